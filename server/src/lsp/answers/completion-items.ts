// What is offered for completion, as the protocol writes it.
import {
  type CompletionItem,
  CompletionItemKind,
  InsertTextFormat,
  InsertTextMode,
} from 'vscode-languageserver'
import { toRange } from '../convert.ts'
import type { OpenFile } from '../open-files.ts'

export interface Value {
  readonly label: string
  /** What is put in, where it is not the label. */
  readonly text?: string
  readonly detail?: string
  /** What the editor compares with what is written, where it is more than the label. */
  readonly filter?: string
  readonly kind?: CompletionItemKind
  /** The text has tab stops. */
  readonly isSnippet?: true
}

/** Each replaces what is written so far, which the editor filters by. They are offered in this order. */
export const items = (
  { lines }: OpenFile,
  offset: number,
  written: string,
  values: readonly Value[],
): CompletionItem[] =>
  values.map(
    ({ label, text = label, detail, filter = label, kind = CompletionItemKind.Value, isSnippet }, place) => ({
      label,
      kind,
      sortText: String(place).padStart(4, '0'),
      filterText: filter,
      textEdit: { range: toRange(lines, { start: offset - written.length, end: offset }), newText: text },
      ...(detail !== undefined && { detail }),
      ...(isSnippet && {
        insertTextFormat: InsertTextFormat.Snippet,
        insertTextMode: InsertTextMode.adjustIndentation,
      }),
    }),
  )
