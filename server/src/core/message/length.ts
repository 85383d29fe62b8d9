// How long a message is for its channel, and where in the draft it has become too long.
import type { Draft } from '../draft.ts'
import { spanOf } from '../prose/passages.ts'
import type { Span } from '../span.ts'
import { plainMessage } from './message.ts'

/** Code points of the message as plain text. */
export const lengthOf = (draft: Draft): number => countOf(plainMessage(draft))

/** The last `count` characters of the message; where they are marked up or are addresses, about as many. */
export function messageEnd({ text, passages }: Draft, count: number): Span {
  const end = passages.map(spanOf).at(-1)?.end ?? text.length
  let start = passages[0]?.start ?? end
  let left = count
  for (const passage of passages.toReversed()) {
    const characters = [...text.slice(passage.start, spanOf(passage).end)]
    if (characters.length >= left) {
      start = passage.start + characters.slice(0, characters.length - left).join('').length
      break
    }
    left -= characters.length + BETWEEN
  }
  return { start: Math.min(start, end - 1), end }
}

/** The blank line between two paragraphs. */
const BETWEEN = 2

function countOf(text: string): number {
  let count = 0
  for (const _ of text) count += 1
  return count
}
