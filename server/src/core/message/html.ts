// A message as HTML for the clipboard: a fixed set of elements, everything the writer wrote escaped.
import type { Block, Run } from './message.ts'
import { textOf } from './text.ts'

export const htmlOf = (blocks: readonly Block[]): string =>
  blocks
    .filter((block) => block.kind === 'rule' || textOf([block]) !== '')
    .map(blockOf)
    .join('\n')

function blockOf(block: Block): string {
  if (block.kind === 'paragraph') return element('p', runsOf(block.runs))
  if (block.kind === 'heading') return element(`h${block.level}`, runsOf(block.runs))
  if (block.kind === 'quote') return element('blockquote', htmlOf(block.blocks))
  if (block.kind === 'code') return element('pre', element('code', escaped(block.text)))
  if (block.kind === 'table') return element('table', block.rows.map(rowOf).join(''))
  return block.kind === 'rule' ? '<hr>' : listOf(block)
}

const element = (name: string, content: string): string => `<${name}>${content}</${name}>`

const rowOf = (cells: readonly (readonly Run[])[], index: number): string =>
  element('tr', cells.map((cell) => element(index === 0 ? 'th' : 'td', runsOf(cell))).join(''))

function listOf({ items, first, tight }: Block & { readonly kind: 'list' }): string {
  const content = items.map((item) => element('li', itemOf(item, tight))).join('')
  if (first === undefined) return element('ul', content)
  return first === 1 ? element('ol', content) : `<ol start="${first}">${content}</ol>`
}

const itemOf = (blocks: readonly Block[], tight: boolean): string =>
  blocks.map((block) => (tight && block.kind === 'paragraph' ? runsOf(block.runs) : blockOf(block))).join('')

const runsOf = (runs: readonly Run[]): string => runs.map(runOf).join('').trim()

const STYLES = { emphasis: 'em', strong: 'strong', struck: 's' } as const

function runOf(run: Run): string {
  if (run.kind === 'break') return '<br>'
  if (run.kind === 'text') return escaped(run.text)
  if (run.kind === 'code') return element('code', escaped(run.text))
  if (run.kind !== 'link') return element(STYLES[run.kind], runsOf(run.runs))
  const content = runsOf(run.runs) || escaped(run.address)
  return SAFE.test(run.address) ? `<a href="${escaped(run.address)}">${content}</a>` : content
}

/** Addresses that open a page or a letter; any other scheme could do more than that. */
const SAFE = /^(?:https?:\/\/|mailto:|tel:)/i

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '')
