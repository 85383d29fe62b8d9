// Reads days that are written in words or figures: "by Friday", "end of next week", "before the 15th".
//
// How it decides where letters are vague: a period is meant to its end ("next week" is its Friday, "in May" its last
// day), but "by" a period means by its beginning ("by January" is the 1st); "before" excludes the day it names ("before
// the 15th" is the 14th); a weekday is the next one, today included; "next Friday" is the Friday of next week.

import type { Located } from '../span.ts'
import { readCounts } from './counts.ts'
import { readDates, readOtherDates } from './dates.ts'
import { addDays, type Day } from './day.ts'
import { readPeriods } from './periods.ts'
import type { Reading } from './reading.ts'
import { readWeekdays } from './weekdays.ts'

/** The first wording of a day or deadline, read forward from `reference`; its span covers all words that say it. */
export function findDay(text: string, reference: Day): Located<Day> | undefined {
  if (!MAY_NAME_A_DAY.test(text)) return undefined
  const key = `${reference} ${text}`
  const known = KNOWN.get(key)
  if (known !== undefined) return known.day
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear()
  const day = readDay(text, reference)
  KNOWN.set(key, { day })
  return day
}

/** What is due, on which day, and what is left without it is asked of the same words, one after the other. */
const KNOWN = new Map<string, { readonly day: Located<Day> | undefined }>()
const MOST_KNOWN = 100

function readDay(text: string, reference: Day): Located<Day> | undefined {
  const readings = READERS.flatMap((read) => [...read(text, reference)])
  const first = readings.reduce<Reading | undefined>(firstOf, undefined)
  return first ? used(text, first) : closeOfDay(text, reference)
}

/** Text without any of these names no day, and costs no more than this test. */
const MAY_NAME_A_DAY =
  /\d|day|week|month|year|morning|evening|afternoon|noon|midnight|night|tomorrow|tmr|fortnight|quarter|hour|minute|\b(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|eo[dwmqyb]|[ce]ob|cop|christmas|thanksgiving|new year|xmas|halloween|valentine|close of|lunch|the (?:first|fifth|tenth|fifteenth|twentieth|thirtieth)\b)/i

const READERS = [readDates, readOtherDates, readWeekdays, readPeriods, readCounts]

/** The earlier one; of two that overlap the longer, because "Friday" is only part of "Friday week". */
function firstOf(best: Reading | undefined, next: Reading): Reading {
  if (!best) return next
  const overlap = next.span.start < best.span.end && best.span.start < next.span.end
  if (!overlap) return next.span.start < best.span.start ? next : best
  return next.span.end - next.span.start > best.span.end - best.span.start ? next : best
}

const TIME =
  '(?:noon|midday|midnight|lunch(?:time)?|\\d{1,2}(?::\\d\\d)?\\s?(?:[ap]\\.?m\\b\\.?|o.clock)|\\d{1,2}:\\d\\d)'

const CLOSE =
  '(?:(?:the )?(?:very )?(?:end of (?:the )?(?:business )?day|close of (?:business|play))|eod|[ce]ob)'

/** What before a day belongs to it: prepositions, times, and the end of that day ("by COB Friday", "first thing Monday"). */
const BEFORE = new RegExp(
  `(?:\\b(?:by|before|prior to|on|no later than|not later than|until|till|through|in|at|within|during|over|for|around|about|sometime|some time|later|early|late|first thing|the|as of|due|${CLOSE}|${TIME}),?\\s+(?:or before\\s+)?)+$`,
  'i',
)

/** What behind a day belongs to it: its parts and times ("Monday morning", "Friday at noon"). */
const AFTER = new RegExp(
  `^(?:\\s+(?:morning|afternoon|evening|night|(?:at|by|before|around)\\s+${TIME}|(?:${CLOSE})\\b|at the latest))+`,
  'i',
)

function used(text: string, { span, first, last }: Reading): Located<Day> {
  const start = span.start - (BEFORE.exec(text.slice(0, span.start))?.[0].length ?? 0)
  const end = span.end + (AFTER.exec(text.slice(span.end))?.[0].length ?? 0)
  return { value: meant(text.slice(start, span.end), first, last), span: { start, end } }
}

function meant(words: string, first: Day, last: Day): Day {
  if (/^(?:\w+ )?(?:before|prior to)\b/i.test(words) && !/\bor before\b/i.test(words)) {
    return /\b(?:end|close)\b|\b(?:noon|midday|lunch|\d[ap:])/i.test(words) ? last : addDays(first, -1)
  }
  return /^by\b/i.test(words) && !/\bthis\b|\bnext few\b/i.test(words) ? first : last
}

/** "By EOD", "at noon": where no day is named, it is today's. */
function closeOfDay(text: string, reference: Day): Located<Day> | undefined {
  const found = TODAY.exec(text)
  return found
    ? { value: reference, span: { start: found.index, end: found.index + found[0].length } }
    : undefined
}

const TODAY = new RegExp(`\\b(?:(?:by |before |at )?${CLOSE}|(?:by|before|at) ${TIME})(?!\\w)`, 'i')
