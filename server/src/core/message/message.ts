// The message as the recipient gets it: no header, no comments, no marks of Markdown.
import type { Draft } from '../draft.ts'
import { htmlOf } from './html.ts'
import { readBlocks } from './read.ts'
import { BETWEEN, sectionTexts } from './sections.ts'

/** A part of a message, one below the other. */
export type Block =
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'heading'; readonly level: number; readonly runs: readonly Run[] }
  | {
      readonly kind: 'list'
      /** What stands before the first item: a number, or nothing where the items are not counted. */
      readonly first?: number
      /** No blank lines between the items. */
      readonly tight: boolean
      readonly items: readonly (readonly Block[])[]
    }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly Run[])[])[] }
  | { readonly kind: 'rule' }

/** A part of a paragraph, one after the other. */
export type Run =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'emphasis' | 'strong' | 'struck'; readonly runs: readonly Run[] }
  | { readonly kind: 'link'; readonly runs: readonly Run[]; readonly address: string }

/** The message as plain text, lines ended by `\n`; a link is its text and its address. */
export const plainMessage = (draft: Draft): string => sectionTexts(draft).join(BETWEEN)

/** The message as HTML that carries nothing but formatting and links. */
export const htmlMessage = (draft: Draft): string => htmlOf(readBlocks(draft))
