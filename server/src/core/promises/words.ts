// How a promise stands, said in a few words: the same ones wherever promises are shown.
import { type Day, weekdayOf } from '../days/day.ts'
import type { PromiseEntry } from './list.ts'

/** "3 days overdue", "due today", "due on Friday", "due on 2026-12-11", "kept a day late" … */
export function standingWords(entry: PromiseEntry): string {
  const { state, daysLeft, punctuality } = entry
  if (state === 'malformed') return 'cannot be read'
  if (state === 'kept') return ['kept', punctuality, settledOn(entry.kept)].filter(Boolean).join(' ')
  if (state === 'released') return ['released', settledOn(entry.released)].filter(Boolean).join(' ')
  if (daysLeft === undefined || entry.due === undefined) return 'no day set'
  return daysLeft < 0 ? `${days(-daysLeft)} overdue` : `due ${dayWords(entry.due.value, daysLeft)}`
}

/** A day as people say it: "today", "tomorrow", "on Friday" within the week, else the date. */
export function dayWords(day: Day, daysLeft: number): string {
  if (daysLeft === 0) return 'today'
  if (daysLeft === 1) return 'tomorrow'
  return daysLeft > 1 && daysLeft < 7 ? `on ${WEEKDAYS[weekdayOf(day)]}` : `on ${day}`
}

export const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`)

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

const settledOn = (day: string | undefined): string =>
  day === undefined || day === 'day unknown' ? '' : `on ${day}`
