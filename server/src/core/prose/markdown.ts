// The one file that knows the Markdown parser: a body becomes blocks of prose with their markup, comments set apart.
import { type SyntaxNode, type Tree, TreeFragment } from '@lezer/common'
import { parser as commonmark, GFM, type InlineContext } from '@lezer/markdown'
import { Memory, type Remembering } from '../kept.ts'
import { withNewlines } from '../newlines.ts'
import { own } from '../own.ts'
import type { Span } from '../span.ts'
import { isHtmlTag } from './html.ts'

/** A top-level element of a body (a paragraph, a list, a table …) and what it holds. */
export interface Section {
  /** Offset in the body. */
  readonly start: number
  /** Shared between versions of a body as long as nothing in the section was edited, wherever it moves. */
  readonly content: Content
}

/** Offsets count from the section's start. */
export interface Content extends Remembering {
  readonly source: string
  readonly blocks: readonly Block[]
  readonly comments: readonly Span[]
  /** Addresses that the recipient can follow: link targets and bare addresses. */
  readonly links: readonly Span[]
}

/** A paragraph, heading, list item or table cell of the writer's own prose. */
export interface Block {
  readonly kind: BlockKind
  readonly span: Span
  readonly marks: readonly Mark[]
}

export type BlockKind = 'paragraph' | 'heading' | 'item' | 'cell'

/** A stretch of a block that is not the writer's prose, or that shows instead of it. */
export interface Mark {
  readonly kind: MarkKind
  readonly span: Span
}

/** `syntax` is what only shapes (asterisks, brackets); `target` where a link leads; the rest as named. */
export type MarkKind = 'syntax' | 'target' | 'code' | 'html' | 'comment' | 'break'

export interface Markdown {
  readonly tree: Tree
  readonly sections: readonly Section[]
  /** What stood in the version before and had to be read again. */
  readonly replaced: readonly Section[]
}

/** What stood before, so that only what changed is parsed. */
export interface Earlier extends Markdown {
  /** The one stretch that was replaced: `from` in the earlier text, `to` in the new one. */
  readonly from: Span
  readonly to: Span
}

/**
 * Reads a body. Two lines with dashes below are no heading here: in letters `--` opens the signature.
 */
export function readMarkdown(body: string, earlier?: Earlier): Markdown {
  const tree = parser.parse(
    shallow(withNewlines(body)),
    earlier === undefined ? [] : fragmentsOf(earlier, body),
  )
  if (earlier !== undefined) return { tree, ...mergeSections(earlier, tree, body) }
  return { tree, sections: readSections(tree.topNode.firstChild, body), replaced: [] }
}

/**
 * A letter in the place of each mark that would nest deeper, which makes the rest of its line text: the parser takes
 * quadratic time over a line of them. A rule of such marks across the page nests nothing.
 */
const shallow = (body: string): string =>
  DEEP.test(body) ? body.replace(DEEPER, (marks) => `${marks.slice(0, -1)}x`) : body

/** One element of the Markdown with those in it, for whoever needs more than prose; spans in its section. */
export interface Element {
  /** As the parser's grammar has it: `Paragraph`, `ListItem`, `LinkMark`. */
  readonly name: string
  readonly span: Span
  readonly children: readonly Element[]
}

/** Nesting that is told apart; what lies deeper is text. */
const MOST_NESTING = 100

/** Marks of lists and quotes on one line that nest; each is up to two levels of nesting. */
const MOST_MARKS = 40

const RULE = '[ \\t]*([-*])[ \\t]*(?:\\1[ \\t]*)+\\r?$'
const MARK = '[ \\t]*(?:>|(?:[-+*]|\\d{1,9}[.)])(?=[ \\t]))'
const DEEP = new RegExp(`^(?:${MARK}){${MOST_MARKS}}`, 'm')
const DEEPER = new RegExp(`^(?!${RULE})(?:${MARK}){${MOST_MARKS}}[ \\t]*[^\\s]`, 'gm')

