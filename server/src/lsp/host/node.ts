// The server on Node: over standard input and output or Node's message channel, with the machine's disk and clock.
import type { MessageReader, MessageWriter, WatchDog } from 'vscode-languageserver'
import type { Day } from '../../core/days/day.ts'
import { today } from '../../today.ts'
import { disk } from './disk.ts'
import { type Disposable, RAL, serveOver } from './engine.ts'
import { FrameReader, FrameWriter } from './frames.ts'
import { IpcReader, IpcWriter } from './ipc.ts'
import type { Platform } from './platform.ts'
import { ReadingThread } from './reading-thread.ts'
import { SentenceThread } from './sentence-thread.ts'

/** Over which channel the client speaks. */
export type Channel = 'stdio' | 'ipc'

interface Options {
  /** A given day stays today. */
  readonly day?: Day | undefined
  /** The script of the thread that reads many drafts (`reader.ts`, built); nothing for no such thread. */
  readonly reader?: string
  /** The script of the thread that reads sentences (`sentences.ts`, built). */
  readonly sentences: string
}

/** Serves the process that started this one, until it goes. */
export function serveProcess(channel: Channel, { day, reader: script, sentences }: Options): void {
  RAL.install(NODE as Parameters<typeof RAL.install>[0])
  const [reader, writer] = channel === 'ipc' ? ipc() : stdio()
  const platform: Platform = {
    disk,
    ...(script !== undefined && { startReader: (failed) => new ReadingThread(script, failed) }),
    today: () => day ?? today(),
    sentenceReader: () => new SentenceThread(sentences).read,
  }
  serveOver(reader, writer, watchDog, platform)
}

/** Milliseconds between two looks whether the process that the client named is still there. */
const ROUND = 3000

const watchDog: WatchDog = {
  shutdownReceived: false,
  initialize({ processId }) {
    if (processId !== null) setInterval(() => isThere(processId) || leave(), ROUND)
  },
  exit: (code) => process.exit(code),
}

function isThere(id: number): boolean {
  try {
    return process.kill(id, 0)
  } catch {
    return false
  }
}

/** What the library asks of the machine. The rest of its layer is for streams, which are read and written without it. */
const NODE: Partial<Parameters<typeof RAL.install>[0]> = {
  // Standard output belongs to the client.
  console: { info: console.error, log: console.error, warn: console.error, error: console.error },
  timer: {
    setTimeout: (run, ...rest) => stopped(clearTimeout, setTimeout(run, ...rest)),
    setInterval: (run, ...rest) => stopped(clearInterval, setInterval(run, ...rest)),
    setImmediate: (run, ...rest) => stopped(clearImmediate, setImmediate(run, ...rest)),
  },
}

const stopped = <T>(stop: (timer: T) => void, timer: T): Disposable => ({ dispose: () => stop(timer) })

function stdio(): [MessageReader, MessageWriter] {
  // Without its input the server has nobody to serve, whether or not somebody said good-bye.
  process.stdin.on('close', leave)
  process.stdin.on('end', leave)
  const writer = new FrameWriter(process.stdout)
  return [new FrameReader(process.stdin, writer), writer]
}

function ipc(): [MessageReader, MessageWriter] {
  process.on('disconnect', leave)
  return [new IpcReader(), new IpcWriter()]
}

const leave = (): never => process.exit(1)
