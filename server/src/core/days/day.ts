// Calendar days in the writer's time zone. A day is text and sorts as text; which day is today is always passed in.

/** A real calendar day, `YYYY-MM-DD`. */
export type Day = `${number}-${number}-${number}`

const MILLISECONDS = 86_400_000

/** The day that the text names as `YYYY-MM-DD`, or nothing where there is no such day (2026-02-30). */
export function parseDay(text: string): Day | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined
  const day = Number(text.slice(8))
  const isDay = day > 0 && day <= daysIn(Number(text.slice(0, 4)), Number(text.slice(5, 7)))
  return isDay ? (text as Day) : undefined
}

const DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const daysIn = (year: number, month: number): number =>
  (DAYS[month] ?? 0) + Number(month === 2 && isLeap(year))

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** `count` calendar days later, or earlier where it is negative; within the years that four digits can write. */
export const addDays = (day: Day, count: number): Day =>
  dayAt(Math.min(LAST, Math.max(FIRST, numberOf(day) + count)))

/** Calendar days from one day to another; negative where `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => numberOf(to) - numberOf(from)

/** 0 is Sunday, 6 is Saturday. */
export const weekdayOf = (day: Day): number => (((numberOf(day) + 4) % 7) + 7) % 7

/** Days since 1970; NaN where the month or the day has a number that none has. */
const numberOf = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / MILLISECONDS

const FIRST = numberOf('0000-01-01')
const LAST = numberOf('9999-12-31')

const dayAt = (number: number): Day => new Date(number * MILLISECONDS).toISOString().slice(0, 10) as Day
