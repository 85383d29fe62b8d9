// How a value is written in YAML: as it stands where that reads as the same text, in quotes where it would not.
import type { Piece } from '../edit.ts'

/** A text with questions to the writer in it. */
export type Pieces = readonly Piece[]

/** The text with its questions written out. */
export const textOf = (pieces: Pieces): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : `<${piece.slot}>`)).join('')

/** Inside `[…]` and `{…}` (flow style) more characters mean something than on a line of their own. */
export type Style = 'block' | 'flow'

/** A value as YAML. */
export function written(pieces: Pieces, style: Style): Pieces {
  const text = textOf(pieces)
  if (canStandPlain(text, style)) return pieces
  if (needsEscapes(text) || !text.includes('"')) return quoted(pieces, '"', escaped)
  return quoted(pieces, "'", (part) => part.replaceAll("'", "''"))
}

function canStandPlain(text: string, style: Style): boolean {
  if (needsEscapes(text) || text !== text.trim() || ANOTHER_TYPE.test(text)) return false
  if (style === 'flow' && /[[\]{},]/.test(text)) return false
  return FIRST.test(text) && !/:(?:\s|$)|\s#/.test(text) && !(style === 'flow' && /^[-?:]|[:?]$/.test(text))
}

/** What YAML gives a meaning at the start of a value; `-`, `?` and `:` only before white space. */
const FIRST = /^(?![-?:](?:\s|$))[^,[\]{}#&*!|>'"%@`\s]/

/** Nothing, a truth value or a number, and not the text that was meant. */
const ANOTHER_TYPE =
  /^(?:|~|null|true|false|[-+]?(?:\.inf|\.nan|[\d_.]+(?:e[-+]?\d+)?|0x[\da-f]+|0o[0-7]+))$/i

/** Control characters, line ends and the like, which only double quotes can hold. */
const needsEscapes = (text: string): boolean => /[\p{Cc}\u2028\u2029\ufeff\\]|\p{Cs}/u.test(text)

const escaped = (part: string): string =>
  JSON.stringify(part)
    .slice(1, -1)
    .replace(
      /[\u007f-\u009f\u2028\u2029\ufeff]/g,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )

const quoted = (pieces: Pieces, quote: string, encode: (part: string) => string): Pieces => [
  quote,
  ...pieces.map((piece) => (typeof piece === 'string' ? encode(piece) : piece)),
  quote,
]
