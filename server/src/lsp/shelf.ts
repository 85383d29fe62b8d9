// All drafts of the workspace, open or on disk: what they say of each other, and the promises of those not open.
import type { Range } from 'vscode-languageserver'
import type { Draft } from '../core/draft.ts'
import { cardOf, Library } from '../workspace/library.ts'
import { linesOf, toRange } from './convert.ts'
import type { OpenFile } from './open-files.ts'
import { keyOf } from './uri.ts'

/** A draft as the index knows it, and where each of its promises stands. */
export interface Shelved {
  /** The address as the client spells it, where it has named the draft. */
  readonly uri: string
  readonly promises: readonly Range[]
}

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

  /** Takes in a draft as it stands on disk; of the draft only the header is read. */
  put(uri: string, head: Draft): void {
    const lines = linesOf(uri, head.text)
    const promises = head.header.promises.map(({ span }) => toRange(lines, span))
    this.#put({ uri, promises }, head)
  }

  /** Takes in an open draft. An edit below the header changes nothing here. */
  putOpen({ uri, lines, draft }: OpenFile): void {
    if (this.#headers.has(draft.header) && this.get(uri)?.uri === uri) return
    this.#headers.add(draft.header)
    this.#put({ uri, promises: draft.header.promises.map(({ span }) => toRange(lines, span)) }, draft)
  }

  delete(uri: string): void {
    const shelved = this.get(uri)
    if (shelved === undefined) return
    this.#shelved.delete(keyOf(uri))
    this.library.delete(shelved.uri)
    this.#changed()
  }

  #put(shelved: Shelved, { header, text }: Draft): void {
    const before = this.get(shelved.uri)
    if (before !== undefined && before.uri !== shelved.uri) this.library.delete(before.uri)
    this.#shelved.set(keyOf(shelved.uri), shelved)
    this.library.set(cardOf(shelved.uri, header, text))
    this.#changed()
  }
}
