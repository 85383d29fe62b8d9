// Reads the blocks of a message out of a draft's Markdown.
import { type Draft, passagesIn } from '../draft.ts'
import { kept } from '../kept.ts'
import { isHtmlTag } from '../prose/html.ts'
import { type Content, type Element, elementOf, type Section } from '../prose/markdown.ts'
import { deliberateLineEnds } from '../prose/sentences.ts'
import type { Span } from '../span.ts'
import { decodeEntity } from './entities.ts'
import type { Block, Run } from './message.ts'

export function readBlocks(draft: Draft): readonly Block[] {
  const addresses = addressesIn(draft)
  return draft.markdown.sections.flatMap((section) => readSection(section, draft, addresses))
}

/** Where reference links lead, by label. */
export type Addresses = ReadonlyMap<string, string>

/** The blocks of one section. */
export function readSection(section: Section, draft: Draft, addresses: Addresses): readonly Block[] {
  const element = elementOf(draft.markdown, section)
  if (element === undefined) return []
  const prose = new Map(passagesIn(section.content).map(({ start, prose: { text } }) => [start, text]))
  return readBlock(element, { source: section.content.source, prose, addresses })
}

/** The addresses that a draft defines for its reference links; of two for one label, the first. */
export function addressesIn({ markdown }: Draft): Addresses {
  const found: [string, string][] = []
  for (const section of markdown.sections) {
    if (!mayDefine(section.content)) continue
    const element = elementOf(markdown, section)
    if (element !== undefined) found.push(...definitionsIn(element, section.content.source))
  }
  return found.length === 0 ? NO_ADDRESSES : new Map(found.toReversed())
}

const NO_ADDRESSES: Addresses = new Map()

const mayDefine = kept(({ source }: Content) => source.includes(']:'))

/** A part of a draft's Markdown; offsets count from its start. */
interface Body {
  readonly source: string
  /** The masked text of each passage by its start: line ends are judged as people wrote them, without markup. */
  readonly prose: ReadonlyMap<number, string>
  readonly addresses: Addresses
}

function definitionsIn(element: Element, source: string): readonly [string, string][] {
  if (element.name !== 'LinkReference')
    return element.children.flatMap((inner) => definitionsIn(inner, source))
  const [label, address] = ['LinkLabel', 'URL'].map((name) => child(element, name))
  return label && address ? [[labelOf(label, source), addressAt(address, source)]] : []
}

