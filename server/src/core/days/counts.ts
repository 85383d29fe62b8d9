// Days counted from now: "in two weeks", "within 48 hours", "three working days from now", "today", "tomorrow night".
import { addDays, type Day, weekdayOf } from './day.ts'
import { monthsLater } from './months.ts'
import { COUNT, countNamed } from './names.ts'
import { readerOf, single } from './reading.ts'

const UNIT =
  '(?<kind>(?:business|working|week)\\s*)?(?<unit>minutes?|mins?|hours?|hrs?|days?|weeks?|wks?|fortnights?|months?|years?)'

/** Words that make a number of days a day: "in …", "within …", "… from now". */
const BEFORE =
  '(?:within|in|over|during)\\s+(?:about\\s+|around\\s+|roughly\\s+)?(?:the\\s+)?(?:next|coming)?\\s*(?:about\\s+)?'

export const readCounts = readerOf([
  {
    pattern: new RegExp(
      `\\b${BEFORE}(?<count>${COUNT}|)\\s*${UNIT}\\b(?:['’]?\\s+time)?(?!\\s+ago|['’]s\\b)`,
      'gi',
    ),
    read: ({ count = '', kind = '', unit = '' }, reference) =>
      single(after(countNamed(count), kind, unit, reference)),
  },
  {
    pattern: new RegExp(
      `\\b(?<count>${COUNT})\\s+${UNIT}\\s+(?:from\\s+(?:now|today|tomorrow)|hence)\\b`,
      'gi',
    ),
    read: ({ count = '', kind = '', unit = '' }, reference) =>
      single(after(countNamed(count), kind, unit, reference)),
  },
  {
    pattern: new RegExp(
      `\\b(?<count>${COUNT})\\s+(?<unit>weeks?|fortnights?)\\s+(?<from>today|tomorrow)\\b`,
      'gi',
    ),
    read: ({ count = '', unit = '', from = '' }, reference) =>
      single(after(countNamed(count), '', unit, from === 'today' ? reference : addDays(reference, 1))),
  },
  {
    pattern: /\b(?:in|within)\s+(?:a|one)\s+(?<unit>day|week|month)\s+or\s+(?:two|so)\b/gi,
    read: ({ unit = '' }, reference) => single(after(2, '', unit, reference)),
  },
  {
    pattern: /\bthe\s+day\s+after\s+tomorrow\b/gi,
    read: (_groups, reference) => single(addDays(reference, 2)),
  },
  {
    pattern:
      /(?<!\bafter\s+)\b(?:tomorrow|tmrw|tmr)\b(?:\s+(?:morning|afternoon|evening|night|at\s+noon))?(?!['’]s)|\b(?:first\s+thing\s+)?in\s+the\s+morning\b/gi,
    read: (_groups, reference) => single(addDays(reference, 1)),
  },
  {
    pattern:
      /\b(?:(?:later\s+|by\s+the\s+end\s+of\s+)?today|tonight|this\s+(?:morning|afternoon|evening))(?!['’]s)/gi,
    read: (_groups, reference) => single(reference),
  },
])

function after(count: number, kind: string, unit: string, reference: Day): Day {
  if (/^min/.test(unit)) return reference
  if (/^h/.test(unit)) return addDays(reference, Math.floor(count / 24))
  if (/^mon/.test(unit)) return monthsLater(reference, count)
  if (/^y/.test(unit)) return monthsLater(reference, count * 12)
  if (/^w/.test(unit)) return addDays(reference, count * 7)
  if (/^f/.test(unit)) return addDays(reference, count * 14)
  return kind === '' ? addDays(reference, count) : workingDaysLater(reference, count)
}

function workingDaysLater(from: Day, count: number): Day {
  let day = from
  for (let left = count; left > 0; ) {
    day = addDays(day, 1)
    if (weekdayOf(day) % 6 !== 0) left--
  }
  return day
}
