// What can be done about a promise, as commands for the menus of the Promises view.
import type { Disposable } from 'vscode'
import type { PromiseItem } from '../../../server/src/protocol.ts'
import { type Action, explain, keep, postpone, release } from '../promises/actions.ts'
import { openPromise } from '../promises/open-promise.ts'
import type { Server } from '../server.ts'
import { register } from './register.ts'

export const registerPromiseCommands = (server: Server): Disposable[] => [
  forPromise('outreach.openPromise', openPromise),
  forPromise('outreach.keepPromise', run(server, keep)),
  forPromise('outreach.explainPromise', run(server, explain)),
  forPromise('outreach.postponePromise', run(server, postpone)),
  forPromise('outreach.releasePromise', run(server, release)),
]

const run = (server: Server, action: () => Action) => (promise: PromiseItem) => action().run(server, promise)

const forPromise = (command: string, act: (promise: PromiseItem) => Promise<void>): Disposable =>
  register(command, async (promise) => {
    if (isPromise(promise)) await act(promise)
  })

/** What a menu of the view passes on. */
export const isPromise = (value: unknown): value is PromiseItem =>
  typeof value === 'object' && value !== null && 'ref' in value && 'what' in value
