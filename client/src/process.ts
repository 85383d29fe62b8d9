// The server as a process of its own, run by the Node that runs the extension.
import { type ChildProcess, fork } from 'node:child_process'
import { type Event, EventEmitter, type LogOutputChannel } from 'vscode'
import type { MessageReader, MessageWriter } from 'vscode-languageclient'
import type { Channel } from './client.ts'

/** Milliseconds that a server has to leave by itself. */
const PATIENCE = 2000

/** Starts a server and speaks with it over Node's own channel; what it prints is for the log. */
export function startProcess(module: string, log: LogOutputChannel): Channel {
  const child = fork(module, ['--node-ipc'], {
    silent: true,
    // Without the options of this process, such as a debugger's port.
    execArgv: [],
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
  })
  child.stderr?.on('data', (text: Buffer) => log.error(text.toString().trimEnd()))
  const closed = new EventEmitter<void>()
  child.on('exit', () => closed.fire())
  return {
    reader: readerOf(child, closed),
    writer: writerOf(child),
    end() {
      closed.dispose()
      setTimeout(kill, PATIENCE, child)
    },
  }
}

function kill(child: ChildProcess): void {
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL')
}

function readerOf(child: ChildProcess, closed: EventEmitter<void>): MessageReader {
  const failed = new EventEmitter<Error>()
  child.on('error', (error) => {
    failed.fire(error)
    // One that could not be started at all has no exit.
    if (child.pid === undefined) closed.fire()
  })
  return {
    onError: failed.event,
    onClose: closed.event,
    onPartialMessage: never,
    listen(callback) {
      child.on('message', callback)
      return { dispose: () => child.off('message', callback) }
    },
    dispose: () => undefined,
  }
}

function writerOf(child: ChildProcess): MessageWriter {
  const failed = new EventEmitter<[Error, undefined, undefined]>()
  return {
    onError: failed.event,
    onClose: never,
    async write(message) {
      // What a server is sent that has just left is nobody's loss; that it left is told by the reader.
      child.send(
        message,
        (error) => error !== null && child.connected && failed.fire([error, undefined, undefined]),
      )
    },
    end: () => undefined,
    dispose: () => undefined,
  }
}

const never: Event<never> = () => ({ dispose: () => undefined })
