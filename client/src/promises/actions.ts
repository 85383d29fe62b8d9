// What a writer can do about a promise that is not settled, with the values each needs.
import { l10n, window } from 'vscode'
import type { PromiseItem, PromiseState } from '../../../server/src/protocol.ts'
import type { Server } from '../server.ts'
import { askDay } from './ask-day.ts'

export interface Action {
  readonly title: string
  /** A codicon. */
  readonly icon: string
  /** The states of promises for which it makes sense. */
  readonly states: readonly PromiseState[]
  /** Asks for what it needs, and does nothing where the writer cancels. */
  readonly run: (server: Server, promise: PromiseItem) => Promise<void>
}

/** Always in the same order. */
export const actionsFor = ({ state }: PromiseItem): readonly Action[] =>
  [keep(), explain(), postpone(), setDay(), release()].filter(({ states }) => states.includes(state))

const DATED: readonly PromiseState[] = ['due-soon', 'open', 'explained']
const UNSETTLED: readonly PromiseState[] = ['overdue', ...DATED, 'undated']

export const keep = (): Action => ({
  title: l10n.t('Kept today'),
  icon: 'check',
  states: UNSETTLED,
  run: (server, { ref }) => server.run('outreach.promise.keep', ref),
})

export const release = (): Action => ({
  title: l10n.t('No longer needed: release'),
  icon: 'circle-slash',
  states: UNSETTLED,
  run: (server, { ref }) => server.run('outreach.promise.release', ref),
})

export const explain = (): Action => ({
  title: l10n.t('Explain the delay'),
  icon: 'comment',
  states: ['overdue'],
  run: moveWith(l10n.t('Explain the delay')),
})

export const postpone = (): Action => ({
  title: l10n.t('Postpone with a reason'),
  icon: 'calendar',
  states: DATED,
  run: moveWith(l10n.t('Postpone')),
})

export const setDay = (): Action => ({
  title: l10n.t('Set a day'),
  icon: 'calendar',
  states: ['undated'],
  run: async (server, { ref, what }) => {
    const due = await askDay(l10n.t('Set a day'), l10n.t('When will you do it? "{0}"', what))
    if (due !== undefined) await server.run('outreach.promise.setDue', ref, due)
  },
})

function moveWith(title: string): Action['run'] {
  return async (server, { ref, what }) => {
    const due = await askDay(title, l10n.t('When will you do it? "{0}"', what))
    if (due === undefined) return
    const reason = await askReason(title)
    if (reason !== undefined) await server.run('outreach.promise.explain', ref, reason, due)
  }
}

const askReason = (title: string): Thenable<string | undefined> =>
  window.showInputBox({
    title,
    prompt: l10n.t('What did you tell the recipient, and why is it later?'),
    validateInput: (value) =>
      value.trim() === '' ? l10n.t('A reason is what makes a delay forgivable.') : undefined,
  })
