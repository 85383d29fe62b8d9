// All drafts of the workspace, open or on disk: what they say of each other, and the promises of those not open.
import type { Range } from 'vscode-languageserver'
import type { Draft } from '../core/draft.ts'
import { Library } from '../workspace/library.ts'
import { type Lines, linesOf, toRange } from './convert.ts'
import type { OpenFile } from './open-files.ts'
import { keyOf } from './uri.ts'

/** A draft as the index knows it, and where each of its promises stands. */
export interface Shelved {
  /** The address as the client spells it, where it has named the draft. */
  readonly uri: string
  readonly promises: readonly Range[]
}

const NOBODY: ReadonlySet<string> = new Set()

export class Shelf {
  readonly library = new Library()
  readonly #shelved = new Map<string, Shelved>()
  readonly #headers = new WeakSet<Draft['header']>()
  readonly #changed: () => void

  /** `changed` is called whenever the list of promises may have. */
  constructor(changed: () => void) {
    this.#changed = changed
  }

  get(uri: string): Shelved | undefined {
    return this.#shelved.get(keyOf(uri))
  }

  uris(): readonly string[] {
    return [...this.#shelved.values()].map(({ uri }) => uri)
  }

  /** Takes in a draft of which nothing was known. Working out whom each concerns would make a scan quadratic. */
  add(uri: string, draft: Draft): void {
    this.#shelve(linesOf(uri, draft.text), draft)
    this.library.addDraft(uri, draft)
  }

  /** Takes in a draft as it stands on disk. Gives the drafts whose findings may have changed with it. */
  put(uri: string, draft: Draft): ReadonlySet<string> {
    return this.#put(linesOf(uri, draft.text), draft)
  }

  /** Takes in an open draft, or its new version. */
  putOpen({ lines, draft }: OpenFile): ReadonlySet<string> {
    return this.#put(lines, draft)
  }

  delete(uri: string): ReadonlySet<string> {
    const shelved = this.get(uri)
    if (shelved === undefined) return NOBODY
    this.#shelved.delete(keyOf(uri))
    this.#changed()
    return this.library.delete(shelved.uri)
  }

  #put(lines: Lines, draft: Draft): ReadonlySet<string> {
    const { uri } = lines
    const before = this.get(uri)
    if (before !== undefined && before.uri !== uri) this.library.delete(before.uri)
    if (before?.uri !== uri || !this.#headers.has(draft.header)) this.#shelve(lines, draft)
    return this.library.setDraft(uri, draft)
  }

  /** An edit below the header moves no promise. */
  #shelve(lines: Lines, { header }: Draft): void {
    this.#headers.add(header)
    const promises = header.promises.map(({ span }) => toRange(lines, span))
    this.#shelved.set(keyOf(lines.uri), { uri: lines.uri, promises })
    this.#changed()
  }
}
