// How long a message is for its channel, and where in the draft it has become too long.
import type { Draft } from '../draft.ts'
import { kept } from '../kept.ts'
import { type Prose, spanOf } from '../prose/passages.ts'
import type { Span } from '../span.ts'
import { BETWEEN, codePointsIn, sectionTexts } from './sections.ts'

/** Code points of the message as plain text. */
export function lengthOf(draft: Draft): number {
  let total = 0
  for (const { length } of sectionTexts(draft)) total += length + (total === 0 ? 0 : BETWEEN.length)
  return total
}

/** The last `count` characters of the message; where they are marked up or are addresses, about as many. */
export function messageEnd({ text, passages }: Draft, count: number): Span {
  const last = passages.at(-1)
  const end = last === undefined ? text.length : spanOf(last).end
  let start = passages[0]?.start ?? end
  let left = count
  for (const passage of passages.toReversed()) {
    const length = lengthOfSource(passage.prose)
    if (length >= left) {
      start = passage.start + [...passage.prose.source].slice(0, length - left).join('').length
      break
    }
    left -= length + BETWEEN.length
  }
  return { start: Math.min(start, end - 1), end }
}

const lengthOfSource = kept(({ source }: Prose) => codePointsIn(source))
