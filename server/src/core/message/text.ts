// A message as plain text.
import type { Block, Run } from './message.ts'

export const textOf = (blocks: readonly Block[]): string => blocksOf(blocks, '\n\n')

const blocksOf = (blocks: readonly Block[], between: string): string =>
  blocks
    .map(blockOf)
    .filter((text) => text !== '')
    .join(between)

function blockOf(block: Block): string {
  if (block.kind === 'paragraph' || block.kind === 'heading') return paragraphOf(block.runs)
  if (block.kind === 'quote') return behind('> ', '> ', blocksOf(block.blocks, '\n\n'))
  if (block.kind === 'code') return block.text
  if (block.kind === 'table') return block.rows.map((row) => row.map(paragraphOf).join(' | ')).join('\n')
  return block.kind === 'rule' ? '---' : listOf(block)
}

/** Blanks as a reader sees them: one between words, none at the ends of lines. */
const paragraphOf = (runs: readonly Run[]): string =>
  runs
    .map(runOf)
    .join('')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()

function runOf(run: Run): string {
  if (run.kind === 'break') return '\n'
  if (run.kind === 'text' || run.kind === 'code') return run.text
  const text = run.runs.map(runOf).join('')
  if (run.kind !== 'link' || namesAddress(text, run.address)) return text
  return text.trim() === '' ? run.address : `${text} (${run.address.replace(/^mailto:/i, '')})`
}

/** "example.org" says where it leads; so does the address itself. */
const namesAddress = (text: string, address: string): boolean => bare(text) === bare(address)

const bare = (address: string): string =>
  address
    .trim()
    .replace(/^(?:mailto:|https?:\/\/)(?:www\.)?|^www\./i, '')
    .replace(/\/$/, '')

function listOf({ items, first, tight }: Block & { readonly kind: 'list' }): string {
  const between = tight ? '\n' : '\n\n'
  return items
    .map((item, index) => {
      const mark = first === undefined ? '- ' : `${first + index}. `
      return behind(mark, ' '.repeat(mark.length), blocksOf(item, between)) || mark.trimEnd()
    })
    .join(between)
}

const behind = (first: string, others: string, text: string): string =>
  text
    .split('\n')
    .map((line, index) => `${index === 0 ? first : others}${line}`.trimEnd())
    .join('\n')
