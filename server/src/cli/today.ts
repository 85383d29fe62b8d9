// The one clock of the command line.
import type { Day } from '../core/day.ts'

/** The calendar day where this runs. */
export function today(): Day {
  const now = new Date()
  const two = (number: number): string => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` as Day
}