export function elementOf({ tree }: Markdown, { start }: Section): Element | undefined {
  const node = tree.topNode.childAfter(start)
  return node === null ? undefined : readElement(node, start, 0)
}

function readElement(node: SyntaxNode, origin: number, depth: number): Element {
  const children: Element[] = []
  let child = depth > MOST_NESTING ? null : node.firstChild
  for (; child !== null; child = child.nextSibling) children.push(readElement(child, origin, depth + 1))
  return { name: node.name, span: spanFrom(origin, node), children }
}

const parser = commonmark.configure([
  GFM,
  { remove: ['SetextHeading'], parseInline: [{ name: 'HardBreak', parse: readBreak }] },
])

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

/**
 * Where a block ends can depend on the lines below it (a table's second row), and what it is on the blanks before it;
 * the parser remembers neither: so all from the last blank line to the end of the line counts as changed.
 */
function fragmentsOf({ tree, from, to }: Earlier, body: string): readonly TreeFragment[] {
  const start = blankLineBefore(body, to.start)
  const end = lineEnd(body, to.end)
  const change = { fromA: start, toA: end - to.end + from.end, fromB: start, toB: end }
  return TreeFragment.applyChanges(TreeFragment.addTree(tree), [change])
}

/**
 * The sections before the change, those around it read again, and the rest from the first that begins, behind the
 * change, where one began before: from there on the text is the same, so it says the same.
 */
function mergeSections(earlier: Earlier, tree: Tree, body: string): Omit<Markdown, 'tree'> {
  const { sections, from, to } = earlier
  // The last section before may go on into the change (a list does), and what begins next may become part of it.
  const kept = sections.slice(0, Math.max(0, placeOf(sections, blankLineBefore(body, to.start)) - 2))
  const resume = kept.length === 0 ? undefined : sections[kept.length]?.start
  const node = resume === undefined ? tree.topNode.firstChild : tree.topNode.childAfter(resume)
  const moved = from.end - to.end
  let resumed = sections.length
  const read = readSections(node, body, (start) => {
    const place = placeOf(sections, start + moved)
    if (lineStart(body, start) <= to.end || sections[place]?.start !== start + moved) return false
    resumed = place
    return true
  })
  const rest = sections.slice(resumed).map(({ start, content }) => ({ start: start - moved, content }))
  return { sections: kept.concat(read, rest), replaced: sections.slice(kept.length, resumed) }
}

