// Reckoning with months, which have no fixed length.
import { addDays, type Day, parseDay } from './day.ts'

/** A year and a month, 1 to 12. */
export interface Month {
  readonly year: number
  readonly month: number
}

export const monthOf = (day: Day): Month => ({
  year: Number(day.slice(0, 4)),
  month: Number(day.slice(5, 7)),
})

export const dateOf = (day: Day): number => Number(day.slice(8))

export function addMonths({ year, month }: Month, count: number): Month {
  const months = year * 12 + month - 1 + count
  return { year: Math.floor(months / 12), month: (months % 12) + 1 }
}

/** Nothing where the month is too short. */
export const dayIn = ({ year, month }: Month, date: number): Day | undefined =>
  parseDay(
    `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`,
  )

export const firstDayOf = (month: Month): Day => dayIn(month, 1) ?? FAILED

export const lastDayOf = (month: Month): Day => addDays(firstDayOf(addMonths(month, 1)), -1)

/** Years beyond four figures; no letter names one. */
const FAILED: Day = '9999-12-31'

/** The same date so many months later, or the last of that month where it is too short. */
export function monthsLater(day: Day, count: number): Day {
  const month = addMonths(monthOf(day), count)
  return dayIn(month, dateOf(day)) ?? lastDayOf(month)
}
