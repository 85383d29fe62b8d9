// What a wording of a day stands for before it is known how it is used: "by", "before", "at the end of".

import type { Span } from '../span.ts'
import { addDays, type Day, weekdayOf } from './day.ts'

/** The days a wording covers; a single day is its own first and last. */
export interface Reading {
  readonly span: Span
  readonly first: Day
  readonly last: Day
}

/** Reads every wording of one kind in the text, forward from `reference`. */
export type Reader = (text: string, reference: Day) => Iterable<Reading>

/** A pattern and what a match of it means; nothing where it means no day. */
export interface Wording {
  readonly pattern: RegExp
  readonly read: (groups: Readonly<Record<string, string>>, reference: Day) => Days | undefined
}

export interface Days {
  readonly first: Day
  readonly last: Day
}

export const single = (day: Day | undefined): Days | undefined => day && { first: day, last: day }

export const readerOf = (wordings: readonly Wording[]): Reader =>
  function* (text, reference) {
    for (const { pattern, read } of wordings) {
      for (const match of text.matchAll(pattern)) {
        const days = read(namedGroups(match), reference)
        if (days) yield { ...days, span: { start: match.index, end: match.index + match[0].length } }
      }
    }
  }

const namedGroups = (match: RegExpExecArray): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(match.groups ?? {}).map(([name, text]) => [name, (text ?? '').toLowerCase()]),
  )

/** The Monday of the week. */
export const mondayOf = (day: Day): Day => addDays(day, -((weekdayOf(day) + 6) % 7))

/** The first such weekday from `day` on, that day included. */
export const weekdayFrom = (day: Day, weekday: number): Day =>
  addDays(day, (weekday - weekdayOf(day) + 7) % 7)
