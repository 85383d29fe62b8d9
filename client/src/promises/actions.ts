// What a writer can do about a promise that is not settled, with the values each needs.
import { l10n, window } from 'vscode'
import type { PromiseItem } from '../../../server/src/protocol.ts'
import type { Server } from '../server.ts'
import { askDay } from './ask-day.ts'
import { isSettled } from './words.ts'

export interface Action {
  readonly title: string
  /** A codicon. */
  readonly icon: string
  /** Asks for what it needs, and does nothing where the writer cancels. */
  readonly run: (server: Server, promise: PromiseItem) => Promise<void>
}

/** Always in the same order. */
export function actionsFor(promise: PromiseItem): readonly Action[] {
  if (isSettled(promise) || promise.state === 'malformed') return []
  if (promise.state === 'undated') return [keep(), release()]
  return [keep(), promise.state === 'overdue' ? explain() : postpone(), release()]
}

export const keep = (): Action => ({
  title: l10n.t('Kept today'),
  icon: 'check',
  run: (server, { ref }) => server.run('outreach.promise.keep', ref),
})

export const release = (): Action => ({
  title: l10n.t('No longer needed: release'),
  icon: 'circle-slash',
  run: (server, { ref }) => server.run('outreach.promise.release', ref),
})

export const explain = (): Action => ({
  title: l10n.t('Explain the delay'),
  icon: 'comment',
  run: moveWith(l10n.t('Explain the delay')),
})

export const postpone = (): Action => ({
  title: l10n.t('Postpone with a reason'),
  icon: 'calendar',
  run: moveWith(l10n.t('Postpone')),
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
