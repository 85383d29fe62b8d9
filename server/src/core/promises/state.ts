// What has become of a promise. Its state follows from its dates, never from a status field.
import { type Day, daysBetween, parseDay } from '../days/day.ts'
import { findDay } from '../days/day-words.ts'
import { isOpenQuestion } from '../edit.ts'
import type { PledgeFacts } from '../header/header.ts'
import { type Located, within } from '../span.ts'

export type PromiseState =
  | 'overdue'
  | 'due-soon'
  | 'open'
  | 'undated'
  | 'explained'
  | 'kept'
  | 'released'
  | 'malformed'

export interface Standing {
  readonly state: PromiseState
  /** The day by which it is promised now, with the words that say so. */
  readonly due?: Located<Day> | undefined
  /** Days until it is due; negative once that day has passed. */
  readonly daysLeft?: number | undefined
  /** Whether the day was written as words, so that it moves with the day it is read on. */
  readonly inWords: boolean
}

export interface Moment {
  readonly today: Day
  /** Days before the due day from which a promise is due soon. */
  readonly dueSoon: number
  /** The day its letter left, from which words like "by Friday" count. */
  readonly sent?: Day | undefined
}

/** How a promise stands on a day. Due today is not overdue. */
export function standingOf(pledge: PledgeFacts, { today, dueSoon, sent }: Moment): Standing {
  const due = dueOf(pledge, sent ?? today)
  const daysLeft = due && daysBetween(today, due.value)
  const inWords = due !== undefined && !writesOut(pledge, due)
  return {
    state: stateOf(pledge, daysLeft, dueSoon),
    due,
    daysLeft,
    inWords,
  }
}

/** The due day and the characters that give it: the whole of `due:`, or the words in a short form. */
export function dueOf(pledge: PledgeFacts, reference: Day): Located<Day> | undefined {
  const day = pledge.due && parseDay(pledge.due.value)
  if (pledge.due !== undefined && day !== undefined) return { value: day, span: pledge.due.span }
  const known = DUE.get(pledge)
  if (known?.reference === reference) return known.due
  const due = readDue(pledge, reference)
  DUE.set(pledge, { reference, due })
  return due
}

/** Words for a day are slow to read, and a list of promises asks for all of them each time. */
const DUE = new WeakMap<PledgeFacts, { readonly reference: Day; readonly due: Located<Day> | undefined }>()

/** Until somebody says which day it is now, the day it had still counts. */
function readDue({ due, what, wasDue }: PledgeFacts, reference: Day): Located<Day> | undefined {
  if (due !== undefined && isOpenQuestion(due.value)) return wasDue.at(-1)
  if (due !== undefined) {
    const value = findDay(due.value, reference)?.value
    return value && { value, span: due.span }
  }
  const found = what && findDay(what.value, reference)
  return what && found && { value: found.value, span: within(what, found.span) }
}

/** Whether the promise gives the day as a date, which means the same whenever it is read. */
const writesOut = ({ due, what }: PledgeFacts, { value }: Located<Day>): boolean =>
  due === undefined
    ? what?.value.includes(value) === true
    : isOpenQuestion(due.value) || parseDay(due.value) !== undefined

/** How a delay was explained. Late is after the day that was promised; whoever waits has noticed by then. */
export type Explanation = 'none needed' | 'in time' | 'late' | 'no reason' | 'missing'

export function explanationOf({ wasDue, explained, reason }: PledgeFacts): Explanation {
  const promised = wasDue.at(-1)?.value
  if (promised === undefined && explained === undefined) return 'none needed'
  if (explained === undefined) return reason === undefined ? 'missing' : 'in time'
  if (reason === undefined) return 'no reason'
  return promised !== undefined && explained.value !== 'day unknown' && explained.value > promised
    ? 'late'
    : 'in time'
}

function stateOf(pledge: PledgeFacts, daysLeft: number | undefined, dueSoon: number): PromiseState {
  if (pledge.malformed) return 'malformed'
  if (pledge.kept !== undefined) return 'kept'
  if (pledge.released !== undefined) return 'released'
  if (daysLeft === undefined) return 'undated'
  if (daysLeft < 0) return 'overdue'
  if (daysLeft <= dueSoon) return 'due-soon'
  return isExplained(pledge) ? 'explained' : 'open'
}

const isExplained = ({ explained, wasDue, reason }: PledgeFacts): boolean =>
  explained !== undefined || (wasDue.length > 0 && reason !== undefined)
