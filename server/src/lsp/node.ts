// The server on Node: over standard input and output or Node's message channel, with the machine's disk and clock.
import {
  createConnection,
  IPCMessageReader,
  IPCMessageWriter,
  type MessageReader,
  type MessageWriter,
  StreamMessageWriter,
} from 'vscode-languageserver/node'
import type { Day } from '../core/day.ts'
import { today } from '../today.ts'
import { disk } from './disk.ts'
import { FrameReader } from './frames.ts'
import { inOrder } from './lifecycle.ts'
import { serve } from './serve.ts'

/** Over which channel the client speaks. */
export type Channel = 'stdio' | 'ipc'

/** Serves the process that started this one, until it goes. A given day stays today. */
export function serveProcess(channel: Channel, fixedDay?: Day): void {
  const [reader, writer] = channel === 'ipc' ? ipc() : stdio()
  serve(createConnection(inOrder(reader, writer), writer), { disk, today: () => fixedDay ?? today() })
}

function stdio(): [MessageReader, MessageWriter] {
  // Without its input the server has nobody to serve, whether or not somebody said good-bye.
  process.stdin.on('close', leave)
  process.stdin.on('end', leave)
  const writer = new StreamMessageWriter(process.stdout)
  return [new FrameReader(process.stdin, writer), writer]
}

function ipc(): [MessageReader, MessageWriter] {
  process.on('disconnect', leave)
  return [new IPCMessageReader(process), new IPCMessageWriter(process)]
}

const leave = (): never => process.exit(1)
