// The files that are open in the editor, each at the version the editor last told.
import type { TextDocumentContentChangeEvent, TextDocumentItem } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { type Draft, readDraft } from '../core/draft.ts'
import type { Span } from '../core/span.ts'
import { type Lines, toSpan } from './convert.ts'
import { type Kind, keyOf, kindOf } from './uri.ts'

/** One replacement, in the text as it was just before it. */
export interface Change {
  readonly span: Span
  readonly length: number
}

export class OpenFiles {
  readonly #files = new Map<string, OpenFile>()

  open(item: TextDocumentItem): OpenFile | undefined {
    const kind = kindOf(item.uri, item.languageId)
    if (kind === undefined) return undefined
    const file = new OpenFile(kind, item)
    this.#files.set(keyOf(item.uri), file)
    return file
  }

  get(uri: string): OpenFile | undefined {
    return this.#files.get(keyOf(uri))
  }

  draft(uri: string): OpenFile | undefined {
    const file = this.get(uri)
    return file?.kind === 'draft' ? file : undefined
  }

  all(): readonly OpenFile[] {
    return [...this.#files.values()]
  }

  close(uri: string): OpenFile | undefined {
    const file = this.get(uri)
    this.#files.delete(keyOf(uri))
    return file
  }
}

export class OpenFile {
  readonly kind: Kind
  #lines: TextDocument
  #draft: Draft | undefined
  #isRead = false

  constructor(kind: Kind, { uri, languageId, version, text }: TextDocumentItem) {
    this.kind = kind
    this.#lines = TextDocument.create(uri, languageId, version, text)
  }

  get uri(): string {
    return this.#lines.uri
  }

  get version(): number {
    return this.#lines.version
  }

  get lines(): Lines {
    return this.#lines
  }

  get text(): string {
    return this.#lines.getText()
  }

  /** Read when somebody asks, from the version that was read before: what came in between is read once. */
  get draft(): Draft {
    if (this.#draft !== undefined && this.#isRead) return this.#draft
    this.#draft = readDraft(this.text, this.#draft)
    this.#isRead = true
    return this.#draft
  }

  change(events: readonly TextDocumentContentChangeEvent[], version: number): readonly Change[] {
    return events.map((event) => this.#change(event, version))
  }

  #change(event: TextDocumentContentChangeEvent, version: number): Change {
    const span =
      'range' in event ? toSpan(this.#lines, event.range) : { start: 0, end: this.#lines.getText().length }
    this.#lines = TextDocument.update(this.#lines, [event], version)
    this.#isRead = false
    return { span, length: event.text.length }
  }
}
