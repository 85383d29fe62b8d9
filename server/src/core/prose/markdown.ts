// The one file that knows the Markdown parser: a body becomes blocks of prose with their markup, comments set apart.
import { type SyntaxNode, type Tree, TreeFragment } from '@lezer/common'
import { parser as commonmark, GFM } from '@lezer/markdown'
import type { Span } from '../span.ts'

/** A paragraph, heading, list item or table cell of the writer's own prose; offsets in the body. */
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
  readonly blocks: readonly Block[]
  readonly comments: readonly Span[]
  /** Addresses that the recipient can follow: link targets and bare addresses. */
  readonly links: readonly Span[]
}

/** What stood before, so that only what changed is parsed. */
export interface Earlier {
  readonly tree: Tree
  /** The one stretch that was replaced: `from` in the earlier text, `to` in the new one. */
  readonly from: Span
  readonly to: Span
}

/**
 * Reads a body. Two lines with dashes below are no heading here: in letters `--` opens the signature.
 */
export function readMarkdown(body: string, earlier?: Earlier): Markdown {
  const tree = parser.parse(withNewlines(body), earlier === undefined ? [] : fragmentsOf(earlier, body))
  const found = { blocks: [] as Block[], comments: [] as Span[], links: [] as Span[] }
  for (let node = tree.topNode.firstChild; node !== null; node = node.nextSibling) collect(node, body, found)
  return { tree, ...found }
}

/** The parser knows line feeds only. Same length, so that offsets stay; a hard break before CRLF stays one. */
const withNewlines = (body: string): string =>
  body.includes('\r')
    ? body
        .replace(/ {2}\r\n/g, '   \n')
        .replace(/\\\r\n/g, ' \\\n')
        .replace(/\r(?!\n)/g, '\n')
    : body

/** One element of the Markdown with those in it, for whoever needs more than prose; spans in the body. */
export interface Element {
  /** As the parser's grammar has it: `Paragraph`, `ListItem`, `LinkMark`. */
  readonly name: string
  readonly span: Span
  readonly children: readonly Element[]
}

/** Nesting that is told apart; what lies deeper is text. */
const MOST_NESTING = 100

export const elementsOf = ({ tree }: Markdown): readonly Element[] => childrenOf(tree.topNode, 0)

function childrenOf(node: SyntaxNode, depth: number): readonly Element[] {
  const children: Element[] = []
  if (depth > MOST_NESTING) return children
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    children.push({ name: child.name, span: spanOf(child), children: childrenOf(child, depth + 1) })
  }
  return children
}

const parser = commonmark.configure([GFM, { remove: ['SetextHeading'] }])

interface Found {
  readonly blocks: Block[]
  readonly comments: Span[]
  readonly links: Span[]
}

/**
 * Where a block ends can depend on the lines below it (a table's second row), and the parser does not remember that:
 * so all back to the last blank line counts as changed.
 */
function fragmentsOf({ tree, from, to }: Earlier, body: string): readonly TreeFragment[] {
  const start = blankLineBefore(body, to.start)
  const change = { fromA: start, toA: from.end, fromB: start, toB: to.end }
  return TreeFragment.applyChanges(TreeFragment.addTree(tree), [change])
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

function collect(node: SyntaxNode, body: string, found: Found): void {
  const kind = BLOCKS[node.name]
  if (kind !== undefined) addBlock(node, node.parent?.name === 'ListItem' ? 'item' : kind, found)
  if (node.name === 'CommentBlock') found.comments.push(spanOf(node))
  if (node.name === 'HTMLBlock' && !isHtml(body.slice(node.from, node.to))) addSlotBlock(node, body, found)
  if (!CONTAINERS.has(node.name)) return
  for (let child = node.firstChild; child !== null; child = child.nextSibling) collect(child, body, found)
}

function addBlock(node: SyntaxNode, kind: BlockKind, found: Found): void {
  const marks: Mark[] = []
  for (let child = node.firstChild; child !== null; child = child.nextSibling)
    collectMark(child, marks, found)
  found.blocks.push({ kind, span: spanOf(node), marks })
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

function collectMark(node: SyntaxNode, marks: Mark[], found: Found): void {
  const kind = MARKS[node.name]
  if (node.name === 'URL' && node.parent?.name !== 'Image') found.links.push(spanOf(node))
  if (node.name === 'Comment') found.comments.push(spanOf(node))
  if (node.name === 'Escape') marks.push({ kind: 'syntax', span: { start: node.from, end: node.from + 1 } })
  else if (kind !== undefined && !isPlainBracket(node)) marks.push({ kind, span: spanOf(node) })
  if (kind !== undefined) return
  for (let child = node.firstChild; child !== null; child = child.nextSibling)
    collectMark(child, marks, found)
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

const spanOf = ({ from, to }: { from: number; to: number }): Span => ({ start: from, end: to })

/** A lone `<Your name>` reads as an HTML block, but is a gap that somebody was to fill. */
function addSlotBlock(node: SyntaxNode, body: string, found: Found): void {
  const marks: Mark[] = []
  for (const tag of body.slice(node.from, node.to).matchAll(/<[^<>]*>/g)) {
    const start = node.from + tag.index
    marks.push({ kind: 'html', span: { start, end: start + tag[0].length } })
  }
  found.blocks.push({ kind: 'paragraph', span: spanOf(node), marks })
}

const isHtml = (source: string): boolean => isHtmlTag(source.trimStart())

/** Whether a tag is of HTML, or a placeholder in angle brackets. */
export function isHtmlTag(tag: string): boolean {
  const name = /^<[/!?]?([a-z][a-z0-9-]*)?/i.exec(tag)?.[1]?.toLowerCase()
  return name === undefined || HTML_ELEMENTS.has(name)
}

const HTML_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'a abbr address article aside audio b base bdi bdo blockquote body br button canvas caption center cite code col ' +
    'colgroup data datalist dd del details dfn dialog div dl dt em embed fieldset figcaption figure font footer form ' +
    'h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main map mark menu ' +
    'meta meter nav noscript object ol optgroup option output p picture pre progress q rp rt ruby s samp script ' +
    'section select slot small source span strike strong style sub summary sup svg table tbody td template textarea ' +
    'tfoot th thead time title tr track tt u ul var video wbr'
  ).split(' '),
)
