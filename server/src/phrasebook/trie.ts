// Finds many patterns in one pass: a trie over words that grows only the branches that texts ask for.
//
// A pattern is a row of places with words between them. A node of the trie is the set of places that some words lead
// to, so options, optional words and slots cost nothing once a branch has grown.
// Looking a word up takes one step; a walk is at most as long as the longest pattern, so time is linear in the text.
import { Branches } from './branches.ts'
import { type Ending, type Part, type Pattern, SLOT_WORDS } from './pattern.ts'
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
const ANY_WORD = -1
/** Leads on without a word. */
const FREE = -2
const NO_EDGE = -1
const NONE = 0x7fffffff
/** Stands for any number in digits. */
const DIGITS: readonly string[] = ['0']

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
  /** Sets of words that lead on, and by word the sets that hold it. */
  readonly #classes: ReadonlySet<number>[] = []
  readonly #classesOf = new Map<number, number[]>()
  readonly #classOf = new Map<string, number>()
  readonly #classOfWords = new Map<readonly string[], number>()
  /** Edges in chains, by the place they leave: the set of words that leads on, and where to. */
  readonly #lastEdge: number[] = []
  readonly #edgeBefore: number[] = []
  readonly #wanted: number[] = []
  readonly #target: number[] = []
  readonly #accepts = new Map<number, { readonly pattern: number; readonly ends: Ending }>()
  readonly #starts = new Map<number, Starts>()
  #nodes: Node[] = []
  #known = new Map<string, number>()
  #roots = new Map<number, number>()
  #branches = new Branches()

  constructor(patterns: readonly Pattern[], vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
    for (const [index, pattern] of patterns.entries()) this.#add(pattern, index)
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
    const starts = (this.#classesOf.get(word) ?? []).flatMap((each) => this.#starts.get(each) ?? [])
    const node = this.#nodeOf(
      starts.flatMap(({ anywhere, clause }) => (atClause ? [...anywhere, ...clause] : anywhere)),
    )
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
    const next: number[] = []
    for (const place of places) {
      let edge = this.#lastEdge[place] ?? NO_EDGE
      for (; edge !== NO_EDGE; edge = this.#edgeBefore[edge] ?? NO_EDGE) {
        const wanted = this.#wanted[edge] ?? FREE
        const leads = wanted === ANY_WORD ? gap === GAP.TIGHT : this.#classes[wanted]?.has(word)
        if (leads) next.push(this.#target[edge] ?? 0)
      }
    }
    return next
  }

  *#edgesOf(place: number): Iterable<number> {
    for (
      let edge = this.#lastEdge[place] ?? NO_EDGE;
      edge !== NO_EDGE;
      edge = this.#edgeBefore[edge] ?? NO_EDGE
    )
      yield edge
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
    const all = new Set(places)
    for (const place of all)
      for (const edge of this.#edgesOf(place))
        if (this.#wanted[edge] === FREE) all.add(this.#target[edge] ?? 0)
    return all
  }

  #endsOf(places: readonly number[]): Node['ends'] {
    const ends = { anywhere: NONE, clause: NONE, question: NONE }
    for (const place of places) {
      const accepts = this.#accepts.get(place)
      if (accepts !== undefined) ends[accepts.ends] = Math.min(ends[accepts.ends], accepts.pattern)
    }
    return ends
  }

  #forget(): void {
    this.#nodes = []
    this.#known = new Map()
    this.#roots = new Map()
    this.#branches = new Branches()
  }

  #add({ parts, opens, ends }: Pattern, pattern: number): void {
    const start = this.#place()
    this.#accepts.set(this.#sequence(parts, start), { pattern, ends })
    for (const place of this.#closure([start]))
      for (const edge of this.#edgesOf(place))
        this.#startsOf(this.#wanted[edge] ?? FREE)[opens ? 'clause' : 'anywhere'].push(
          this.#target[edge] ?? 0,
        )
  }

  #sequence(parts: readonly Part[], from: number): number {
    return parts.reduce((place, part) => this.#part(part, place), from)
  }

  #part(part: Part, from: number): number {
    switch (part.kind) {
      case 'word':
        return this.#word(this.#class(part.words), from)
      case 'number':
        return this.#word(this.#class(DIGITS), from)
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
    this.#edgeBefore.push(this.#lastEdge[from] ?? NO_EDGE)
    this.#wanted.push(wanted)
    this.#lastEdge[from] = this.#target.push(target) - 1
  }

  #place(): number {
    return this.#lastEdge.push(NO_EDGE) - 1
  }

  #class(words: readonly string[]): number {
    const same = this.#classOfWords.get(words)
    if (same !== undefined) return same
    const key = words === DIGITS ? '' : words.join('|')
    const index = this.#classOf.get(key) ?? this.#newClass(words, key)
    this.#classOfWords.set(words, index)
    return index
  }

  #newClass(words: readonly string[], key: string): number {
    const ids = new Set(words === DIGITS ? [NUMBER] : words.map((word) => this.#vocabulary.intern(word)))
    const index = this.#classes.push(ids) - 1
    this.#classOf.set(key, index)
    for (const id of ids) this.#classesWith(id).push(index)
    return index
  }

  #classesWith(word: number): number[] {
    const known = this.#classesOf.get(word)
    if (known !== undefined) return known
    const classes: number[] = []
    this.#classesOf.set(word, classes)
    return classes
  }

  #startsOf(wanted: number): Starts {
    const known = this.#starts.get(wanted)
    if (known !== undefined) return known
    const starts = { anywhere: [], clause: [] }
    this.#starts.set(wanted, starts)
    return starts
  }
}

/** A new line counts: in mail it is as good as a full stop. */
const startsClause = (gap: number, index: number): boolean =>
  index === 0 || gap >= GAP.COMMA || (gap & LINE) !== 0
