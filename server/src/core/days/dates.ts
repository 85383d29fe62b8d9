// Dates of the calendar: "15 December", "Dec. 5th, 2027", "12/5", "2026-12-05", "5.12.", "the 15th", "Christmas".

import { datesIn } from './chrono.ts'
import { type Day, parseDay } from './day.ts'
import { addMonths, dayIn, monthOf } from './months.ts'
import { type Reader, readerOf, single, weekdayFrom } from './reading.ts'

/** Dates with a month, by name or figure. Two figures are month and day, as in the United States, unless they cannot be. */
export const readDates: Reader = function* (text, reference) {
  if (!NAMES_A_DATE.test(text) || !MAY_HOLD_A_DATE.test(text)) return
  for (const found of datesIn(text, reference)) {
    const { start } = found
    // Its texts take white space along at times.
    const written = found.text.trim()
    const index = found.index + found.text.indexOf(written)
    const day = parseDay(dayText(start.get('year'), start.get('month'), start.get('day')))
    const isDate = start.isCertain('day') && start.isCertain('month') && !/^\d{1,2}\./.test(written)
    if (!day || !isDate || !NAMES_A_DATE.test(written) || isFraction(text, index, written)) continue
    yield { first: day, last: day, span: { start: index, end: index + written.length } }
  }
}

const MAY_HOLD_A_DATE =
  /(?:\d|first|second|third|fifth|th)\s*(?:st|nd|rd|th)?(?:\s+of)?\s*[/.-]?\s*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+(?:the\s+)?\d/i

const dayText = (year: number | null, month: number | null, date: number | null): string =>
  [String(year ?? 0).padStart(4, '0'), pad(month), pad(date)].join('-')

const pad = (figure: number | null): string => String(figure ?? 0).padStart(2, '0')

/** Not "tomorrow" or "2 weeks ago", which are counted elsewhere, or over. */
const NAMES_A_DATE = /\d[/-]\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i

/** "3/4 of the budget", "24/7": two figures are a date only where a word before them says so. */
const isFraction = (text: string, index: number, found: string): boolean =>
  /^\d{1,2}\/\d{1,2}$/.test(found) &&
  !/\b(?:by|on|before|until|till|due|day|for|from)\s*$/i.test(text.slice(0, index))

/** What chrono-node does not read. */
export const readOtherDates = readerOf([
  {
    // Figures with full stops are day and month, as in Europe.
    pattern: /(?<![\d.])(?<date>\d{1,2})\.\s?(?<month>\d{1,2})\.(?:\s?(?<year>20\d\d)|(?!\d))/g,
    read: ({ date = '', month = '', year = '' }, reference) =>
      single(comingDate(Number(month), Number(date), year, reference)),
  },
  {
    pattern:
      /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(?:(?:on|by|before|until|till)\s+(?:the\s+)?|the\s+)(?<date>\d{1,2})(?:st|nd|rd|th)\b(?<of>\s+of\s+(?:this|next|the)\s+month)?(?!\s+(?:of\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\p{L}))/giu,
    read: ({ date = '', of = '' }, reference) => single(nextDate(Number(date), of, reference)),
  },
  {
    pattern:
      /(?<=\b(?:by|before|until|till)\s+)the\s+(?<ordinal>first|fifth|tenth|fifteenth|twentieth|thirtieth)\b(?:\s+of\s+the\s+month)?(?!\s+\p{L})/giu,
    read: ({ ordinal = '' }, reference) => single(nextDate(ORDINALS[ordinal] ?? 1, '', reference)),
  },
  {
    pattern:
      /\b(?:(?<eve>christmas|new\s+year(?:['’]?s)?)\s+eve|(?<feast>christmas(?:\s+day)?|xmas|new\s+year(?:['’]?s)?(?:\s+day)?|halloween|thanksgiving|valentine['’]?s(?:\s+day)?))\b(?!\s+(?:party|dinner|card|letter|present|gift|holiday|break|shopping))/gi,
    read: ({ eve = '', feast = '' }, reference) => {
      if (feast === 'thanksgiving') return single(comingThanksgiving(reference))
      const [month, date] = feastOf(eve === '' ? feast : `${eve} eve`)
      return single(comingDate(month, date, '', reference))
    },
  },
])

const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  fifth: 5,
  tenth: 10,
  fifteenth: 15,
  twentieth: 20,
  thirtieth: 30,
}

function comingDate(month: number, date: number, year: string, reference: Day): Day | undefined {
  const now = monthOf(reference)
  const day = dayIn({ year: year === '' ? now.year : Number(year), month }, date)
  return day && year === '' && day < reference ? dayIn({ year: now.year + 1, month }, date) : day
}

/** "The 15th": of this month, or of the next one that has it once it is over. */
function nextDate(date: number, of: string, reference: Day): Day | undefined {
  const now = monthOf(reference)
  if (/next/.test(of)) return dayIn(addMonths(now, 1), date)
  return [0, 1, 2]
    .map((later) => dayIn(addMonths(now, later), date))
    .find((day) => day !== undefined && day >= reference)
}

/** The fourth Thursday of November. */
function comingThanksgiving(reference: Day): Day | undefined {
  const { year } = monthOf(reference)
  const days = [year, year + 1].map((in_) => dayIn({ year: in_, month: 11 }, 22))
  return days.map((day) => day && weekdayFrom(day, 4)).find((day) => day !== undefined && day >= reference)
}

function feastOf(name: string): readonly [month: number, date: number] {
  if (name.startsWith('new')) return name.endsWith('eve') ? [12, 31] : [1, 1]
  if (name.startsWith('hallow')) return [10, 31]
  if (name.startsWith('valentine')) return [2, 14]
  return name.endsWith('eve') ? [12, 24] : [12, 25]
}
