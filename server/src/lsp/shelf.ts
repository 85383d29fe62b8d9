// All drafts of the workspace, open or on disk: what they say of each other, and the promises of those not open.
import type { Range } from 'vscode-languageserver'
import type { Draft } from '../core/draft.ts'
import { Library } from '../workspace/library.ts'
import type { OpenFile } from './open-files.ts'
import type { PromisesChanged } from './promises-changed.ts'
import { type Known, placesIn } from './unopened/reading.ts'
import { keyOf } from './uri.ts'

/** A draft as the index knows it. */
export interface Shelved {
  /** The address as the client spells it, where it has named the draft. */
  readonly uri: string
  readonly places: Known['places']
}

const NOBODY: ReadonlySet<string> = new Set()

export class Shelf {
  readonly library = new Library()
  readonly #shelved = new Map<string, Shelved>()
  readonly #headers = new WeakSet<Draft['header']>()
  readonly #changed: PromisesChanged

  /** `changed` is told whenever the list of promises may have. */
  constructor(changed: PromisesChanged) {
    this.#changed = changed
  }

  get(uri: string): Shelved | undefined {
    return this.#shelved.get(keyOf(uri))
  }

  /** Where a promise of a draft stands. */
  placeOf(uri: string, promise: number): Range | undefined {
    const [line, character, endLine, endCharacter] =
      this.get(uri)?.places.slice(4 * promise, 4 * promise + 4) ?? []
    if (line === undefined || character === undefined) return undefined
    if (endLine === undefined || endCharacter === undefined) return undefined
    return { start: { line, character }, end: { line: endLine, character: endCharacter } }
  }

  uris(): readonly string[] {
    return [...this.#shelved.values()].map(({ uri }) => uri)
  }

  /** Takes in the header of a draft on disk; whom each concerns would make a scan quadratic. */
  add(uri: string, { card, places }: Known): void {
    this.#forgetSpelling(uri)
    this.#shelved.set(keyOf(uri), { uri, places })
    this.library.add(card)
  }

  /** Headers were taken in, which are not told of one by one. */
  grown(): void {
    this.#changed.tellNow()
  }

  /** Takes in the header of an open draft, or of its new version. An edit below the header costs nothing. */
  putHeader({ uri, draft }: OpenFile): ReadonlySet<string> {
    const isNew = this.get(uri)?.uri !== uri || !this.#headers.has(draft.header)
    if (!isNew) return NOBODY
    this.#headers.add(draft.header)
    this.#forgetSpelling(uri)
    this.#shelved.set(keyOf(uri), { uri, places: placesIn(draft) })
    this.#changed.tell()
    return this.library.setHeader(uri, draft)
  }

  /** Takes in the passages of an open draft, whose header was taken in. */
  putPassages({ uri, draft }: OpenFile): ReadonlySet<string> {
    return this.library.setPassages(uri, draft)
  }

  delete(uri: string): ReadonlySet<string> {
    const shelved = this.get(uri)
    if (shelved === undefined) return NOBODY
    this.#shelved.delete(keyOf(uri))
    this.#changed.tell()
    return this.library.delete(shelved.uri)
  }

  /** The client now spells the address of a draft in another way. */
  #forgetSpelling(uri: string): void {
    const before = this.get(uri)
    if (before !== undefined && before.uri !== uri) this.library.delete(before.uri)
  }
}
