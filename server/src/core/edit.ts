// Changes to a text, and the questions that they leave to the writer.
import type { Span } from './span.ts'

/** Replaces the span; an empty span inserts, no pieces delete. */
export interface Edit {
  readonly span: Span
  readonly pieces: readonly Piece[]
}

/** Text as it stands, or a question to the writer that becomes a tab stop, else `<…>`. */
export type Piece = string | { readonly slot: string }

export const replaceWith = (span: Span, ...pieces: readonly Piece[]): Edit => ({ span, pieces })

export const insertAt = (offset: number, ...pieces: readonly Piece[]): Edit => ({
  span: { start: offset, end: offset },
  pieces,
})

/** The edit's text where slots are written out: `<which one?>`, which `unfilled-placeholder` flags until it is filled. */
export const plainText = ({ pieces }: Edit): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : `<${piece.slot}>`)).join('')

/** Whether a text is a question that nobody has answered yet. */
export const isOpenQuestion = (text: string): boolean => /^<[^<>]*>$/.test(text.trim())

/** The text after the edits, which must not overlap; those at one offset go in as they are listed. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = edits.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  let result = ''
  let at = 0
  for (const edit of ordered) {
    result += text.slice(at, edit.span.start) + plainText(edit)
    at = edit.span.end
  }
  return result + text.slice(at)
}
