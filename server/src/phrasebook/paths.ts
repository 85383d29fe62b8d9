// What patterns describe, as places with edges between them: the plain rows of numbers that the trie walks along.
import type { Ending, Part, Pattern } from './pattern.ts'
import { SLOT_WORDS } from './pattern.ts'

/** The edges that leave a place are those from `first[place]` to `first[place + 1]`. */
export interface Paths {
  /** The words that the sets are made of; the first one stands for any number in digits. */
  readonly words: readonly string[]
  /** Sets of words that lead on, each a row of indexes into `words`. */
  readonly sets: readonly (readonly number[])[]
  readonly first: Row
  /** By edge: the set that leads on, or ANY_WORD, or FREE. */
  readonly wanted: Row
  /** By edge: the place it leads to. */
  readonly target: Row
  /** Where a pattern ends. */
  readonly ends: readonly End[]
  /** Places behind the first word of a pattern, by the set of that word. */
  readonly starts: readonly Start[]
}

type Row = ArrayLike<number>

export interface End {
  readonly place: number
  readonly pattern: number
  readonly when: Ending
}

export interface Start {
  readonly set: number
  readonly place: number
  /** Only where a clause starts. */
  readonly opens: boolean
}

export const ANY_WORD = -1
/** Leads on without a word. */
export const FREE = -2
export const DIGITS = '0'

export function pathsOf(patterns: readonly Pattern[]): Paths {
  const builder = new Builder()
  for (const [index, pattern] of patterns.entries()) builder.add(pattern, index)
  return builder.paths()
}

/** The paths of both; the patterns of the second count on from `count`, the number of patterns of the first. */
export function joined(a: Paths, b: Paths, count: number): Paths {
  const [words, sets, places, edges] = [a.words.length, a.sets.length, a.first.length - 1, a.target.length]
  const moved = (row: Row, by: number): number[] => Array.from(row, (value) => value + by)
  return {
    words: [...a.words, ...b.words],
    sets: [...a.sets, ...b.sets.map((set) => moved(set, words))],
    first: [...Array.from(a.first).slice(0, -1), ...moved(b.first, edges)],
    wanted: [...Array.from(a.wanted), ...Array.from(b.wanted, (set) => (set < 0 ? set : set + sets))],
    target: [...Array.from(a.target), ...moved(b.target, places)],
    ends: [
      ...a.ends,
      ...b.ends.map((end) => ({ ...end, place: end.place + places, pattern: end.pattern + count })),
    ],
    starts: [
      ...a.starts,
      ...b.starts.map((start) => ({ ...start, set: start.set + sets, place: start.place + places })),
    ],
  }
}

interface Edge {
  readonly wanted: number
  readonly target: number
}

class Builder {
  readonly #words: string[] = [DIGITS]
  readonly #indexOf = new Map<string, number>([[DIGITS, 0]])
  readonly #sets: number[][] = []
  readonly #setOf = new Map<string, number>()
  readonly #setOfWords = new Map<readonly string[], number>()
  /** By the place they leave. */
  readonly #edges: Edge[][] = []
  readonly #ends: End[] = []
  readonly #starts: Start[] = []

  add({ parts, opens, ends }: Pattern, pattern: number): void {
    const start = this.#place()
    this.#ends.push({ place: this.#sequence(parts, start), pattern, when: ends })
    for (const place of this.#reachedFrom(start)) {
      for (const { wanted, target } of this.#edges[place] ?? []) {
        if (wanted >= 0) this.#starts.push({ set: wanted, place: target, opens })
      }
    }
  }

  paths(): Paths {
    const edges = this.#edges.flat()
    const first = [0]
    for (const leaving of this.#edges) first.push((first.at(-1) ?? 0) + leaving.length)
    return {
      words: this.#words,
      sets: this.#sets,
      first,
      wanted: edges.map(({ wanted }) => wanted),
      target: edges.map(({ target }) => target),
      ends: this.#ends,
      starts: this.#starts,
    }
  }

  /** The place and all that can be reached from it without a word. */
  #reachedFrom(start: number): ReadonlySet<number> {
    const all = new Set([start])
    for (const place of all) {
      for (const { wanted, target } of this.#edges[place] ?? []) if (wanted === FREE) all.add(target)
    }
    return all
  }

  #sequence(parts: readonly Part[], from: number): number {
    return parts.reduce((place, part) => this.#part(part, place), from)
  }

  #part(part: Part, from: number): number {
    switch (part.kind) {
      case 'word':
        return this.#word(this.#set(part.words), from)
      case 'number':
        return this.#word(this.#set(ONLY_DIGITS), from)
      case 'slot':
        return this.#slot(from)
      case 'options':
        return this.#options(part.options, from, part.optional)
    }
  }

  #options(options: readonly (readonly Part[])[], from: number, optional: boolean): number {
    const join = this.#place()
    for (const option of options) this.#edge(this.#sequence(option, from), FREE, join)
    if (optional) this.#edge(from, FREE, join)
    return join
  }

  #slot(from: number): number {
    const join = this.#place()
    let place = from
    for (let count = 0; count < SLOT_WORDS; count += 1) {
      place = this.#word(ANY_WORD, place)
      this.#edge(place, FREE, join)
    }
    return join
  }

  #word(wanted: number, from: number): number {
    const place = this.#place()
    this.#edge(from, wanted, place)
    return place
  }

  #edge(from: number, wanted: number, target: number): void {
    this.#edges[from]?.push({ wanted, target })
  }

  #place(): number {
    return this.#edges.push([]) - 1
  }

  #set(words: readonly string[]): number {
    const same = this.#setOfWords.get(words)
    if (same !== undefined) return same
    const key = words.join('|')
    const index = this.#setOf.get(key) ?? this.#sets.push(words.map((word) => this.#index(word))) - 1
    this.#setOf.set(key, index)
    this.#setOfWords.set(words, index)
    return index
  }

  #index(word: string): number {
    const known = this.#indexOf.get(word)
    if (known !== undefined) return known
    const index = this.#words.push(word) - 1
    this.#indexOf.set(word, index)
    return index
  }
}

const ONLY_DIGITS: readonly string[] = [DIGITS]
