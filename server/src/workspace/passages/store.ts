// Prints as flat rows of numbers, since there may be a million of them: their words lie one behind the other, and the
// prints that agree in a key hang together in a chain.
import type { Span } from '../../core/span.ts'
import { KEYS, keysOf } from './bands.ts'
import type { Print } from './prints.ts'
import { areAlike, bitsIn, leastShared, sketchOf, type Words } from './words.ts'

/**
 * How alike two texts are that are near-identical. The benchmark (`npm run bench -- --only copies`) draws the curve over
 * pairs by hand: names and days exchanged or a few words changed leave .63 and more, another thought in the same mould at
 * most .39. Between the two it lies nearer to the copies, as a false alarm costs more than a copy that is missed.
 */
export const NEAR_IDENTICAL = 0.55

/** More places than this tell nothing more, and what stands in every letter must not slow down a keystroke. */
const MOST_FOUND = 200
const MOST_VISITED = 600

/** Chains for each print: they stay short, and a million prints need few megabytes. */
const CHAINS = 4

/** Words of a print. */
const USUAL = 10

const GONE = 0xffff_ffff
const NONE = -1

export class Store {
  /** How many prints were taken in, and how many of them were taken out again; their room is not used anew. */
  count = 0
  gone = 0
  #draft = new Uint32Array(256)
  #start = new Uint32Array(256)
  #end = new Uint32Array(256)
  /** Where a print's words begin; they end where those of the next one begin. */
  #from = new Uint32Array(256)
  #words = new Uint16Array(2048)
  #sketch = new Uint32Array(256)
  /** A link is a print under one of its keys: `print * KEYS + key`. Each leads to the one that came before it in its chain. */
  #next = new Int32Array(256 * KEYS)
  /** A part of each link's key: most prints of a chain have another key, and to look at them takes long in much memory. */
  #tag = new Uint8Array(256 * KEYS)
  /** A power of two. */
  #heads = new Int32Array(256 * CHAINS).fill(NONE)

  /** Gives the print's number. */
  add(draft: number, { span, words }: Print): number {
    const print = this.count
    this.#makeRoom(words.length)
    this.#draft[print] = draft
    this.move(print, span)
    const from = this.#from[print] ?? 0
    this.#words.set(words, from)
    this.#sketch[print] = sketchOf(words)
    this.#from[print + 1] = from + words.length
    this.count += 1
    this.#link(print, words)
    return print
  }

  /** Says where the print stands now. */
  move(print: number, { start, end }: Span): void {
    this.#start[print] = start
    this.#end[print] = end
  }

  remove(print: number): void {
    this.#draft[print] = GONE
    this.gone += 1
  }

  spanOf = (print: number): Span => ({ start: this.#start[print] ?? 0, end: this.#end[print] ?? 0 })

  draftOf = (print: number): number => this.#draft[print] ?? GONE

  wordsOf = (print: number): Words => this.#words.subarray(this.#from[print], this.#from[print + 1])

  /** Prints of other drafts that say nearly the same; the search ends early where there are many, so exact ones come first. */
  find(words: Words, except = GONE): ReadonlySet<number> {
    const found = new Set<number>()
    const wanted = { words, sketch: sketchOf(words) }
    let left = MOST_VISITED
    for (const key of keysOf(words)) left = this.#walk(key, wanted, except, found, left)
    return found
  }

  /** Walks one chain; gives how many prints may still be visited. */
  #walk(key: number, wanted: Wanted, except: number, found: Set<number>, most: number): number {
    const [tags, next, drafts] = [this.#tag, this.#next, this.#draft]
    const tag = tagOf(key)
    let left = most
    for (let link = this.#heads[key & (this.#heads.length - 1)] ?? NONE; link !== NONE && left > 0; ) {
      if (tags[link] === tag) {
        const print = (link / KEYS) | 0
        const draft = drafts[print]
        if (draft !== GONE && draft !== except && this.#isNear(wanted, print)) found.add(print)
        // A sentence that is written on and on leaves many prints that are gone; they must not use up the search.
        if (draft !== GONE) left -= 1
      }
      link = left > 0 && found.size < MOST_FOUND ? (next[link] ?? NONE) : NONE
    }
    return Math.max(left, 0)
  }

  /** Most visits end with the sketch: each of its bits that the other lacks is a word that only one of them has. */
  #isNear({ words, sketch }: Wanted, print: number): boolean {
    const [from, to] = [this.#from[print] ?? 0, this.#from[print + 1] ?? 0]
    const other = this.#sketch[print] ?? 0
    const shared = leastShared(words.length + to - from, NEAR_IDENTICAL)
    return (
      words.length - bitsIn(sketch & ~other) >= shared &&
      to - from - bitsIn(other & ~sketch) >= shared &&
      areAlike(words, this.#words, from, to, NEAR_IDENTICAL)
    )
  }

  #link(print: number, words: Words): void {
    let link = print * KEYS
    for (const key of keysOf(words)) {
      const head = key & (this.#heads.length - 1)
      this.#next[link] = this.#heads[head] ?? NONE
      this.#tag[link] = tagOf(key)
      this.#heads[head] = link
      link += 1
    }
  }

  /** Room for so many more prints. Of what is not used the machine gives no memory. */
  makeRoomFor(prints: number): void {
    const needed = this.count + prints + 1
    if (needed > this.#draft.length) this.#lengthen(needed)
    if (needed * USUAL > this.#words.length) this.#words = longer(this.#words, needed * USUAL, Uint16Array)
    let chains = this.#heads.length
    while (chains <= (this.count + prints) * CHAINS) chains *= 2
    if (chains > this.#heads.length) this.#linkAnew(chains)
  }

  #makeRoom(words: number): void {
    if (this.count + 1 >= this.#draft.length) this.#lengthen(grown(this.#draft.length))
    const needed = (this.#from[this.count] ?? 0) + words
    if (needed > this.#words.length)
      this.#words = longer(this.#words, Math.max(needed, grown(this.#words.length)), Uint16Array)
    // Twice the prints in as many chains would make long ones.
    if (this.count * CHAINS >= this.#heads.length) this.#linkAnew(this.#heads.length * 2)
  }

  #lengthen(prints: number): void {
    this.#draft = longer(this.#draft, prints, Uint32Array)
    this.#start = longer(this.#start, prints, Uint32Array)
    this.#end = longer(this.#end, prints, Uint32Array)
    this.#from = longer(this.#from, prints, Uint32Array)
    this.#sketch = longer(this.#sketch, prints, Uint32Array)
    this.#next = longer(this.#next, prints * KEYS, Int32Array)
    this.#tag = longer(this.#tag, prints * KEYS, Uint8Array)
  }

  #linkAnew(chains: number): void {
    this.#heads = new Int32Array(chains).fill(NONE)
    for (let print = 0; print < this.count; print += 1) this.#link(print, this.wordsOf(print))
  }
}

/** What is searched for. */
interface Wanted {
  readonly words: Words
  readonly sketch: number
}

/** The bits that do not choose the chain. */
const tagOf = (key: number): number => key >>> 24

/** Doubling would leave half of many megabytes empty. */
const grown = (length: number): number => Math.ceil(length * 1.25)

function longer<Row extends Uint8Array | Uint16Array | Uint32Array | Int32Array>(
  row: Row,
  length: number,
  Longer: new (length: number) => Row,
): Row {
  const result = new Longer(length)
  result.set(row)
  return result
}
