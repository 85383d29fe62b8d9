// The one file that knows the Markdown parser: a body becomes sections, and of a body that was edited only those are read
// again that may have changed.
import type { SyntaxNode, TreeCursor } from '@lezer/common'
import { parser as commonmark, GFM, type InlineContext } from '@lezer/markdown'
import { withNewlines } from '../newlines.ts'
import { own } from '../own.ts'
import type { Span } from '../span.ts'
import { type Content, type Element, MOST_NESTING, readContent } from './content.ts'
import {
  hasSectionAt,
  type PlacedSheet,
  type Section,
  type Splice,
  sectionBefore,
  sheetsOf,
  spliced,
  startBehind,
} from './sheets.ts'

/** What stood before, so that only what changed is read. */
export interface Earlier {
  readonly sheets: readonly PlacedSheet[]
  /** The one stretch that was replaced: `from` in the earlier text, `to` in the new one. */
  readonly from: Span
  readonly to: Span
}

/**
 * Reads a body. Two lines with dashes below are no heading here: in letters `--` opens the signature.
 */
export const readMarkdown = (body: string, earlier?: Earlier): Splice =>
  earlier === undefined
    ? { sheets: sheetsOf(readSections(body, 0, body.length)), replaced: [] }
    : readAgain(earlier, body)

/**
 * Reads on from before the change until, behind it, a section begins where one began before: from there on the text is
 * the same, so it says the same. Sections know nothing of each other; what one is shows in its own text.
 */
function readAgain({ sheets, from, to }: Earlier, body: string): Splice {
  const start = firstToRead(sheets, body, to.start)
  const by = to.end - from.end
  const isKnown = (section: Section): boolean =>
    lineStart(body, section.start) > to.end && hasSectionAt(sheets, section.start - by)
  for (let behind = 2; ; behind *= 4) {
    const next = startBehind(sheets, from.end, behind)
    const read = readSections(body, start, next === undefined ? body.length : next + by)
    const known = read.findIndex(isKnown)
    if (known >= 0)
      return spliced(sheets, { start, end: (read[known]?.start ?? 0) - by }, read.slice(0, known), by)
    if (next === undefined) return spliced(sheets, { start, end: Number.POSITIVE_INFINITY }, read, by)
  }
}

/** The last section before the change may go on into it, as a list does behind a blank line and a paragraph does not. */
function firstToRead(sheets: readonly PlacedSheet[], body: string, changed: number): number {
  const blank = blankLineBefore(body, changed)
  const last = sectionBefore(sheets, blank)
  if (last === undefined) return 0
  return last.content.element.name === 'Paragraph' ? blank : lineStart(body, last.start)
}

function readSections(body: string, from: number, to: number): readonly Section[] {
  const { topNode } = parser.parse(shallow(withNewlines(body.slice(from, to))))
  const sections: Section[] = []
  for (let node = topNode.firstChild; node !== null; node = node.nextSibling) {
    sections.push({
      start: from + node.from,
      content: contentOf(node, body.slice(from + node.from, from + node.to)),
    })
  }
  return sections
}

const contentOf = (node: SyntaxNode, source: string): Content =>
  readContent(readElement(node.cursor(), node.from), own(source))

function readElement(cursor: TreeCursor, origin: number, depth = 0): Element {
  const { name, from, to } = cursor
  const children: Element[] = []
  if (depth <= MOST_NESTING && cursor.firstChild()) {
    do children.push(readElement(cursor, origin, depth + 1))
    while (cursor.nextSibling())
    cursor.parent()
  }
  return { name, span: { start: from - origin, end: to - origin }, children }
}

/**
 * A letter in the place of each mark that would nest deeper, which makes the rest of its line text: the parser takes
 * quadratic time over a line of them. A rule of such marks across the page nests nothing.
 */
const shallow = (body: string): string =>
  DEEP.test(body) ? body.replace(DEEPER, (marks) => `${marks.slice(0, -1)}x`) : body

/** Marks of lists and quotes on one line that nest; each is up to two levels of nesting. */
const MOST_MARKS = 40

const RULE = '[ \\t]*([-*])[ \\t]*(?:\\1[ \\t]*)+\\r?$'
const MARK = '[ \\t]*(?:>|(?:[-+*]|\\d{1,9}[.)])(?=[ \\t]))'
const DEEP = new RegExp(`^(?:${MARK}){${MOST_MARKS}}`, 'm')
const DEEPER = new RegExp(`^(?!${RULE})(?:${MARK}){${MOST_MARKS}}[ \\t]*[^\\s]`, 'gm')

const parser = commonmark.configure([
  GFM,
  {
    remove: ['SetextHeading'],
    parseInline: [
      { name: 'HardBreak', parse: readBreak },
      { name: 'Plain', parse: skipPlain, before: 'Escape' },
    ],
  },
])

/**
 * Goes on to the next sign that may be markup. Otherwise the parser would ask a dozen readers about each letter, which is
 * most of what reading a draft takes.
 */
function skipPlain(context: InlineContext, _next: number, start: number): number {
  if (mayHoldAddress(context)) return -1
  MARKUP.lastIndex = start - context.offset
  const end = context.offset + (MARKUP.exec(context.text)?.index ?? context.text.length)
  return end > start ? end : -1
}

/** A blank alone breaks no line. */
const MARKUP = /[\\`*_~[\]<&]|!\[| {2}/g

/** Bare addresses begin with any letter. */
function mayHoldAddress(context: InlineContext): boolean {
  const known = addressed.get(context)
  if (known !== undefined) return known
  const found = /@|www\.|:\/\//.test(context.text)
  addressed.set(context, found)
  return found
}

/** Asked once for each paragraph, however often it is gone on in. */
const addressed = new WeakMap<InlineContext, boolean>()

const [BLANK, BACKSLASH, LINE_FEED, RETURN] = [32, 92, 10, 13]

/** Like the parser's own, which begins anew at each blank of a run and so takes quadratic time over a long one. */
function readBreak(context: InlineContext, next: number, start: number): number {
  if (next !== BACKSLASH && (next !== BLANK || context.char(start - 1) === BLANK)) return -1
  let end = start + 1
  while (next === BLANK && context.char(end) === BLANK) end += 1
  if (next === BLANK && end < start + 2) return -1
  if (context.char(end) === RETURN) end += 1
  return context.char(end) === LINE_FEED ? context.addElement(context.elt('HardBreak', start, end + 1)) : -1
}

function blankLineBefore(body: string, offset: number): number {
  let end = lineStart(body, offset)
  while (end > 0) {
    const start = lineStart(body, end - 1)
    if (!/[^ \t\r\n]/.test(body.slice(start, end))) return start
    end = start
  }
  return 0
}

function lineStart(body: string, offset: number): number {
  let at = offset
  while (at > 0 && !isLineEnd(body, at - 1)) at -= 1
  return at
}

/** A carriage return and the line feed behind it end one line. */
const isLineEnd = (body: string, at: number): boolean =>
  body.charAt(at) === '\n' || (body.charAt(at) === '\r' && body.charAt(at + 1) !== '\n')
