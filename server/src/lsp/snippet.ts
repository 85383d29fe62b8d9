// Edits that ask the writer something, as snippets: each question is a tab stop.
import type { Edit, Piece } from '../core/edit.ts'

export type Slot = Exclude<Piece, string>

export const asks = ({ pieces }: Edit): boolean => pieces.some((piece) => typeof piece !== 'string')

/** The questions of a change in the order of the text, each once: those that ask the same are filled together. */
export const questionsIn = (edits: readonly Edit[]): readonly string[] => [
  ...new Set(
    edits
      .toSorted((a, b) => a.span.start - b.span.start)
      .flatMap(({ pieces }) => pieces.flatMap((piece) => (typeof piece === 'string' ? [] : piece.slot))),
  ),
]

/**
 * Tab stops are numbered over the whole change, as an editor takes the same number for the same question. `shown` is what
 * stands in one until then. `$`, `}` and `\` have a meaning in snippets.
 */
export const toSnippet = (
  pieces: readonly Piece[],
  questions: readonly string[],
  shown: (slot: Slot) => string,
): string =>
  pieces
    .map((piece) =>
      typeof piece === 'string'
        ? escaped(piece)
        : `\${${questions.indexOf(piece.slot) + 1}:${escaped(shown(piece))}}`,
    )
    .join('')

/**
 * The same change with every question begun where its line begins, if that is indented: VS Code gives each line of a snippet
 * the indentation that stands before the place it is put in, and here every line brings its own.
 */
export function fromLineStarts(edits: readonly Edit[], text: string): readonly Edit[] {
  const whole: Edit[] = []
  for (let edit of edits.toSorted((a, b) => a.span.start - b.span.start)) {
    for (let last = whole.at(-1); last && reaches(last, edit, text); last = whole.at(-1)) {
      edit = joined(last, edit, text)
      whole.pop()
    }
    whole.push(fromLineStart(edit, text))
  }
  return whole
}

function fromLineStart(edit: Edit, text: string): Edit {
  const { span, pieces } = edit
  const start = text.lastIndexOf('\n', span.start - 1) + 1
  const before = text.slice(start, span.start)
  const hasLines = pieces.some((piece) => typeof piece === 'string' && piece.includes('\n'))
  return asks(edit) && hasLines && /^[ \t]/.test(before)
    ? { span: { start, end: span.end }, pieces: [before, ...pieces] }
    : edit
}

const reaches = ({ span }: Edit, next: Edit, text: string): boolean =>
  span.end > fromLineStart(next, text).span.start

const joined = (first: Edit, second: Edit, text: string): Edit => ({
  span: { start: first.span.start, end: second.span.end },
  pieces: [...first.pieces, text.slice(first.span.end, second.span.start), ...second.pieces],
})

const escaped = (text: string): string => text.replace(/[\\$}]/g, '\\$&')
