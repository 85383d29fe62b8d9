// Reads days that are written in words or figures: "by Friday", "end of next week", "before the 15th".
import { parse } from 'chrono-node/en'
import { type Day, parseDay } from './day.ts'
import type { Located } from './span.ts'

/** The first wording of a day or deadline in the text, read forward from `reference`; its span covers the preposition. */
export function findDay(text: string, reference: Day): Located<Day> | undefined {
  if (!MAY_NAME_A_DAY.test(text)) return undefined
  const found = parse(text, new Date(`${reference}T12:00:00`), { forwardDate: true })[0]
  if (!found) return undefined
  const { start } = found
  const day = parseDay([start.get('year'), pad(start.get('month')), pad(start.get('day'))].join('-'))
  const before =
    /(?:by|on|before|until|till|no later than)(?: the)?\s+$/i.exec(text.slice(0, found.index))?.[0].length ??
    0
  return day && { value: day, span: { start: found.index - before, end: found.index + found.text.length } }
}

const pad = (value: number | null): string => String(value ?? 1).padStart(2, '0')

const MAY_NAME_A_DAY =
  /\d|day|week|month|year|tomorrow|tonight|\b(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|one|two|three|four|five|six|eod|eow|eom|cob)/i
