// Drafts that were written to be read on one day, moved so that today stands to them as that day did.
import { TODAY } from '../rules/checker.ts'
import { dayFromNow } from './session.ts'

/** The text with every date moved; what is in no calendar stays. */
export function moved(text: string): string {
  const by = Date.parse(dayFromNow(0)) - Date.parse(TODAY)
  return text.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (day) => {
    const time = Date.parse(day)
    return dayAt(time) === day ? dayAt(time + by) : day
  })
}

const dayAt = (time: number): string => (Number.isNaN(time) ? '' : new Date(time).toISOString().slice(0, 10))
