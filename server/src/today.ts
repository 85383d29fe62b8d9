// The one clock: which calendar day it is where this runs.
import type { Day } from './core/days/day.ts'

export function today(): Day {
  const now = new Date()
  const two = (number: number): string => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` as Day
}
