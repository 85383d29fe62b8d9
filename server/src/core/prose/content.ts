// What a section of the Markdown holds: blocks of the writer's prose with their markup, comments and links set apart.
import { Memory, type Remembering } from '../kept.ts'
import { type Span, textAt } from '../span.ts'
import { isHtmlTag } from './html.ts'

/** One element of the Markdown with those in it; spans count from the start of its section. */
export interface Element {
  /** As the parser's grammar has it: `Paragraph`, `ListItem`, `LinkMark`. */
  readonly name: string
  readonly span: Span
  readonly children: readonly Element[]
}

export const child = ({ children }: Element, name: string): Element | undefined =>
  children.find((candidate) => candidate.name === name)

export const named = ({ children }: Element, name: string): readonly Element[] =>
  children.filter((candidate) => candidate.name === name)

/** Nesting that is told apart; what lies deeper is text. */
export const MOST_NESTING = 100

/** Offsets count from the section's start. */
export interface Content extends Remembering {
  readonly source: string
  readonly element: Element
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

export function readContent(element: Element, source: string): Content {
  const found = { source, blocks: [] as Block[], comments: [] as Span[], links: [] as Span[] }
  collect(element, undefined, found)
  return { ...found, element, memory: new Memory() }
}

interface Found {
  readonly source: string
  readonly blocks: Block[]
  readonly comments: Span[]
  readonly links: Span[]
}

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

function collect(element: Element, parent: Element | undefined, found: Found): void {
  const { name, span, children } = element
  const kind = BLOCKS[name]
  if (kind !== undefined) addBlock(element, parent?.name === 'ListItem' ? 'item' : kind, found)
  if (name === 'CommentBlock') found.comments.push(span)
  if (name === 'HTMLBlock') addSlotBlock(element, found)
  if (CONTAINERS.has(name)) for (const inner of children) collect(inner, element, found)
}

function addBlock({ span, children }: Element, kind: BlockKind, found: Found): void {
  const marks: Mark[] = []
  for (const inner of children) collectMark(inner, undefined, marks, found)
  found.blocks.push({ kind, span, marks })
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

function collectMark(element: Element, parent: Element | undefined, marks: Mark[], found: Found): void {
  const { name, span, children } = element
  const kind = MARKS[name]
  if (name === 'URL' && parent?.name !== 'Image') found.links.push(span)
  if (name === 'Comment') found.comments.push(span)
  if (name === 'Escape') marks.push({ kind: 'syntax', span: { start: span.start, end: span.start + 1 } })
  else if (kind !== undefined && !isPlainBracket(element, parent)) marks.push({ kind, span })
  if (kind === undefined) for (const inner of children) collectMark(inner, element, marks, found)
}

/** `[Company]` leads nowhere: its brackets are the writer's. */
const isPlainBracket = ({ name }: Element, parent: Element | undefined): boolean =>
  name === 'LinkMark' &&
  parent?.name === 'Link' &&
  child(parent, 'URL') === undefined &&
  child(parent, 'LinkLabel') === undefined

/** A lone `<Your name>` reads as an HTML block, but is a gap that somebody was to fill. */
function addSlotBlock({ span }: Element, { source, blocks }: Found): void {
  const block = textAt(source, span)
  if (isHtmlTag(block.trimStart())) return
  const marks = [...block.matchAll(/<[^<>]*>/g)].map(({ 0: tag, index }): Mark => {
    const start = span.start + index
    return { kind: 'html', span: { start, end: start + tag.length } }
  })
  blocks.push({ kind: 'paragraph', span, marks })
}
