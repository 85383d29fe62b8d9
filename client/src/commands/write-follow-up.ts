// Write Follow-up: a new draft to whoever waits for a promise, beside the one that made it.
import { type Disposable, l10n, window } from 'vscode'
import type { PromiseItem } from '../../../server/src/protocol.ts'
import { aboutPromise, isSettled } from '../promises/words.ts'
import type { Server } from '../server.ts'
import { openNewDraft } from './open-new-draft.ts'
import { isPromise } from './promise-commands.ts'
import { register } from './register.ts'

export const registerWriteFollowUp = (server: Server): Disposable =>
  register('outreach.writeFollowUp', async (given) => {
    const promise = isPromise(given) ? given : await choose(server)
    if (promise === undefined) return
    await openNewDraft(await server.ask('outreach/followUp', promise.ref))
  })

async function choose(server: Server): Promise<PromiseItem | undefined> {
  const promises = (await server.ask('outreach/promises', {})).filter((promise) => !isSettled(promise))
  if (promises.length === 0) throw new Error(l10n.t('There is no open promise to follow up.'))
  const items = promises.map((promise) => ({
    label: promise.what,
    description: aboutPromise(promise),
    promise,
  }))
  const options = { title: l10n.t('Write Follow-up'), placeHolder: l10n.t('Which promise does it take up?') }
  return (await window.showQuickPick(items, { ...options, matchOnDescription: true }))?.promise
}
