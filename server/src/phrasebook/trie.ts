// Finds many patterns in one pass: a trie over words that grows only the branches that texts ask for.
//
// A pattern is a row of places with words between them. A node of the trie is the set of places that some words lead
// to, so options, optional words and slots cost nothing once a branch has grown.
// Looking a word up takes one step; a walk is at most as long as the longest pattern, so time is linear in the text.
import { Branches } from './branches.ts'
import { ANY_WORD, DIGITS, FREE, type Paths } from './paths.ts'
import type { Ending } from './pattern.ts'
import { GAP, LINE, NUMBER, type Tokens, type Vocabulary } from './tokens.ts'

/** The words `first` to `last`, both included, are what the pattern of this index describes. */
export interface Hit {
  readonly pattern: number
  readonly first: number
  readonly last: number
}

/** Grown nodes beyond this are let go, so that no text can fill the memory. */
const MOST_NODES = 20_000
const MOST_BRANCHES = 500_000
const DEAD = -1
const NONE = 0x7fffffff

/** A node of the trie: places in the patterns, and the first pattern that ends here, by what must follow it. */
interface Node {
  readonly places: readonly number[]
  readonly ends: Readonly<Record<Ending, number>>
}

interface Starts {
  readonly anywhere: number[]
  readonly clause: number[]
}

export class Trie {
  /** Words looked at so far: the measure of work. */
  steps = 0
  readonly #vocabulary: Vocabulary
  readonly #paths: Paths
  /** The sets of the paths, by the numbers of their words. */
  readonly #sets: readonly ReadonlySet<number>[]
  /** Where patterns start, by the number of their first word. */
  readonly #starts = new Map<number, Starts>()
  readonly #ends = new Map<number, { readonly pattern: number; readonly when: Ending }>()
  #nodes: Node[] = []
  #known = new Map<string, number>()
  #roots = new Map<number, number>()
  #branches = new Branches()

  constructor(paths: Paths, vocabulary: Vocabulary) {
    this.#paths = paths
    this.#vocabulary = vocabulary
    const numbers = paths.words.map((word) => (word === DIGITS ? NUMBER : vocabulary.intern(word)))
    this.#sets = paths.sets.map((set) => new Set(set.map((word) => numbers[word] ?? NUMBER)))
    for (const end of paths.ends) this.#ends.set(end.place, end)
    for (const { set, place, opens } of paths.starts) {
      for (const word of this.#sets[set] ?? [])
        this.#startsWith(word)[opens ? 'clause' : 'anywhere'].push(place)
    }
  }

  /** The leftmost hits, the longest at each place, none overlapping another; of equals the first pattern. */
  find(tokens: Tokens): readonly Hit[] {
    if (this.#nodes.length > MOST_NODES || this.#branches.size > MOST_BRANCHES) this.#forget()
    const hits: Hit[] = []
    for (let first = 0; first < tokens.count; ) {
      const hit = this.#longestAt(tokens, first)
      if (hit !== undefined) hits.push(hit)
      first = hit === undefined ? first + 1 : hit.last + 1
    }
    return hits
  }

  #longestAt({ count, words, gaps }: Tokens, first: number): Hit | undefined {
    let node = this.#root(words[first] ?? 0, startsClause(gaps[first] ?? 0, first))
    let found: Hit | undefined
    for (let at = first; node !== DEAD; at += 1) {
      this.steps += 1
      const gap = gaps[at + 1] ?? 0
      const pattern = this.#endingAt(node, gap, at + 1 === count)
      if (pattern !== NONE) found = { pattern, first, last: at }
      if (at + 1 === count || (gap & 7) >= GAP.BREAK) break
      node = this.#branch(node, words[at + 1] ?? 0, gap & 7)
    }
    return found
  }

  #endingAt(index: number, gap: number, isLast: boolean): number {
    const ends = this.#nodes[index]?.ends
    if (ends === undefined) return NONE
    const clause = isLast || gap >= GAP.COMMA ? ends.clause : NONE
    const question = (gap & 7) === GAP.QUESTION ? ends.question : NONE
    return Math.min(ends.anywhere, clause, question)
  }

  #root(word: number, atClause: boolean): number {
    const key = word * 2 + (atClause ? 1 : 0)
    const known = this.#roots.get(key)
    if (known !== undefined) return known
    const starts = this.#starts.get(word)
    const node = this.#nodeOf([...(starts?.anywhere ?? []), ...(atClause ? (starts?.clause ?? []) : [])])
    this.#roots.set(key, node)
    return node
  }

  #branch(node: number, word: number, gap: number): number {
    const key = (node * this.#vocabulary.size + word) * 2 + gap
    const known = this.#branches.get(key)
    if (known !== undefined) return known
    const next = this.#nodeOf(this.#after(this.#nodes[node]?.places ?? [], word, gap))
    this.#branches.set(key, next)
    return next
  }

  #after(places: readonly number[], word: number, gap: number): number[] {
    const { first, wanted, target } = this.#paths
    const next: number[] = []
    for (const place of places) {
      const end = first[place + 1] ?? 0
      for (let edge = first[place] ?? 0; edge < end; edge += 1) {
        const set = wanted[edge] ?? FREE
        const leads = set === ANY_WORD ? gap === GAP.TIGHT : this.#sets[set]?.has(word)
        if (leads) next.push(target[edge] ?? 0)
      }
    }
    return next
  }

  #nodeOf(reached: readonly number[]): number {
    if (reached.length === 0) return DEAD
    const places = [...this.#closure(reached)].sort((a, b) => a - b)
    const key = places.join()
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const node = this.#nodes.push({ places, ends: this.#endsOf(places) }) - 1
    this.#known.set(key, node)
    return node
  }

  /** These places and all that can be reached from them without a word. */
  #closure(places: readonly number[]): ReadonlySet<number> {
    const { first, wanted, target } = this.#paths
    const all = new Set(places)
    for (const place of all) {
      const end = first[place + 1] ?? 0
      for (let edge = first[place] ?? 0; edge < end; edge += 1) {
        if (wanted[edge] === FREE) all.add(target[edge] ?? 0)
      }
    }
    return all
  }

  #endsOf(places: readonly number[]): Node['ends'] {
    const ends = { anywhere: NONE, clause: NONE, question: NONE }
    for (const place of places) {
      const end = this.#ends.get(place)
      if (end !== undefined) ends[end.when] = Math.min(ends[end.when], end.pattern)
    }
    return ends
  }

  #forget(): void {
    this.#nodes = []
    this.#known = new Map()
    this.#roots = new Map()
    this.#branches = new Branches()
  }

  #startsWith(word: number): Starts {
    const known = this.#starts.get(word)
    if (known !== undefined) return known
    const starts = { anywhere: [], clause: [] }
    this.#starts.set(word, starts)
    return starts
  }
}

/** A new line counts: in mail it is as good as a full stop. */
const startsClause = (gap: number, index: number): boolean =>
  index === 0 || gap >= GAP.COMMA || (gap & LINE) !== 0
