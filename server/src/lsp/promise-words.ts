// What became of a promise, in words for the writer.
import type { Day } from '../core/day.ts'
import type { Settled } from '../core/header/header.ts'
import type { PromiseEntry } from '../core/promises/list.ts'

/** What happened to it, oldest first. */
export const historyOf = (promise: PromiseEntry, sent: Day | undefined): readonly string[] => [
  ...(sent === undefined ? [] : [`promised in the letter of ${sent}`]),
  ...promise.wasDue.map((day) => `was due on ${day}`),
  ...(promise.explained === undefined ? [] : [`explained${on(promise.explained)}${because(promise)}`]),
  ...(promise.kept === undefined ? [] : [`kept${on(promise.kept)}`]),
  ...(promise.released === undefined ? [] : [`released${on(promise.released)}`]),
]

const on = (day: Settled | undefined): string =>
  day === undefined || day === 'day unknown' ? '' : ` on ${day}`

const because = ({ reason }: PromiseEntry): string => (reason === undefined ? '' : `: ${reason}`)
