// Paths written down small: numbers are counted from the place they belong to, so that what patterns share (a list of
// words, a verb's forms) is the same row of small numbers each time. Reading them back takes a few milliseconds, where
// reading nine hundred patterns takes a few hundred.

import type { End, Paths, Start } from './paths.ts'
import type { Ending } from './pattern.ts'

/** Paths as plain data, for a bundle to hold. */
export interface PackedPaths {
  readonly words: string
  /** The length of each set before it. */
  readonly sets: readonly number[]
  /** For each place how many edges leave it, then for each of these what it wants and how far behind it leads. */
  readonly edges: readonly number[]
  /** Three numbers each: places since the end before, patterns since then, ending. */
  readonly ends: readonly number[]
  /** Three numbers each: set, places since the start before, 1 where it opens a clause. */
  readonly starts: readonly number[]
}

export function pack({ words, sets, first, wanted, target, ends, starts }: Paths): PackedPaths {
  const edges: number[] = []
  for (let place = 0; place + 1 < first.length; place += 1) {
    const [from, to] = [first[place] ?? 0, first[place + 1] ?? 0]
    edges.push(to - from)
    for (let edge = from; edge < to; edge += 1) edges.push(wanted[edge] ?? 0, (target[edge] ?? 0) - place)
  }
  const place = since()
  const pattern = since()
  const start = since()
  return {
    words: words.join(' '),
    sets: sets.flatMap((set) => [set.length, ...set]),
    edges,
    ends: ends.flatMap((end) => [place(end.place), pattern(end.pattern), ENDINGS.indexOf(end.when)]),
    starts: starts.flatMap(({ set, place: at, opens }) => [set, start(at), opens ? 1 : 0]),
  }
}

export function unpack({ words, sets, edges, ends, starts }: PackedPaths): Paths {
  const place = sum()
  const pattern = sum()
  const start = sum()
  return {
    words: words.split(' '),
    sets: setsIn(sets),
    ...edgesIn(edges),
    ends: threes(ends, (at, number, when): End => {
      return { place: place(at), pattern: pattern(number), when: ENDINGS[when] ?? 'anywhere' }
    }),
    starts: threes(starts, (set, at, opens): Start => ({ set, place: start(at), opens: opens === 1 })),
  }
}

function edgesIn(row: readonly number[]): Pick<Paths, 'first' | 'wanted' | 'target'> {
  const first = [0]
  const wanted: number[] = []
  const target: number[] = []
  for (let at = 0; at < row.length; ) {
    const place = first.length - 1
    const end = at + 1 + 2 * (row[at] ?? 0)
    for (at += 1; at < end; at += 2) {
      wanted.push(row[at] ?? 0)
      target.push((row[at + 1] ?? 0) + place)
    }
    first.push(target.length)
  }
  return { first, wanted, target }
}

/** How much larger each number is than the one before it. */
function since(): (value: number) => number {
  let before = 0
  return (value) => {
    const more = value - before
    before = value
    return more
  }
}

function sum(): (more: number) => number {
  let total = 0
  return (more) => {
    total += more
    return total
  }
}

const ENDINGS: readonly Ending[] = ['anywhere', 'clause', 'question']

function setsIn(row: readonly number[]): (readonly number[])[] {
  const sets: (readonly number[])[] = []
  for (let at = 0; at < row.length; at += 1 + (row[at] ?? 0))
    sets.push(row.slice(at + 1, at + 1 + (row[at] ?? 0)))
  return sets
}

function threes<Each>(row: readonly number[], make: (a: number, b: number, c: number) => Each): Each[] {
  const made: Each[] = []
  for (let at = 0; at < row.length; at += 3) made.push(make(row[at] ?? 0, row[at + 1] ?? 0, row[at + 2] ?? 0))
  return made
}
