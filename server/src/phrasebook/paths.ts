// What patterns describe, each as places with edges between them: the plain rows of numbers that the trie walks along.
import type { Ending, Part, Pattern } from './pattern.ts'
import { SLOT_WORDS } from './pattern.ts'

/** The paths of many patterns, which share words and sets of words. Who reads one pays for one. */
export interface Paths {
  /** In the order of the alphabet, numbered from 1; the first one stands for any number in digits. */
  readonly words: readonly string[]
  /** How many sets of words lead on. They are numbered as the edges first want them. */
  readonly sets: number
  setsWith(word: number): readonly number[]
  readonly patterns: number
  path(pattern: number): Path
  /** The patterns that this word may be the first of. */
  begins(word: number): readonly number[]
}

/** One pattern: places, the first of which it starts from, and the edges between them in the order of the places they leave. */
export interface Path {
  /** By place: how many edges leave it. */
  readonly leaving: readonly number[]
  /** By edge: the set that leads on, or ANY_WORD, or FREE. */
  readonly wanted: readonly number[]
  /** By edge: how many places further on it leads. */
  readonly distances: readonly number[]
  /** Only where a clause starts. */
  readonly opens: boolean
  /** The last place, and what must follow it. */
  readonly end: number
  readonly when: Ending
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

/** The paths of both, those of the first before those of the second. */
export function joined(a: Paths, b: Paths): Paths {
  const words = [...b.words, ...a.words.filter((word) => !b.words.includes(word))]
  const numberInA = new Map(a.words.map((word, index) => [words.indexOf(word) + 1, index + 1]))
  const inA = (word: number): number => numberInA.get(word) ?? 0
  const moved = (set: number): number => (set < 0 ? set : set + a.sets)
  const movedPath = (path: Path): Path => ({ ...path, wanted: path.wanted.map(moved) })
  return {
    words,
    sets: a.sets + b.sets,
    setsWith: (word) => [...a.setsWith(inA(word)), ...b.setsWith(word).map(moved)],
    patterns: a.patterns + b.patterns,
    path: (pattern) => (pattern < a.patterns ? a.path(pattern) : movedPath(b.path(pattern - a.patterns))),
    begins: (word) => [...a.begins(inA(word)), ...b.begins(word).map((pattern) => pattern + a.patterns)],
  }
}

interface Edge {
  readonly wanted: number
  readonly target: number
}

const NOWHERE: Path = { leaving: [], wanted: [], distances: [], opens: false, end: -1, when: 'anywhere' }

class Builder {
  readonly #words: string[] = [DIGITS]
  readonly #indexOf = new Map<string, number>([[DIGITS, 0]])
  readonly #sets: number[][] = []
  readonly #setOf = new Map<string, number>()
  readonly #setOfWords = new Map<readonly string[], number>()
  readonly #paths: Path[] = []
  /** The patterns that begin with a word of this set. */
  readonly #beginning = new Map<number, Set<number>>()
  /** Of the pattern that is added, by the place they leave. */
  #edges: Edge[][] = []

  add({ parts, opens, ends }: Pattern, pattern: number): void {
    this.#edges = []
    const start = this.#place()
    const end = this.#sequence(parts, start)
    this.#paths.push({
      leaving: this.#edges.map((leaving) => leaving.length),
      wanted: this.#edges.flat().map(({ wanted }) => wanted),
      distances: this.#edges.flatMap((leaving, place) => leaving.map(({ target }) => target - place)),
      opens,
      end,
      when: ends,
    })
    for (const place of this.#reachedFrom(start))
      for (const { wanted } of this.#edges[place] ?? []) this.#begins(wanted, pattern)
  }

  paths(): Paths {
    const sorted = this.#words
      .map((_, index) => index)
      .sort((a, b) => compare(this.#words[a], this.#words[b]))
    const order = [...new Set(this.#paths.flatMap(({ wanted }) => wanted.filter((set) => set >= 0)))]
    const numberOf = new Map(order.map((set, number) => [set, number]))
    const paths = this.#paths.map(({ wanted, ...path }) => ({
      ...path,
      wanted: wanted.map((set) => numberOf.get(set) ?? set),
    }))
    const setsWith: readonly number[][] = this.#words.map(() => [])
    for (const [number, set] of order.entries())
      for (const word of this.#sets[set] ?? []) setsWith[word]?.push(number)
    const begins = (word: number): readonly number[] => {
      const sets = setsWith[word] ?? []
      const patterns = sets.flatMap((set) => [...(this.#beginning.get(order[set] ?? 0) ?? [])])
      return [...new Set(patterns)].sort((a, b) => a - b)
    }
    return {
      words: sorted.map((index) => this.#words[index] ?? ''),
      sets: order.length,
      setsWith: (word) => setsWith[sorted[word - 1] ?? -1] ?? [],
      patterns: paths.length,
      path: (pattern) => paths[pattern] ?? NOWHERE,
      begins: (word) => begins(sorted[word - 1] ?? -1),
    }
  }

  #begins(set: number, pattern: number): void {
    if (set >= 0) this.#beginning.set(set, (this.#beginning.get(set) ?? new Set()).add(pattern))
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
