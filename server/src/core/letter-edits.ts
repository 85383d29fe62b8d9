// Edits that leave a letter well formed: a paragraph goes with its blank lines, a line comes with its own.
import type { Draft } from './draft.ts'
import { newlineOf } from './header/layout.ts'
import { inDraft, OPEN_QUESTION, type Passage, spanOf } from './prose/passages.ts'
import { type Edit, insertAt, type Piece, replaceWith } from './rule.ts'
import { contains, type Span, textAt } from './span.ts'

/** A sentence of the message itself, with the passage it stands in; its span is of the draft. */
export interface Line {
  readonly passage: Passage
  readonly sentence: Span
}

/** The first sentence behind the greeting. */
export const openingOf = (draft: Draft): Line | undefined => messageOf(draft)[0]

/** What of a sentence stands behind the greeting: "Hi Ada, the boats are ready" greets and says something. */
export function behindGreeting(sentence: Span, greeted: number, text: string): Span | undefined {
  if (sentence.start >= greeted) return sentence
  const rest = text.slice(greeted, sentence.end)
  const start = greeted + (/^[\s,!:;.\u2013\u2014-]*/.exec(rest)?.[0].length ?? 0)
  return start < sentence.end ? { start, end: sentence.end } : undefined
}

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

/** The sentences of the message: without the greeting and what stands from the closing on. Spans are of the draft. */
export function messageOf(draft: Draft): readonly Line[] {
  const greeted = draft.letter.greeting?.span.end ?? 0
  return draft.passages.flatMap((passage) =>
    passage.prose.sentences.flatMap((part) => {
      const sentence = behindGreeting(inDraft(passage, part), greeted, draft.text)
      return sentence === undefined || isInSignature(draft, sentence) ? [] : [{ passage, sentence }]
    }),
  )
}

/** Whether a fix has left a question in the body that the writer has not answered yet. */
export const hasOpenQuestion = ({ text, body }: Draft): boolean =>
  textAt(text, body).search(OPEN_QUESTION) >= 0

/** Whether a span lies in the closing or below it. */
export const isInSignature = ({ letter }: Draft, span: Span): boolean =>
  letter.signature !== undefined && contains(letter.signature, span)
