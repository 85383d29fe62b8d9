// Which passages stand in several drafts.
import type { Place } from '../../core/others.ts'
import type { Print } from './prints.ts'
import { Store } from './store.ts'
import { likeness, type Words } from './words.ts'

export class Passages {
  readonly #entries = new Map<string, Entry>()
  /** Drafts by their number. */
  #names: string[] = []
  #store = new Store()
  /** Changes with every change of a passage. */
  changes = 0

  /**
   * Takes in a draft's prints; what stands unchanged before and behind a change is kept, wherever it moved to.
   * `touched` is filled with the drafts that share a passage which came or went.
   */
  set(draft: string, prints: readonly Print[], touched?: Set<string>): void {
    if (this.#isKnown(draft, prints)) return
    const entry = this.#entries.get(draft) ?? { number: this.#numberFor(draft), prints: [], changes: 0 }
    const { first, last } = this.#unchanged(entry.prints, prints)
    this.changes += 1
    const touch = (words: Words): void => {
      for (const place of touched === undefined ? [] : this.find(words, draft)) touched?.add(place.draft)
    }
    for (const print of entry.prints.slice(first, entry.prints.length - last)) {
      touch(this.#store.wordsOf(print))
      this.#store.remove(print)
    }
    const added = prints.slice(first, prints.length - last).map((print) => {
      touch(print.words)
      return this.#store.add(entry.number, print)
    })
    this.#keep(draft, entry, prints, [
      ...entry.prints.slice(0, first),
      ...added,
      ...entry.prints.slice(entry.prints.length - last),
    ])
  }

  /** Makes room for the passages of many drafts at once: growing with them, the last steps would copy megabytes between two keystrokes. */
  expect(drafts: readonly string[]): void {
    this.#store.makeRoomFor(drafts.filter((draft) => !this.#entries.has(draft)).length * USUAL)
  }

  delete(draft: string, touched?: Set<string>): void {
    this.set(draft, [], touched)
  }

  /** Where nearly the same stands in other drafts, in no order. */
  find(words: Words, except: string): readonly Place[] {
    const store = this.#store
    const entry = this.#entries.get(except)
    if (this.#entries.size === (entry === undefined ? 0 : 1)) return []
    const found = store.find(words, entry?.number)
    return [...found].map((print) => ({
      draft: this.#names[store.draftOf(print)] ?? '',
      span: store.spanOf(print),
    }))
  }

  /** The drafts that have a passage in common with this one. */
  sharing(draft: string): ReadonlySet<string> {
    const prints = this.#entries.get(draft)?.prints ?? []
    const places = prints.flatMap((print) => this.find(this.#store.wordsOf(print), draft))
    return new Set(places.map((place) => place.draft))
  }

  /** Changes with every change of another draft. */
  changesBeside(draft: string): number {
    return this.changes - (this.#entries.get(draft)?.changes ?? 0)
  }

  #keep(draft: string, { number, changes }: Entry, prints: readonly Print[], kept: readonly number[]): void {
    for (const [index, { span }] of prints.entries()) this.#store.move(kept[index] ?? 0, span)
    if (kept.length === 0) this.#entries.delete(draft)
    else this.#entries.set(draft, { number, prints: kept.slice(), changes: changes + 1 })
    if (this.#store.gone > 10_000 && this.#store.gone > this.#store.count / 4) this.#tidy()
  }

  #numberFor(draft: string): number {
    return this.#names.push(draft) - 1
  }

  #isKnown(draft: string, prints: readonly Print[]): boolean {
    const before = this.#entries.get(draft)?.prints ?? []
    return before.length === prints.length && prints.every((print, index) => this.#isAt(before[index], print))
  }

  #isAt(print = -1, { span, words }: Print): boolean {
    const { start, end } = this.#store.spanOf(print)
    return start === span.start && end === span.end && likeness(words, this.#store.wordsOf(print)) === 1
  }

  #unchanged(
    before: readonly number[],
    now: readonly Print[],
  ): { readonly first: number; readonly last: number } {
    const most = Math.min(before.length, now.length)
    const same = (print: number | undefined, other: Print | undefined): boolean =>
      print !== undefined && other !== undefined && likeness(other.words, this.#store.wordsOf(print)) === 1
    let first = 0
    while (first < most && same(before[first], now[first])) first += 1
    let last = 0
    while (last < most - first && same(before.at(-1 - last), now.at(-1 - last))) last += 1
    return { first, last }
  }

  /** Gives back the room of prints that are gone. */
  #tidy(): void {
    const old = this.#store
    this.#store = new Store()
    this.#names = []
    for (const [draft, { prints, changes }] of this.#entries) {
      const number = this.#numberFor(draft)
      const moved = prints.map((print) =>
        this.#store.add(number, { span: old.spanOf(print), words: old.wordsOf(print) }),
      )
      this.#entries.set(draft, { number, prints: moved, changes })
    }
  }
}

/** Prints of a letter of three paragraphs. */
const USUAL = 12

interface Entry {
  readonly number: number
  /** Its prints in the store, in the order of its text. */
  readonly prints: readonly number[]
  /** How often the draft was taken in. */
  readonly changes: number
}
