// Paths written down small: numbers are counted from the place they belong to, each kind in a row of its own, so that
// what patterns share (a list of words, a verb's forms) is the same row of small numbers each time. Reading them back
// takes a few milliseconds, where reading nine hundred patterns takes a few hundred.

import { numbersIn, written } from './numbers.ts'
import type { End, Paths, Start } from './paths.ts'
import type { Ending } from './pattern.ts'

/** Paths as plain data, for a bundle to hold; but for the words each is a row of numbers. */
export interface PackedPaths {
  readonly words: string
  /** How many words each set has, and how far each of them is from the one before. */
  readonly sizes: string
  readonly sets: string
  /** How many edges leave each place, what each edge wants, and how far from its place it leads. */
  readonly leaving: string
  readonly wanted: string
  readonly target: string
  /** Three numbers each: places since the end before, patterns since then, ending. */
  readonly ends: string
  /** Three numbers each: set, places since the start before, 1 where it opens a clause. */
  readonly starts: string
}

export function pack({ words, sets, first, wanted, target, ends, starts }: Paths): PackedPaths {
  const leaving: number[] = []
  const distances: number[] = []
  for (let place = 0; place + 1 < first.length; place += 1) {
    const [from, to] = [first[place] ?? 0, first[place + 1] ?? 0]
    leaving.push(to - from)
    for (let edge = from; edge < to; edge += 1) distances.push((target[edge] ?? 0) - place)
  }
  const [place, pattern, start] = [since(), since(), since()]
  return {
    words: words.join(' '),
    sizes: written(sets.map((set) => set.length)),
    sets: written(sets.flatMap((set) => set.map(since()))),
    leaving: written(leaving),
    wanted: written(withNext(Array.from(wanted))),
    target: written(distances),
    ends: written(ends.flatMap((end) => [place(end.place), pattern(end.pattern), ENDINGS.indexOf(end.when)])),
    starts: written(starts.flatMap(({ set, place: at, opens }) => [set, start(at), opens ? 1 : 0])),
  }
}

export function unpack(packed: PackedPaths): Paths {
  const [place, pattern, start] = [sum(), sum(), sum()]
  return {
    words: packed.words.split(' '),
    sets: setsIn(numbersIn(packed.sizes), numbersIn(packed.sets)),
    wanted: withoutNext(numbersIn(packed.wanted)),
    ...targetsIn(numbersIn(packed.leaving), numbersIn(packed.target)),
    ends: threes(numbersIn(packed.ends), (at, number, when): End => {
      return { place: place(at), pattern: pattern(number), when: ENDINGS[when] ?? 'anywhere' }
    }),
    starts: threes(
      numbersIn(packed.starts),
      (set, at, opens): Start => ({ set, place: start(at), opens: opens === 1 }),
    ),
  }
}

function targetsIn(
  leaving: readonly number[],
  distances: readonly number[],
): Pick<Paths, 'first' | 'target'> {
  const first = [0]
  const target: number[] = []
  for (const [place, count] of leaving.entries()) {
    const end = target.length + count
    while (target.length < end) target.push((distances[target.length] ?? 0) + place)
    first.push(end)
  }
  return { first, target }
}

/** Sets are numbered as they are first wanted, so most are wanted as the next one: 0. Others move up by one. */
function withNext(wanted: readonly number[]): readonly number[] {
  let next = 0
  return wanted.map((set) => {
    if (set < next) return set < 0 ? set : set + 1
    next = set + 1
    return 0
  })
}

function withoutNext(row: readonly number[]): readonly number[] {
  let next = 0
  return row.map((set) => {
    if (set !== 0) return set < 0 ? set : set - 1
    next += 1
    return next - 1
  })
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

function setsIn(sizes: readonly number[], row: readonly number[]): (readonly number[])[] {
  let end = 0
  return sizes.map((size) => {
    end += size
    return row.slice(end - size, end).map(sum())
  })
}

function threes<Each>(row: readonly number[], make: (a: number, b: number, c: number) => Each): Each[] {
  const made: Each[] = []
  for (let at = 0; at < row.length; at += 3) made.push(make(row[at] ?? 0, row[at + 1] ?? 0, row[at + 2] ?? 0))
  return made
}