/** How many sections begin before the offset. */
function placeOf(sections: readonly Section[], offset: number): number {
  let low = 0
  let high = sections.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sections[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Reads sections from a node on, until there are no more or one begins where nothing new follows. */
function readSections(
  first: SyntaxNode | null,
  body: string,
  isKnownFrom: (start: number) => boolean = () => false,
): readonly Section[] {
  const sections: Section[] = []
  for (let node = first; node !== null && !isKnownFrom(node.from); node = node.nextSibling) {
    sections.push({ start: node.from, content: readContent(node, body) })
  }
  return sections
}

function readContent(node: SyntaxNode, body: string): Content {
  const found = { blocks: [] as Block[], comments: [] as Span[], links: [] as Span[] }
  collect(node, body, node.from, found)
  return { source: own(body.slice(node.from, node.to)), ...found, memory: new Memory() }
}

interface Found {
  readonly blocks: Block[]
  readonly comments: Span[]
  readonly links: Span[]
}

function blankLineBefore(body: string, offset: number): number {
  let end = lineStart(body, offset)
  while (end > 0) {
    const start = lineStart(body, end - 1)
    if (body.slice(start, end).trim() === '') return start
    end = start
  }
  return 0
}

const lineStart = (body: string, offset: number): number =>
  offset === 0 ? 0 : body.lastIndexOf('\n', offset - 1) + 1

const BLOCKS: Readonly<Record<string, BlockKind>> = {
  Paragraph: 'paragraph',
  Task: 'item',
  TableCell: 'cell',
  ATXHeading1: 'heading',
  ATXHeading2: 'heading',
  ATXHeading3: 'heading',
  ATXHeading4: 'heading',
  ATXHeading5: 'heading',
  ATXHeading6: 'heading',
}

/** Others' words (quotes), code and reference definitions hold no prose of the writer's. */
const CONTAINERS = new Set(['BulletList', 'OrderedList', 'ListItem', 'Table', 'TableHeader', 'TableRow'])

function collect(node: SyntaxNode, body: string, origin: number, found: Found, depth = 0): void {
  const kind = BLOCKS[node.name]
  if (kind !== undefined) addBlock(node, node.parent?.name === 'ListItem' ? 'item' : kind, origin, found)
  if (node.name === 'CommentBlock') found.comments.push(spanFrom(origin, node))
  if (node.name === 'HTMLBlock' && !isHtml(body.slice(node.from, node.to)))
    addSlotBlock(node, body, origin, found)
  if (!CONTAINERS.has(node.name) || depth > MOST_NESTING) return
  for (let child = node.firstChild; child !== null; child = child.nextSibling)
    collect(child, body, origin, found, depth + 1)
}

function addBlock(node: SyntaxNode, kind: BlockKind, origin: number, found: Found): void {
  const marks: Mark[] = []
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    collectMark(child, origin, marks, found)
  }
  found.blocks.push({ kind, span: spanFrom(origin, node), marks })
}

const MARKS: Readonly<Record<string, MarkKind>> = {
  InlineCode: 'code',
  HTMLTag: 'html',
  ProcessingInstruction: 'html',
  Comment: 'comment',
  URL: 'target',
  LinkTitle: 'target',
  LinkLabel: 'target',
  HardBreak: 'break',
  EmphasisMark: 'syntax',
  StrikethroughMark: 'syntax',
  HeaderMark: 'syntax',
  TaskMarker: 'syntax',
  LinkMark: 'syntax',
}

function collectMark(node: SyntaxNode, origin: number, marks: Mark[], found: Found, depth = 0): void {
  const kind = MARKS[node.name]
  const span = spanFrom(origin, node)
  if (node.name === 'URL' && node.parent?.name !== 'Image') found.links.push(span)
  if (node.name === 'Comment') found.comments.push(span)
  if (node.name === 'Escape') marks.push({ kind: 'syntax', span: { start: span.start, end: span.start + 1 } })
  else if (kind !== undefined && !isPlainBracket(node)) marks.push({ kind, span })
  if (kind !== undefined || depth > MOST_NESTING) return
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    collectMark(child, origin, marks, found, depth + 1)
  }
}

const lineEnd = (body: string, offset: number): number => {
  const end = body.indexOf('\n', offset)
  return end < 0 ? body.length : end
}

/** `[Company]` leads nowhere: its brackets are the writer's. */
function isPlainBracket(node: SyntaxNode): boolean {
  const { parent } = node
  return (
    node.name === 'LinkMark' &&
    parent?.name === 'Link' &&
    parent.getChild('URL') === null &&
    parent.getChild('LinkLabel') === null
  )
}

const spanFrom = (origin: number, { from, to }: SyntaxNode): Span => ({
  start: from - origin,
  end: to - origin,
})

/** A lone `<Your name>` reads as an HTML block, but is a gap that somebody was to fill. */
function addSlotBlock(node: SyntaxNode, body: string, origin: number, found: Found): void {
  const marks: Mark[] = []
  for (const tag of body.slice(node.from, node.to).matchAll(/<[^<>]*>/g)) {
    const start = node.from + tag.index - origin
    marks.push({ kind: 'html', span: { start, end: start + tag[0].length } })
  }
  found.blocks.push({ kind: 'paragraph', span: spanFrom(origin, node), marks })
}

const isHtml = (source: string): boolean => isHtmlTag(source.trimStart())
