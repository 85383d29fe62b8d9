// A line of a header whose text YAML takes for something else: "subject: Re: the boat", "subject: [Team] news".
import type { Span } from '../span.ts'
import type { Fault } from './header.ts'
import { textOf, written } from './write.ts'

/** A text that needs quotation marks, and how the line reads once it has them. */
export interface Misread {
  /** The text that was meant, with the characters it stands on. */
  readonly text: string
  readonly words: Span
  /** The line as long as it was, with a word for YAML in the place of the text. */
  readonly line: string
  /** Where that word stands. */
  readonly standIn: Span
  readonly fault: Fault
}

/** `- key: text`, each part but the text optional. */
const LINE = /^(\s*(?:- +)*(?:[A-Za-z][\w-]*:(?: +|(?=[^\s:/])))?)(\S.*?)(?:\s+#(?=\s).*|\s*)$/

/** Reads the line that begins at `offset`; nothing where quotation marks would not help. */
export function misreadIn(line: string, offset: number): Misread | undefined {
  const [, before = '', value = ''] = LINE.exec(line) ?? []
  if (value === '' || before.trim() === '' || isUnclosedList(value)) return undefined
  const joined = before.endsWith(':')
  const start = before.length + (joined ? 1 : 0)
  const end = before.length + value.length
  if (start >= end) return undefined
  const inner = withoutStrayQuotes(value)
  const text = value.slice(inner.start, inner.end)
  const quoted = textOf(written([text], 'block'))
  const span = { start: offset + before.length, end: offset + end }
  return {
    text,
    words: { start: span.start + inner.start, end: span.start + inner.end },
    line: `${line.slice(0, before.length)}${joined ? ' ' : ''}${'x'.repeat(end - start)}${line.slice(end)}`,
    standIn: { start: offset + start, end: offset + end },
    fault: joined ? missingBlank(span, quoted) : needsQuotes(span, value, quoted),
  }
}

/** A list or map that is not closed wants a bracket, no quotation marks. */
const isUnclosedList = (value: string): boolean =>
  (value.startsWith('[') && !value.includes(']')) || (value.startsWith('{') && !value.includes('}'))

/** Quotation marks around a text that has some inside, or only one of the two, were not meant as part of it. */
function withoutStrayQuotes(value: string): Span {
  const whole = { start: 0, end: value.length }
  const quote = value.at(0)
  if (quote !== '"' && quote !== "'") return whole
  const second = value.indexOf(quote, 1)
  if (second < 0) return { start: 1, end: value.length }
  const isApart = /^(?:\s|$)/.test(value.slice(second + 1)) && /\S/.test(value.charAt(second - 1))
  return value.endsWith(quote) && !isApart ? { start: 1, end: value.length - 1 } : whole
}

const missingBlank = (span: Span, quoted: string): Fault => ({
  kind: 'misread',
  message: 'A space is missing after the colon.',
  span,
  repair: { title: 'Put a space after the colon', span, text: ` ${quoted}` },
})

const needsQuotes = (span: Span, value: string, quoted: string): Fault => ({
  kind: 'misread',
  message: `${reason(value)} In quotation marks it is plain text.`,
  span,
  repair: { title: 'Put it in quotation marks', span, text: quoted },
})

function reason(value: string): string {
  const first = value.charAt(0)
  if (first === '"' || first === "'") return 'The quotation marks do not enclose the whole text.'
  if (first === '#') return 'YAML takes everything from "#" on for a remark.'
  if (/[^\w\s(]/.test(first)) return `YAML reads "${first}" at the start as a sign of its own.`
  return 'YAML reads a colon and a space as the start of a new value.'
}
