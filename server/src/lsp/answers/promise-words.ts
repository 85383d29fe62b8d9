// What became of a promise, in words for the writer.
import type { Day } from '../../core/days/day.ts'
import type { Settled } from '../../core/header/header.ts'
import type { PromiseEntry } from '../../core/promises/list.ts'
import type { Say } from '../../core/say.ts'

/** What happened to it, oldest first. */
export const historyOf = (promise: PromiseEntry, sent: Day | undefined, say: Say): readonly string[] => [
  ...(sent === undefined ? [] : [say(`promised in the letter of ${sent}`)]),
  ...promise.wasDue.map((day) => say(`was due on ${day}`)),
  ...event('explained', promise.explained, say).map((words) => words + because(promise)),
  ...event('kept', promise.kept, say),
  ...event('released', promise.released, say),
]

function event(what: string, day: Settled | undefined, say: Say): readonly string[] {
  if (day === undefined) return []
  return [say(day === 'day unknown' ? what : `${what} on ${day}`)]
}

const because = ({ reason }: PromiseEntry): string => (reason === undefined ? '' : `: ${reason}`)
