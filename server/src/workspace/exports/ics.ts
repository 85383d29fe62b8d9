// The promise list as a calendar (RFC 5545): a day-long entry for each promise that is still to be kept and has a day.
// They are events, not to-dos, because the calendars most people have show only events.
import { addDays, type Day } from '../../core/days/day.ts'
import { isPending } from '../../core/promises/list.ts'
import { deedOf } from '../promise-list.ts'
import type { PlacedPromise } from './placed.ts'

export function promisesAsCalendar(promises: readonly PlacedPromise[], today: Day): string {
  const events = promises
    .filter(isPending)
    .flatMap((promise) => (promise.due === undefined ? [] : eventOf(promise, promise.due.value, today)))
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Outreach Drafts//Promises//EN',
    ...events,
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function eventOf(promise: PlacedPromise, due: Day, today: Day): readonly string[] {
  const { what, to, path, firstPath, reason } = promise
  const summary = to.length > 0 ? `${what} (${to.join(', ')})` : what
  return [
    'BEGIN:VEVENT',
    `UID:${idOf(`${firstPath}\n${deedOf(promise)}`)}@outreach-drafts`,
    `DTSTAMP:${dateOf(today)}T000000Z`,
    `DTSTART;VALUE=DATE:${dateOf(due)}`,
    `DTEND;VALUE=DATE:${dateOf(addDays(due, 1))}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(reason === undefined ? path : `${path}\n${reason}`)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

const dateOf = (day: Day): string => day.replaceAll('-', '')

const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n')

/**
 * The same promise has the same id in the next export, with another day and in a follow-up too, so that a calendar updates
 * it (FNV-1a, 2 × 32 bits).
 */
const idOf = (text: string): string =>
  [0x811c9dc5, 0x01000193]
    .map((seed) =>
      [...text].reduce(
        (hash, character) => Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193),
        seed,
      ),
    )
    .map((hash) => (hash >>> 0).toString(16).padStart(8, '0'))
    .join('')

/** A line holds at most 75 octets; what is beyond goes on after a blank. */
function folded(line: string): string {
  const parts: string[] = ['']
  let octets = 0
  for (const character of line) {
    const size = sizeOf(character)
    if (octets + size > 75) {
      parts.push('')
      octets = 1
    }
    parts[parts.length - 1] += character
    octets += size
  }
  return parts.join('\r\n ')
}

/** Octets in UTF-8. */
function sizeOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}
