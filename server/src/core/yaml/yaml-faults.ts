// What is said of YAML that cannot be read: in words for people, on characters that show.
import type { Span } from '../span.ts'

export interface YamlFault {
  readonly message: string
  readonly span: Span
}

/** The library's message, given with its code, in words for people where the fault is one that people make. */
export const inPlainWords = (code: string, message: string): string =>
  unclosed(message) ?? PLAIN_WORDS[code] ?? `Cannot be read as YAML: ${message.replace(/\.?$/, '.')}`

const unclosed = (message: string): string | undefined =>
  /closing|end with a [\]}]/.test(message)
    ? 'A bracket or a quotation mark before this is not closed.'
    : undefined

/** By the library's code. */
const PLAIN_WORDS: Readonly<Record<string, string>> = {
  BAD_DQ_ESCAPE: 'In double quotation marks a backslash begins a sign; write two of them, or single marks.',
  BAD_INDENT: 'This is indented in another way than what it belongs to.',
  BLOCK_AS_IMPLICIT_KEY: 'A second colon stands here where a text was to be.',
  MULTILINE_IMPLICIT_KEY: 'A line of the header begins with a key and a colon, "to: Dana".',
  MULTIPLE_DOCS: 'A draft has one header.',
  TAB_AS_INDENT: 'A tab stands here; YAML indents with spaces only.',
  UNEXPECTED_TOKEN: 'This does not belong here.',
}

/** A fault must show: an empty or blank span grows to the characters of its line. */
export function visible(text: string, start: number, end: number, offset: number): Span {
  const first = Math.min(start, text.length)
  const last = Math.max(first, Math.min(end, text.length))
  if (text.slice(first, last).trim() !== '')
    return { start: first + offset, end: firstLineEnd(text, first, last) + offset }
  const from = text.lastIndexOf('\n', first - 1) + 1
  const line = text.slice(from, endOfLine(text, first))
  if (line.trim() === '' && from > 0) return visible(text, from - 1, from - 1, offset)
  return {
    start: from + line.length - line.trimStart().length + offset,
    end: from + line.trimEnd().length + offset,
  }
}

const endOfLine = (text: string, at: number): number => {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

const firstLineEnd = (text: string, start: number, end: number): number => {
  const lead = start + text.slice(start, end).search(/\S/)
  return Math.min(end, Math.max(start + 1, endOfLine(text, lead)))
}
