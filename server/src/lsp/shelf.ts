// All drafts of the workspace, open or on disk: what they say of each other, and the promises of those not open.
import type { Range } from 'vscode-languageserver'
import type { Draft } from '../core/draft.ts'
import { Library } from '../workspace/library.ts'
import { type Lines, linesOf, toRange } from './convert.ts'
import type { OpenFile } from './open-files.ts'
import { keyOf } from './uri.ts'

/** A draft as the index knows it. */
export interface Shelved {
  /** The address as the client spells it, where it has named the draft. */
  readonly uri: string
  /** Where its promises stand, four numbers each: objects for them would be a good part of all memory. */
  readonly places: readonly number[]
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

  /** Where a promise of a draft stands. */
  placeOf(uri: string, promise: number): Range | undefined {
    const [line, character, endLine, endCharacter] = this.get(uri)?.places.slice(4 * promise) ?? []
    if (line === undefined || character === undefined) return undefined
    if (endLine === undefined || endCharacter === undefined) return undefined
    return { start: { line, character }, end: { line: endLine, character: endCharacter } }
  }

  uris(): readonly string[] {
    return [...this.#shelved.values()].map(({ uri }) => uri)
  }

  /** Takes in the header of a draft of which nothing was known. Whom each concerns would make a scan quadratic. */
  addHeader(uri: string, draft: Draft): void {
    this.#shelve(linesOf(uri, draft.text.slice(0, draft.body.start)), draft)
    this.library.addHeader(uri, draft)
  }

  /** Headers were taken in, which are not told of one by one. */
  grown(): void {
    this.#changed()
  }

  /** Takes in the passages of a draft whose header was taken in. */
  addPassages(uri: string, draft: Draft): void {
    this.library.addPassages(uri, draft)
  }

  /** Takes in a draft as it stands on disk. Gives the drafts whose findings may have changed with it. */
  put(uri: string, draft: Draft): ReadonlySet<string> {
    return this.#put(linesOf(uri, draft.text), draft)
  }

  /** Takes in the header of an open draft, or of its new version. An edit below the header costs nothing. */
  putHeader({ lines, draft }: OpenFile): ReadonlySet<string> {
    return this.#follow(lines, draft) ? this.library.setHeader(lines.uri, draft) : NOBODY
  }

  /** Takes in the passages of an open draft, whose header was taken in. */
  putPassages({ uri, draft }: OpenFile): ReadonlySet<string> {
    return this.library.setPassages(uri, draft)
  }

  delete(uri: string): ReadonlySet<string> {
    const shelved = this.get(uri)
    if (shelved === undefined) return NOBODY
    this.#shelved.delete(keyOf(uri))
    this.#changed()
    return this.library.delete(shelved.uri)
  }

  #put(lines: Lines, draft: Draft): ReadonlySet<string> {
    this.#follow(lines, draft)
    return this.library.setDraft(lines.uri, draft)
  }

  /** Whether the draft's header, or how the client spells its address, is new; an edit below it moves no promise. */
  #follow(lines: Lines, draft: Draft): boolean {
    const { uri } = lines
    const before = this.get(uri)
    if (before !== undefined && before.uri !== uri) this.library.delete(before.uri)
    const isNew = before?.uri !== uri || !this.#headers.has(draft.header)
    if (!isNew) return false
    this.#headers.add(draft.header)
    this.#shelve(lines, draft)
    this.#changed()
    return true
  }

  #shelve(lines: Lines, { header }: Draft): void {
    const places = header.promises.flatMap(({ span }) => {
      const { start, end } = toRange(lines, span)
      return [start.line, start.character, end.line, end.character]
    })
    // A list that grew has room to grow on; its copy has not.
    this.#shelved.set(keyOf(lines.uri), { uri: lines.uri, places: places.slice() })
  }
}
