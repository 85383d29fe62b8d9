// Asks which promise is meant, where nobody pointed at one.
import { l10n, window } from 'vscode'
import type { PromiseItem, PromiseState } from '../../../server/src/protocol.ts'
import type { Server } from '../server.ts'
import { aboutPromise } from './words.ts'

/** One of those in these states; fails with a sentence for the writer where there is none. */
export async function choosePromise(
  server: Server,
  states: readonly PromiseState[],
  { title, placeHolder }: { readonly title: string; readonly placeHolder: string },
): Promise<PromiseItem | undefined> {
  const promises = (await server.ask('outreach/promises', {})).filter(({ state }) => states.includes(state))
  if (promises.length === 0) throw new Error(l10n.t('There is no promise for which this can be done.'))
  const items = promises.map((promise) => ({
    label: promise.what,
    description: aboutPromise(promise),
    promise,
  }))
  return (await window.showQuickPick(items, { title, placeHolder, matchOnDescription: true }))?.promise
}
