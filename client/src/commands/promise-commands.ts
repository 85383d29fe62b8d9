// What can be done about a promise, as commands: for the menus of the Promises view, and from the palette, where they ask
// which promise is meant.
import { type Disposable, l10n } from 'vscode'
import type { PromiseItem } from '../../../server/src/protocol.ts'
import { type Action, explain, keep, postpone, release, setDay } from '../promises/actions.ts'
import { choosePromise } from '../promises/choose.ts'
import { openPromise } from '../promises/open-promise.ts'
import type { Server } from '../server.ts'
import { register } from './register.ts'

export const registerPromiseCommands = (server: Server): Disposable[] => [
  register('outreach.openPromise', async (promise) => {
    if (isPromise(promise)) await openPromise(promise)
  }),
  register('outreach.keepPromise', act(server, keep)),
  register('outreach.explainPromise', act(server, explain)),
  register('outreach.postponePromise', act(server, postpone)),
  register('outreach.setDayOfPromise', act(server, setDay)),
  register('outreach.releasePromise', act(server, release)),
]

const act = (server: Server, make: () => Action) => async (given: unknown) => {
  const action = make()
  const promise = isPromise(given) ? given : await choose(server, action)
  if (promise !== undefined) await action.run(server, promise)
}

const choose = (server: Server, { title, states }: Action): Promise<PromiseItem | undefined> =>
  choosePromise(server, states, { title, placeHolder: l10n.t('Which promise?') })

/** What a menu of the view passes on. */
export const isPromise = (value: unknown): value is PromiseItem =>
  typeof value === 'object' && value !== null && 'ref' in value && 'what' in value
