// The built server as a child process, and the ways to speak with it.
import assert from 'node:assert/strict'
import { type ChildProcess, fork, spawn } from 'node:child_process'
import {
  createMessageConnection,
  IPCMessageReader,
  IPCMessageWriter,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node'
import { TODAY } from '../rules/checker.ts'

export type Channel = 'stdio' | 'ipc' | 'cli'

/** What Node is given besides the server. */
export interface Surroundings {
  readonly node?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** Another program than the built server. */
  readonly program?: string
  /** Today is what the clock says, not the day on which all tests are read. */
  readonly ownDay?: boolean
  /** Whose rights the server has, by number. */
  readonly uid?: number
}

const children: ChildProcess[] = []

// A test that fails does not come to stopping its server, and no run ends before its servers have.
after(() => {
  for (const child of children) child.kill('SIGKILL')
})

export function start(channel: Channel, surroundings?: Surroundings): ChildProcess {
  const child = begin(channel, surroundings)
  children.push(child)
  return child
}

function begin(
  channel: Channel,
  { node = [], env = {}, program, ownDay, uid }: Surroundings = {},
): ChildProcess {
  const options = ownDay === true ? [] : ['--today', TODAY]
  if (channel === 'ipc') return fork('dist/server.cjs', ['--node-ipc', ...options], { silent: true })
  const served = channel === 'cli' ? ['dist/cli.js', 'lsp'] : [program ?? 'dist/server.cjs']
  return spawn(process.execPath, [...node, ...served, '--stdio', ...options], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
    ...(uid !== undefined && { uid }),
  })
}

export function connect(child: ChildProcess, channel: Channel): MessageConnection {
  if (channel === 'ipc')
    return createMessageConnection(new IPCMessageReader(child), new IPCMessageWriter(child))
  assert.ok(child.stdout && child.stdin)
  return createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin))
}
