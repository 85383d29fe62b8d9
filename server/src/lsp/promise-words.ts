// How a promise stands and what became of it, in words for the writer.
import type { Day } from '../core/day.ts'
import type { Settled } from '../core/header/header.ts'
import type { PromiseEntry } from '../core/promises/list.ts'

/** "Overdue by 3 days, since 2026-11-20" */
export function describe(promise: PromiseEntry): string {
  const { state, due, daysLeft } = promise
  if (state === 'kept') return `Kept${on(promise.kept)}${punctuality(promise)}`
  if (state === 'released') return `Released${on(promise.released)}`
  if (state === 'malformed') return 'Cannot be read as it stands'
  if (due === undefined || daysLeft === undefined) return 'Open, without a day'
  if (daysLeft < 0) return `Overdue by ${count(-daysLeft)}, since ${due.value}`
  return `${state === 'explained' ? 'Explained, now due' : 'Due'} ${ahead(daysLeft)}, on ${due.value}`
}

/** What happened to it, oldest first. */
export const historyOf = (promise: PromiseEntry, sent: Day | undefined): readonly string[] => [
  ...(sent === undefined ? [] : [`promised in the letter of ${sent}`]),
  ...promise.wasDue.map((day) => `was due on ${day}`),
  ...(promise.explained === undefined ? [] : [`explained${on(promise.explained)}${because(promise)}`]),
  ...(promise.kept === undefined ? [] : [`kept${on(promise.kept)}`]),
  ...(promise.released === undefined ? [] : [`released${on(promise.released)}`]),
]

const ahead = (days: number): string => (days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${count(days)}`)

const count = (days: number): string => (days === 1 ? '1 day' : `${days} days`)

const on = (day: Settled | undefined): string =>
  day === undefined || day === 'day unknown' ? '' : ` on ${day}`

const punctuality = ({ punctuality: when }: PromiseEntry): string => (when === undefined ? '' : `, ${when}`)

const because = ({ reason }: PromiseEntry): string => (reason === undefined ? '' : `: ${reason}`)
