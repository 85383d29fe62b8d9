// The language server without the machine it runs on. Hosts bring the channel, the files and the clock; in the package
// Node's entry and the web worker share one bundle of this.
import {
  createConnection,
  createProtocolConnection,
  type MessageReader,
  type MessageWriter,
  type WatchDog,
} from 'vscode-languageserver'
import { serve } from '../serve.ts'
import { inOrder } from './lifecycle.ts'
import type { Platform } from './platform.ts'

export {
  AbstractMessageReader,
  AbstractMessageWriter,
  Disposable,
  ErrorCodes,
  RAL,
} from 'vscode-languageserver'
export { answer } from '../unopened/reading.ts'

/** Serves the client at the other end of the channel; the watch dog hears when it says good-bye. */
export function serveOver(
  reader: MessageReader,
  writer: MessageWriter,
  watchDog: WatchDog,
  platform: Platform,
): void {
  const inside = inOrder(reader, writer)
  serve(
    createConnection((logger) => createProtocolConnection(inside, writer, logger), watchDog),
    platform,
  )
}
