// Edits that leave a letter well formed: a paragraph goes with its blank lines, a line comes with its own.
import type { Draft } from './draft.ts'
import { type Edit, insertAt, type Piece, replaceWith } from './edit.ts'
import { newlineOf } from './header/layout.ts'
import { openingOf } from './message/parts.ts'
import { OPEN_QUESTION, type Passage, spanOf } from './prose/passages.ts'
import { type Span, textAt } from './span.ts'

/** Takes a stretch out of a passage, and the whole paragraph or list item where nothing else is in it. */
export function takeOut(draft: Draft, passage: Passage, span: Span, text = ''): Edit {
  const whole = spanOf(passage)
  const before = draft.text.slice(whole.start, span.start)
  const left = before + text + draft.text.slice(span.end, whole.end)
  if (!/[\p{L}\p{N}]/u.test(left)) return { span: paragraph(draft, whole), pieces: [] }
  const isLast = text === '' && span.end === whole.end
  return replaceWith(
    { start: isLast ? whole.start + before.trimEnd().length : span.start, end: span.end },
    text,
  )
}

/** Puts a paragraph behind the message, before the closing. */
export function addBeforeClosing(draft: Draft, ...pieces: readonly Piece[]): Edit {
  const newline = newlineOf(draft.text)
  const closing = draft.letter.signature?.start ?? Number.POSITIVE_INFINITY
  const split = draft.passages.find(
    (passage) => spanOf(passage).start < closing && closing < spanOf(passage).end,
  )
  if (split !== undefined) return insertAt(closing, newline, ...pieces, newline, newline)
  const last = draft.passages.filter((passage) => passage.start < closing).at(-1)
  if (last === undefined) return insertAt(draft.body.end, newline, ...pieces, newline)
  return insertAt(spanOf(last).end, newline, newline, ...pieces)
}

/** Puts a paragraph before the first sentence of the message. */
export function addOpening(draft: Draft, ...pieces: readonly Piece[]): Edit {
  const newline = newlineOf(draft.text)
  const opening = openingOf(draft)
  if (opening === undefined) return insertAt(draft.body.end, newline, ...pieces, newline)
  const { start } = opening.sentence
  const isOnGreetingsLine = !/(?:^|[\r\n])\s*$/.test(draft.text.slice(0, start))
  return isOnGreetingsLine ? insertAt(start, ...pieces, ' ') : insertAt(start, ...pieces, newline, newline)
}

/** The paragraph with what marks it as an item, and the blank lines behind it, or before it where it is the last. */
function paragraph({ text, body }: Draft, whole: Span): Span {
  const mark = /(?:^|[\r\n])(?<mark>[^\S\r\n]*(?:[-*+]|\d+[.)])[^\S\r\n]+(?:\[[ x]\][^\S\r\n]+)?)$/i.exec(
    text.slice(body.start, whole.start),
  )
  const start = whole.start - (mark?.groups?.mark?.length ?? 0)
  const after =
    /^[^\S\r\n]*(?:(?:\r\n|\r|\n)[^\S\r\n]*)*(?=\S|$)/.exec(text.slice(whole.end, body.end))?.[0] ?? ''
  const end = whole.end + lineEndsOf(after)
  if (end < body.end) return { start, end }
  const before = /(?:\r\n|\r|\n)\s*$/.exec(text.slice(body.start, start))?.[0] ?? ''
  const kept = /^(?:\r\n|\r|\n)/.exec(before)?.[0].length ?? 0
  return { start: start - before.length + kept, end }
}

/** Blanks that lead into the next line stay with it. */
const lineEndsOf = (blank: string): number => blank.length - (/[^\S\r\n]*$/.exec(blank)?.[0].length ?? 0)

/** Whether a fix has left a question in the body that the writer has not answered yet. */
export const hasOpenQuestion = ({ text, body }: Draft): boolean =>
  text.includes('<', body.start) && textAt(text, body).search(OPEN_QUESTION) >= 0
