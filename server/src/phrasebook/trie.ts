// Finds many patterns in one pass: a trie over words that grows only the branches that texts ask for.
//
// A pattern is a row of places with words between them. A node of the trie is the set of places that some words lead
// to, so options, optional words and slots cost nothing once a branch has grown.
// Looking a word up takes one step; a walk is at most as long as the longest pattern, so time is linear in the text.
import { Branches } from './branches.ts'
import { ANY_WORD, FREE, type Path, type Paths } from './paths.ts'
import type { Ending } from './pattern.ts'
import { GAP, LINE, type Tokens } from './tokens.ts'

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

/** The places and edges of the patterns that a text has led to, numbered on from one to the next. */
interface Rows {
  /** The edges that leave a place are those from `first[place]` to `first[place + 1]`. */
  readonly first: number[]
  /** By edge: the set that leads on, or ANY_WORD, or FREE. */
  readonly wanted: number[]
  /** By edge: the place it leads to. */
  readonly target: number[]
}

interface Start {
  readonly place: number
  /** Only where a clause starts. */
  readonly opens: boolean
}

export class Trie {
  /** Words looked at so far: the measure of work. */
  steps = 0
  readonly #paths: Paths
  /** By word: the sets it is in. */
  readonly #setsWith = new Map<number, ReadonlySet<number>>()
  /** By pattern, of those that a text has led to. */
  readonly #starts = new Map<number, Start>()
  readonly #rows: Rows = { first: [0], wanted: [], target: [] }
  readonly #ends = new Map<number, { readonly pattern: number; readonly when: Ending }>()
  #nodes: Node[] = []
  #known = new Map<string, number>()
  #roots = new Map<number, number>()
  #branches = new Branches()

  constructor(paths: Paths) {
    this.#paths = paths
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
    const starts = this.#paths.begins(word).map((pattern) => this.#startOf(pattern))
    const places = starts.flatMap(({ place, opens }) => (opens && !atClause ? [] : place))
    const node = this.#nodeOf(this.#after([...this.#closure(places)], word, GAP.BREAK))
    this.#roots.set(key, node)
    return node
  }

  #branch(node: number, word: number, gap: number): number {
    const key = (node * (this.#paths.words.length + 1) + word) * 2 + gap
    const known = this.#branches.get(key)
    if (known !== undefined) return known
    const next = this.#nodeOf(this.#after(this.#nodes[node]?.places ?? [], word, gap))
    this.#branches.set(key, next)
    return next
  }

  #startOf(pattern: number): Start {
    const known = this.#starts.get(pattern)
    if (known !== undefined) return known
    const path = this.#paths.path(pattern)
    const start = { place: this.#rows.first.length - 1, opens: path.opens }
    this.#ends.set(start.place + path.end, { pattern, when: path.when })
    append(path, this.#rows)
    this.#starts.set(pattern, start)
    return start
  }

  #after(places: readonly number[], word: number, gap: number): readonly number[] {
    const sets = this.#setsOf(word)
    const { first, wanted, target } = this.#rows
    const next: number[] = []
    for (const place of places) {
      const end = first[place + 1] ?? 0
      for (let edge = first[place] ?? 0; edge < end; edge += 1) {
        const set = wanted[edge] ?? FREE
        const leads = set === ANY_WORD ? gap === GAP.TIGHT : sets.has(set)
        if (leads) next.push(target[edge] ?? 0)
      }
    }
    return next
  }

  #setsOf(word: number): ReadonlySet<number> {
    const sets = this.#setsWith.get(word) ?? new Set(this.#paths.setsWith(word))
    this.#setsWith.set(word, sets)
    return sets
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
    const { first, wanted, target } = this.#rows
    const all = new Set(places)
    for (const place of all) {
      const end = first[place + 1] ?? 0
      for (let edge = first[place] ?? 0; edge < end; edge += 1)
        if (wanted[edge] === FREE) all.add(target[edge] ?? 0)
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
}

function append({ leaving, wanted, distances }: Path, rows: Rows): void {
  let edge = 0
  for (const count of leaving) {
    const place = rows.first.length - 1
    for (const last = edge + count; edge < last; edge += 1) {
      rows.wanted.push(wanted[edge] ?? FREE)
      rows.target.push(place + (distances[edge] ?? 0))
    }
    rows.first.push(rows.wanted.length)
  }
}

/** A new line counts: in mail it is as good as a full stop. */
const startsClause = (gap: number, index: number): boolean =>
  index === 0 || gap >= GAP.COMMA || (gap & LINE) !== 0