const labelOf = ({ span }: Pick<Element, 'span'>, source: string): string =>
  source
    .slice(span.start, span.end)
    .replace(/^\[|\]$/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()

const addressAt = ({ span }: Element, source: string): string =>
  source.slice(span.start, span.end).replace(/^<|>$/g, '')

const child = ({ children }: Element, name: string): Element | undefined =>
  children.find((candidate) => candidate.name === name)

const named = ({ children }: Element, name: string): readonly Element[] =>
  children.filter((candidate) => candidate.name === name)

function readBlock(element: Element, body: Body): readonly Block[] {
  const { name } = element
  if (name === 'Paragraph' || name === 'Task') return [{ kind: 'paragraph', runs: runsOf(element, body) }]
  const level = /^ATXHeading(\d)$/.exec(name)?.[1]
  if (level !== undefined) return [{ kind: 'heading', level: Number(level), runs: runsOf(element, body) }]
  if (name === 'BulletList' || name === 'OrderedList') return [list(element, body)]
  if (name === 'Blockquote') return [{ kind: 'quote', blocks: blocksIn(element, body) }]
  if (name === 'FencedCode' || name === 'CodeBlock') return [{ kind: 'code', text: codeOf(element, body) }]
  if (name === 'Table') return [{ kind: 'table', rows: rowsOf(element, body) }]
  if (name === 'HorizontalRule') return [{ kind: 'rule' }]
  return name === 'HTMLBlock' ? htmlBlock(element, body) : []
}

const blocksIn = (element: Element, body: Body): readonly Block[] =>
  element.children.flatMap((inner) => readBlock(inner, body))

function list(element: Element, body: Body): Block {
  const items = named(element, 'ListItem')
  const mark = items[0] && child(items[0], 'ListMark')
  const first =
    element.name === 'OrderedList' && mark ? Number.parseInt(sourceOf(mark.span, body), 10) : undefined
  const gaps = items.map(({ span }, index) =>
    body.source.slice(span.end, items[index + 1]?.span.start ?? span.end),
  )
  return {
    kind: 'list',
    ...(first !== undefined && { first }),
    tight: !gaps.some((gap) => /(?:\r\n|\r|\n)[^\S\r\n]*(?:\r|\n)/.test(gap)),
    items: items.map((item) => blocksIn(item, body)),
  }
}

const sourceOf = ({ start, end }: Span, { source }: Body): string => source.slice(start, end)

const codeOf = (element: Element, body: Body): string =>
  named(element, 'CodeText')
    .map(({ span }) => sourceOf(span, body))
    .join('')
    .replace(/\r\n?/g, '\n')

function rowsOf(element: Element, body: Body): (readonly Run[])[][] {
  const rows = element.children.filter(({ name }) => name === 'TableHeader' || name === 'TableRow')
  return rows.map((row) => named(row, 'TableCell').map((cell) => runsOf(cell, body)))
}

/** Tags carry no words; `<Your name>` is a gap that somebody was to fill, and stays. */
function htmlBlock({ span }: Element, body: Body): readonly Block[] {
  const text = withoutTags(sourceOf(span, body)).trim()
  return text === '' ? [] : [{ kind: 'paragraph', runs: lines(text) }]
}

const withoutTags = (source: string): string =>
  source
    .replace(/<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, '')
    .replace(/<[^<>]*>/g, (tag) => (isHtmlTag(tag) ? '' : tag))

const lines = (text: string): Run[] =>
  text
    .split(/(?:\s*(?:\r\n|\r|\n))+\s*/)
    .flatMap((line, index): Run[] => [
      ...(index === 0 ? [] : [{ kind: 'break' } as const]),
      { kind: 'text', text: line },
    ])

/** Marks that only shape what stands around them. */
const SHAPING: ReadonlySet<string> = new Set([
  'EmphasisMark',
  'StrikethroughMark',
  'HeaderMark',
  'QuoteMark',
  'Comment',
  'ProcessingInstruction',
])

function runsOf(element: Element, body: Body): readonly Run[] {
  const { start, end } = element.span
  const masked = body.prose.get(start) ?? sourceOf(element.span, body)
  const ends = new Set([...deliberateLineEnds(masked)].map((at) => at + start))
  return inlineRuns(element.children, { start, end }, { ...body, ends })
}

interface Line extends Body {
  /** Where a line was broken on purpose. */
  readonly ends: ReadonlySet<number>
}

function inlineRuns(children: readonly Element[], { start, end }: Span, line: Line): Run[] {
  const runs: Run[] = []
  let at = start
  for (const inner of children) {
    if (inner.span.start < at || inner.span.end > end) continue
    runs.push(...rawRuns(at, inner.span.start, line), ...inlineRun(inner, line))
    at = inner.span.end
  }
  return [...runs, ...rawRuns(at, end, line)]
}

/** Words as they stand; a line end is a blank unless the line was broken on purpose. */
function rawRuns(start: number, end: number, { source, ends }: Line): Run[] {
  const runs: Run[] = []
  let at = start
  for (const { 0: newline, index } of source.slice(start, end).matchAll(/\r\n|\r|\n/g)) {
    const lineEnd = start + index
    runs.push({ kind: 'text', text: source.slice(at, lineEnd) })
    runs.push(ends.has(lineEnd) ? { kind: 'break' } : { kind: 'text', text: ' ' })
    at = lineEnd + newline.length
  }
  if (at < end) runs.push({ kind: 'text', text: source.slice(at, end) })
  return runs
}

const STYLES = { Emphasis: 'emphasis', StrongEmphasis: 'strong', Strikethrough: 'struck' } as const

function inlineRun(element: Element, line: Line): readonly Run[] {
  const { name, span, children } = element
  if (SHAPING.has(name)) return []
  if (name === 'HardBreak') return [{ kind: 'break' }]
  if (name === 'InlineCode') return [{ kind: 'code', text: codeIn(sourceOf(span, line)) }]
  if (name === 'Escape') return [{ kind: 'text', text: line.source.slice(span.start + 1, span.end) }]
  if (name === 'Entity') return [{ kind: 'text', text: decodeEntity(sourceOf(span, line)) }]
  if (name === 'HTMLTag') return tag(sourceOf(span, line))
  if (name === 'URL' || name === 'Autolink') return [bareLink(sourceOf(span, line).replace(/^<|>$/g, ''))]
  if (name === 'Link' || name === 'Image') return link(element, line)
  if (name in STYLES) {
    return [{ kind: STYLES[name as keyof typeof STYLES], runs: inlineRuns(children, span, line) }]
  }
  return rawRuns(span.start, span.end, line)
}

const codeIn = (source: string): string => {
  const text = source.replace(/^`+|`+$/g, '').replace(/\r\n|\r|\n/g, ' ')
  return /^ .*[^ ].* $/.test(text) ? text.slice(1, -1) : text
}

function tag(source: string): readonly Run[] {
  if (/^<br\b/i.test(source)) return [{ kind: 'break' }]
  return isHtmlTag(source) ? [] : [{ kind: 'text', text: source }]
}

const bareLink = (address: string): Run => ({
  kind: 'link',
  runs: [{ kind: 'text', text: address }],
  address: /^[^:/?#]+@/.test(address) ? `mailto:${address}` : address.replace(/^www\./i, 'http://www.'),
})

/** A reference that nobody defined is no link: its brackets are the writer's. */
function link(element: Element, line: Line): readonly Run[] {
  const [open, close] = named(element, 'LinkMark')
  const inner = { start: open?.span.end ?? element.span.start, end: close?.span.start ?? element.span.end }
  const address = addressOf(element, inner, line)
  if (address === undefined)
    return inlineRuns(
      element.children.filter(({ name }) => name !== 'LinkMark' && name !== 'LinkLabel'),
      element.span,
      line,
    )
  const runs = inlineRuns(element.children, inner, line)
  return element.name === 'Image' && !/^https?:/i.test(address) ? runs : [{ kind: 'link', runs, address }]
}

function addressOf(element: Element, inner: Span, line: Line): string | undefined {
  const url = child(element, 'URL')
  if (url !== undefined) return addressAt(url, line.source)
  const label = child(element, 'LinkLabel')
  const name = label === undefined ? '' : labelOf(label, line.source)
  return line.addresses.get(name === '' ? labelOf({ span: inner }, line.source) : name)
}
