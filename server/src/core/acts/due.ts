// The words by which a promise says when: a day, or what it waits for ("as soon as it is signed").
import { findDay } from '../days/day-words.ts'
import { type Span, shift } from '../span.ts'

/** Looks in the promise's own words, then in what stands before them ("On Monday I'll send it"). */
export function findDue(sentence: string, promise: Span): Span | undefined {
  return dueIn(sentence, promise) ?? dueIn(sentence, { start: 0, end: promise.start })
}

function dueIn(sentence: string, { start, end }: Span): Span | undefined {
  const text = sentence.slice(start, end)
  const found = findDay(text, ANY_DAY)?.span ?? eventIn(text)
  return found && shift(found, start)
}

/** Which words name a day does not depend on the day they are read on. */
export const ANY_DAY = '2026-01-07'

function eventIn(text: string): Span | undefined {
  const found = EVENT.exec(text)
  return found ? { start: found.index, end: found.index + found[0].trimEnd().length } : undefined
}

const EVENT = new RegExp(
  [
    // What has to happen first; to the end of the clause.
    String.raw`\b(?:as soon as|once|when(?:ever)?|after|before|until|till|upon|by the time|the moment|the minute)\b(?!\s*$)[^,;:.!?()]*`,
    // Gaps that nobody filled yet: "by [date]", "within [X] days".
    String.raw`\b(?:by|on|within|in|before|at)\s+(?:\[[^\]]*\]|\{+[^}]*\}+|<[^>]*>|_{2,}|x{2,})(?:\s+(?:business\s+|working\s+)?(?:hours|days|weeks))?`,
    // Soon, without a day.
    String.raw`\b(?:asap|(?:as|just as) soon as possible|right (?:away|now)|straight away|immediately|shortly|momentarily|soon|(?:later|then)(?=\s*(?:$|[-–—,;:.!?()]|to\b|and\b)))\b`,
    String.raw`\b(?:by|until|before) then\b|\b(?:the )?same[- ]day\b|\bin (?:a|one) (?:bit|moment|minute|second|while)\b|\bin due course\b|\bin the (?:near future|coming (?:days|weeks))\b`,
    // Again and again.
    String.raw`\b(?:(?:each|every) (?:day|week|month|morning|(?:mon|tues|wednes|thurs|fri)day)|on (?:mon|tues|wednes|thurs|fri)days)\b`,
    // At an event that both know.
    String.raw`\b(?:at|before|after|during|in time for|by) (?:the|our|your|tomorrow's|next) (?:next )?(?:meeting|call|review|session|workshop|conference|event|deadline|kick-?off|lunch|dinner|launch|interview)\b`,
  ].join('|'),
  'i',
)
