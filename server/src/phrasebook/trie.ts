// Finds many patterns in one pass: a trie over words that grows only the branches that texts ask for.
//
// Each word of a pattern is a position, linked to the positions that may follow it. A node of the trie is the set of
// positions that some words lead to, so options, optional words and slots cost nothing once a branch has grown.
// Looking a word up takes one step; a walk is at most as long as the longest pattern, so time is linear in the text.
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
const DEAD = -1
const ANY_WORD = -1
const NONE = 0x7fffffff

interface Node {
  readonly positions: readonly number[]
  /** The first pattern that ends here, by what must follow it. */
  readonly ends: Readonly<Record<Ending, number>>
}

export class Trie {
  /** Words looked at so far: the measure of work. */
  steps = 0
  readonly #vocabulary: Vocabulary
  readonly #words: number[] = []
  readonly #follow: number[][] = []
  readonly #accepts: ({ readonly pattern: number; readonly ends: Ending } | undefined)[] = []
  /** By first word: positions where a pattern may start, and those that need the start of a clause. */
  readonly #starts = new Map<number, { readonly anywhere: number[]; readonly clause: number[] }>()
  #nodes: Node[] = []
  #known = new Map<string, number>()
  #roots = new Map<number, number>()
  #branches = new Map<number, number>()

  constructor(patterns: readonly Pattern[], vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
    for (const [index, pattern] of patterns.entries()) this.#add(pattern, index)
  }

  /** The leftmost hits, the longest at each place, none overlapping another; of equals the first pattern. */
  find(tokens: Tokens): readonly Hit[] {
    if (this.#nodes.length > MOST_NODES) this.#forget()
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
    const positions = [...(starts?.anywhere ?? []), ...(atClause ? (starts?.clause ?? []) : [])]
    const node = this.#nodeOf(positions)
    this.#roots.set(key, node)
    return node
  }

  #branch(node: number, word: number, gap: number): number {
    const key = (node * this.#vocabulary.size + word) * 2 + gap
    const known = this.#branches.get(key)
    if (known !== undefined) return known
    const next = this.#nodeOf(this.#after(this.#nodes[node]?.positions ?? [], word, gap))
    this.#branches.set(key, next)
    return next
  }

  #after(positions: readonly number[], word: number, gap: number): number[] {
    const next: number[] = []
    for (const position of positions)
      for (const follower of this.#follow[position] ?? []) {
        const wanted = this.#words[follower]
        if (wanted === word || (wanted === ANY_WORD && gap === GAP.TIGHT)) next.push(follower)
      }
    return next
  }

  #nodeOf(found: readonly number[]): number {
    if (found.length === 0) return DEAD
    const positions = [...new Set(found)].sort((a, b) => a - b)
    const key = positions.join()
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const node = this.#nodes.push({ positions, ends: this.#endsOf(positions) }) - 1
    this.#known.set(key, node)
    return node
  }

  #endsOf(positions: readonly number[]): Node['ends'] {
    const ends = { anywhere: NONE, clause: NONE, question: NONE }
    for (const position of positions) {
      const accepts = this.#accepts[position]
      if (accepts !== undefined) ends[accepts.ends] = Math.min(ends[accepts.ends], accepts.pattern)
    }
    return ends
  }

  #forget(): void {
    this.#nodes = []
    this.#known = new Map()
    this.#roots = new Map()
    this.#branches = new Map()
  }

  #add({ parts, opens, ends }: Pattern, pattern: number): void {
    const from: Open = { positions: [], start: opens ? 'clause' : 'anywhere' }
    for (const position of this.#sequence(parts, from).positions) this.#accepts[position] = { pattern, ends }
  }

  #sequence(parts: readonly Part[], from: Open): Open {
    return parts.reduce((open, part) => this.#part(part, open), from)
  }

  #part(part: Part, from: Open): Open {
    switch (part.kind) {
      case 'word':
        return this.#position(this.#vocabulary.intern(part.word), from)
      case 'number':
        return this.#position(NUMBER, from)
      case 'slot':
        return this.#slot(from)
      case 'options': {
        const open = part.options.map((option) => this.#sequence(option, from))
        return joined(part.optional ? [from, ...open] : open)
      }
    }
  }

  #slot(from: Open): Open {
    const open: Open[] = []
    for (let count = 0; count < SLOT_WORDS; count += 1)
      open.push(this.#position(ANY_WORD, open.at(-1) ?? from))
    return joined(open)
  }

  #position(word: number, from: Open): Open {
    const position = this.#words.push(word) - 1
    this.#follow.push([])
    this.#accepts.push(undefined)
    for (const before of from.positions) this.#follow[before]?.push(position)
    if (from.start !== undefined) this.#startsWith(word)[from.start].push(position)
    return { positions: [position] }
  }

  #startsWith(word: number): { readonly anywhere: number[]; readonly clause: number[] } {
    const known = this.#starts.get(word)
    if (known !== undefined) return known
    const starts = { anywhere: [], clause: [] }
    this.#starts.set(word, starts)
    return starts
  }
}

/** Where a pattern may go on: after these positions, and at the start while nothing has been read yet. */
interface Open {
  readonly positions: readonly number[]
  readonly start?: 'anywhere' | 'clause'
}

function joined(open: readonly Open[]): Open {
  const start = open.find((each) => each.start !== undefined)?.start
  const positions = open.flatMap((each) => each.positions)
  return start === undefined ? { positions } : { positions, start }
}

/** A new line counts: in mail it is as good as a full stop. */
const startsClause = (gap: number, index: number): boolean =>
  index === 0 || gap >= GAP.COMMA || (gap & LINE) !== 0
