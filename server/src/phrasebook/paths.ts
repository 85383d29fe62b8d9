// What patterns describe, as places with edges between them: the plain rows of numbers that the trie walks along.
import type { Ending, Part, Pattern } from './pattern.ts'
import { SLOT_WORDS } from './pattern.ts'

/** The edges that leave a place are those from `first[place]` to `first[place + 1]`. */
export interface Paths {
  /** The words that the sets are made of, in the order of the alphabet; the first one stands for any number in digits. */
  readonly words: readonly string[]
  /** Sets of words that lead on, each a row of indexes into `words`; numbered as the edges first want them. */
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
    const end = this.#sequence(parts, start)
    this.#ends.push({ place: end, pattern, when: ends })
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
    const sorted = this.#words
      .map((_, index) => index)
      .sort((a, b) => compare(this.#words[a], this.#words[b]))
    const rank = new Map(sorted.map((index, place) => [index, place]))
    const order = [...new Set(edges.flatMap(({ wanted }) => (wanted < 0 ? [] : [wanted])))]
    const numbers = new Map(order.map((set, number) => [set, number]))
    const numberOf = (set: number): number => numbers.get(set) ?? set
    return {
      words: sorted.map((index) => this.#words[index] ?? ''),
      sets: order.map((set) =>
        (this.#sets[set] ?? []).map((word) => rank.get(word) ?? 0).sort((a, b) => a - b),
      ),
      first,
      wanted: edges.map(({ wanted }) => numberOf(wanted)),
      target: edges.map(({ target }) => target),
      ends: this.#ends,
      starts: this.#starts.map((start) => ({ ...start, set: numberOf(start.set) })),
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

  /** Leads through all parts to a place, a new one where none is given, and gives it. */
  #sequence(parts: readonly Part[], from: number, to?: number): number {
    let place = from
    for (const [index, part] of parts.entries())
      place = this.#part(part, place, index + 1 < parts.length ? undefined : to)
    if (to !== undefined && place !== to) this.#edge(place, FREE, to)
    return to ?? place
  }

  #part(part: Part, from: number, to?: number): number {
    switch (part.kind) {
      case 'word':
        return this.#word(this.#set(part.words), from, to)
      case 'number':
        return this.#word(this.#set(ONLY_DIGITS), from, to)
      case 'slot':
        return this.#slot(from, to)
      case 'options':
        return this.#options(part.options, from, part.optional, to)
    }
  }

  /** Options of one word are one edge together. */
  #options(options: readonly (readonly Part[])[], from: number, optional: boolean, to?: number): number {
    const join = to ?? this.#place()
    const single = options.flatMap((option) => wordsOfSingle(option) ?? [])
    if (single.length > 0) this.#word(this.#set([...new Set(single)]), from, join)
    for (const option of options) if (wordsOfSingle(option) === undefined) this.#sequence(option, from, join)
    if (optional) this.#edge(from, FREE, join)
    return join
  }

  #slot(from: number, to?: number): number {
    const join = to ?? this.#place()
    let place = from
    for (let count = 1; count < SLOT_WORDS; count += 1) {
      place = this.#word(ANY_WORD, place)
      this.#edge(place, FREE, join)
    }
    return this.#word(ANY_WORD, place, join)
  }

  #word(wanted: number, from: number, to?: number): number {
    const place = to ?? this.#place()
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
    const key = words.toSorted().join('|')
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

/** The words of an option that is one word. */
function wordsOfSingle([part, ...others]: readonly Part[]): readonly string[] | undefined {
  if (part === undefined || others.length > 0) return undefined
  if (part.kind === 'word') return part.words
  return part.kind === 'number' ? ONLY_DIGITS : undefined
}

/** In the order of the alphabet the forms of a verb follow each other; what stands for numbers comes first. */
const compare = (a = '', b = ''): number => (a === b ? 0 : a === DIGITS || (b !== DIGITS && a < b) ? -1 : 1)
