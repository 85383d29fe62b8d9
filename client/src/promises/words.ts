// How a promise is put into words: its group, its day, and whom it was made to.
import { env, l10n } from 'vscode'
import type { PromiseItem, PromiseState } from '../../../server/src/protocol.ts'

/** In the order in which they want attention. */
export const OPEN_STATES: readonly PromiseState[] = [
  'overdue',
  'due-soon',
  'open',
  'undated',
  'explained',
  'malformed',
]
export const ALL_STATES: readonly PromiseState[] = [...OPEN_STATES, 'kept', 'released']

export const isSettled = ({ state }: PromiseItem): boolean => !OPEN_STATES.includes(state)

export const STATE_ICONS: Readonly<Record<PromiseState, string>> = {
  overdue: 'warning',
  'due-soon': 'clock',
  open: 'circle-large-outline',
  undated: 'question',
  explained: 'comment',
  malformed: 'error',
  kept: 'pass',
  released: 'circle-slash',
}

export function nameOf(state: PromiseState): string {
  switch (state) {
    case 'overdue':
      return l10n.t('Overdue')
    case 'due-soon':
      return l10n.t('Due soon')
    case 'open':
      return l10n.t('Open')
    case 'undated':
      return l10n.t('Undated')
    case 'explained':
      return l10n.t('Explained')
    case 'malformed':
      return l10n.t('Not readable')
    case 'kept':
      return l10n.t('Kept')
    case 'released':
      return l10n.t('Released')
  }
}

/** "to Dana Whitfield · due 15 Nov, 8 days ago": with the state in words, for those who see neither icon nor group. */
export function aboutPromise(item: PromiseItem): string {
  const to = item.to.length === 0 ? undefined : l10n.t('to {0}', item.to.join(', '))
  return [to, settledOn(item) ?? dueOn(item)].filter((part) => part !== undefined).join(' · ')
}

function settledOn({ kept, released }: PromiseItem): string | undefined {
  if (kept !== null) return l10n.t('kept {0}', dayInWords(kept))
  if (released !== null) return l10n.t('released {0}', dayInWords(released))
  return undefined
}

function dueOn({ state, due, daysLeft }: PromiseItem): string {
  if (state === 'malformed') return l10n.t('cannot be read')
  if (due === null || daysLeft === null) return l10n.t('no day set')
  return l10n.t('due {0}, {1}', dayInWords(due), distance(daysLeft))
}

/** "today", "in 3 days", "8 days ago" in the language of the editor. */
const distance = (days: number): string =>
  new Intl.RelativeTimeFormat(env.language, { numeric: 'auto' }).format(days, 'day')

/** Days are read and shown at the same hour of the same zone, so no time zone can move them. */
function dayInWords(day: string): string {
  const time = Date.parse(`${day}T00:00:00Z`)
  if (Number.isNaN(time)) return l10n.t('on a day unknown')
  const isThisYear = day.startsWith(`${new Date().getFullYear()}-`)
  const format = { day: 'numeric', month: 'short', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(env.language, isThisYear ? format : { ...format, year: 'numeric' }).format(
    time,
  )
}
