// Reads the runs of a paragraph: its words as they are shown, with emphasis, code and links.
import { child, type Element, named } from '../prose/content.ts'
import { isHtmlTag } from '../prose/html.ts'
import { deliberateLineEnds } from '../prose/sentences.ts'
import { type Span, textAt } from '../span.ts'
import { type Addresses, addressAt, labelAt } from './addresses.ts'
import { decodeEntity } from './entities.ts'
import type { Run } from './message.ts'

/** A section of a draft's Markdown; offsets count from its start. */
export interface Body {
  readonly source: string
  /** The masked text of each passage by its start: line ends are judged as people wrote them, without markup. */
  readonly prose: ReadonlyMap<number, string>
  readonly addresses: Addresses
}

export function runsOf({ span, children }: Element, body: Body): readonly Run[] {
  const { start } = span
  const masked = body.prose.get(start) ?? textAt(body.source, span)
  const ends = new Set([...deliberateLineEnds(masked)].map((at) => at + start))
  return inlineRuns(children, span, { ...body, ends })
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
    for (const run of rawRuns(at, inner.span.start, line)) runs.push(run)
    for (const run of inlineRun(inner, line)) runs.push(run)
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

/** Marks that only shape what stands around them. */
const SHAPING: ReadonlySet<string> = new Set([
  'EmphasisMark',
  'StrikethroughMark',
  'HeaderMark',
  'QuoteMark',
  'Comment',
  'ProcessingInstruction',
])

const STYLES = { Emphasis: 'emphasis', StrongEmphasis: 'strong', Strikethrough: 'struck' } as const

function inlineRun(element: Element, line: Line): readonly Run[] {
  const { name, span, children } = element
  if (SHAPING.has(name)) return []
  if (name === 'HardBreak') return [{ kind: 'break' }]
  if (name === 'InlineCode') return [{ kind: 'code', text: codeIn(textAt(line.source, span)) }]
  if (name === 'Escape') return [{ kind: 'text', text: line.source.slice(span.start + 1, span.end) }]
  if (name === 'Entity') return [{ kind: 'text', text: decodeEntity(textAt(line.source, span)) }]
  if (name === 'HTMLTag') return tag(textAt(line.source, span))
  if (name === 'URL' || name === 'Autolink') return [bareLink(addressAt(element, line.source))]
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

function addressOf(element: Element, inner: Span, { source, addresses }: Line): string | undefined {
  const url = child(element, 'URL')
  if (url !== undefined) return addressAt(url, source)
  const label = child(element, 'LinkLabel')
  const name = label === undefined ? '' : labelAt(label.span, source)
  return addresses.get(name === '' ? labelAt(inner, source) : name)
}
