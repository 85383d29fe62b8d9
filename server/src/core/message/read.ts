// Reads the blocks of a message out of a draft's Markdown.
import type { Draft } from '../draft.ts'
import { type Content, child, type Element, named } from '../prose/content.ts'
import { isHtmlTag } from '../prose/html.ts'
import { NO_PROSE, passagesIn } from '../prose/passages.ts'
import { textAt } from '../span.ts'
import { type Addresses, addressesIn } from './addresses.ts'
import type { Block, Run } from './message.ts'
import { type Body, runsOf } from './runs.ts'

export function readBlocks(draft: Draft): readonly Block[] {
  const addresses = addressesIn(draft)
  return draft.sheets.flatMap(({ sheet }) =>
    sheet.sections.flatMap(({ content }) => readSection(content, addresses)),
  )
}

/** The blocks of one section. */
export function readSection(content: Content, addresses: Addresses): readonly Block[] {
  const { element, source } = content
  const prose = new Map(passagesIn(content, NO_PROSE).map(({ start, prose: { text } }) => [start, text]))
  return readBlock(element, { source, prose, addresses })
}

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
    element.name === 'OrderedList' && mark ? Number.parseInt(textAt(body.source, mark.span), 10) : undefined
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

const codeOf = (element: Element, { source }: Body): string =>
  named(element, 'CodeText')
    .map(({ span }) => textAt(source, span))
    .join('')
    .replace(/\r\n?/g, '\n')

function rowsOf(element: Element, body: Body): (readonly Run[])[][] {
  const rows = element.children.filter(({ name }) => name === 'TableHeader' || name === 'TableRow')
  return rows.map((row) => named(row, 'TableCell').map((cell) => runsOf(cell, body)))
}

/** Tags carry no words; `<Your name>` is a gap that somebody was to fill, and stays. */
function htmlBlock({ span }: Element, { source }: Body): readonly Block[] {
  const text = withoutTags(textAt(source, span)).trim()
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
