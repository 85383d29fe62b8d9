// Weeks, months, quarters and years, whole or in part: "next week", "end of the month", "mid-December", "late Q1".
// A promise for a period is kept on its last day; the week's is Friday, because letters are about work.
import { addDays, type Day } from './day.ts'
import { addMonths, dayIn, firstDayOf, lastDayOf, type Month, monthOf } from './months.ts'
import { MONTH, monthNamed } from './names.ts'
import { type Days, mondayOf, readerOf } from './reading.ts'

const PART =
  '(?:(?<part>(?:the\\s+)?(?:very\\s+)?(?:end|close|start|beginning|middle|first\\s+half|second\\s+half)\\s+of|early(?:\\s+in)?|mid(?:dle\\s+of)?[-\\s]|late(?:r)?(?:\\s+in)?)\\s*)?'

const WHICH = '(?<which>this(?:\\s+coming)?|next|the\\s+(?:coming|following|next)|coming|the)'

const YEAR = '(?:,?\\s+(?<year>20\\d\\d))?'

export const readPeriods = readerOf([
  {
    pattern: new RegExp(
      `\\b${PART}${WHICH}\\s+(?<unit>week(?:end)?|month|quarter|year)\\b(?!['’]s|\\s+(?:of|from|on|after))`,
      'gi',
    ),
    read: ({ part = '', which = '', unit = '' }, reference) => {
      // "The week" by itself is no day; "the end of the week" is one.
      if (which === 'the' && part === '' && unit !== 'weekend') return undefined
      return partOf(part, periodOf(unit, /next|following/.test(which) ? 1 : 0, reference), unit)
    },
  },
  {
    // Without an article: "by end of week", "end of month".
    pattern: /\b(?<part>(?:end|close|start|beginning|middle)\s+of)\s+(?<unit>week|month|quarter|year)\b/gi,
    read: ({ part = '', unit = '' }, reference) => partOf(part, periodOf(unit, 0, reference), unit),
  },
  {
    // "By year's end", "month-end".
    pattern: /\b(?<unit>week|month|quarter|year)(?:['’]s\s+|[-\s])end\b/gi,
    read: ({ unit = '' }, reference) => partOf('end', periodOf(unit, 0, reference), unit),
  },
  {
    // Before what is over has begun to be over: on its last day.
    pattern: /\bthe\s+(?<unit>week|month|quarter|year)\s+(?:is|has)\s+(?:out|over|up|ended)\b/gi,
    read: ({ unit = '' }, reference) => {
      const { last } = periodOf(unit, 0, reference)
      return { first: addDays(last, 1), last }
    },
  },
  {
    pattern: /\b(?:EO(?<unit>[WMQY]))\b/g,
    read: ({ unit = '' }, reference) => partOf('end', periodOf(UNITS[unit] ?? 'week', 0, reference), 'week'),
  },
  {
    pattern: new RegExp(
      `\\b${PART}(?:(?<=\\b(?:in|by|before|until|till|of|early|late|mid|during|for|next|this)[-\\s]+(?:in\\s+)?)(?<name>${MONTH})\\b(?:(?<=\\b(?!may|june|july)\\w{3,4})\\.)?)(?!\\s*\\d{1,2}(?:st|nd|rd|th)?\\b(?!\\d))${YEAR}`,
      'gi',
    ),
    read: ({ part = '', name = '', year = '' }, reference) => {
      const month = comingMonth(monthNamed(name), year, reference)
      return partOf(part, { first: firstDayOf(month), last: lastDayOf(month) }, 'month')
    },
  },
  {
    pattern: new RegExp(`\\b${PART}Q(?<quarter>[1-4])\\b${YEAR}`, 'gi'),
    read: ({ part = '', quarter = '', year = '' }, reference) => {
      const last = comingMonth(Number(quarter) * 3, year, reference)
      return partOf(part, { first: firstDayOf(addMonths(last, -2)), last: lastDayOf(last) }, 'quarter')
    },
  },
])

const UNITS: Readonly<Record<string, string>> = { w: 'week', m: 'month', q: 'quarter', y: 'year' }

/** The period that holds the reference, or the one after it. */
function periodOf(unit: string, later: number, reference: Day): Days {
  if (unit === 'week' || unit === 'weekend') return weekOf(unit, later, reference)
  const { year, month } = monthOf(reference)
  if (unit === 'month') return monthsFrom(addMonths({ year, month }, later), 1)
  if (unit === 'year') return monthsFrom({ year: year + later, month: 1 }, 12)
  return monthsFrom(addMonths({ year, month: month - ((month - 1) % 3) }, later * 3), 3)
}

function weekOf(unit: string, later: number, reference: Day): Days {
  const monday = addDays(mondayOf(reference), later * 7)
  const [first, last] =
    unit === 'week' ? [monday, addDays(monday, 4)] : [addDays(monday, 5), addDays(monday, 6)]
  // At the weekend this week's Friday is over; what is left of the week ends on Sunday.
  return last < reference ? { first, last: addDays(monday, 6) } : { first, last }
}

const monthsFrom = (month: Month, count: number): Days => ({
  first: firstDayOf(month),
  last: lastDayOf(addMonths(month, count - 1)),
})

/** The month of that name in the year given, else the next one that is not over. */
function comingMonth(month: number, year: string, reference: Day): Month {
  if (year !== '') return { year: Number(year), month }
  const now = monthOf(reference)
  return { year: month < now.month ? now.year + 1 : now.year, month }
}

/** Weeks begin with two days, months and longer with a third; the middle is the middle. */
function partOf(part: string, days: Days, unit: string): Days {
  if (/end|close|late|second/.test(part)) return { first: days.last, last: days.last }
  if (/start|begin|early/.test(part))
    return { first: days.first, last: addDays(days.first, unit === 'week' ? 1 : 9) }
  if (!/mid|first half/.test(part)) return days
  const middle = unit === 'week' ? addDays(days.first, 2) : (dayIn(monthOf(days.first), 15) ?? days.last)
  return { first: middle, last: middle }
}
