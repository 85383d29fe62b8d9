// Paths written down small: rows of differences and distances, so that what patterns share (a list of words, a verb's
// forms) is the same row of small numbers each time. The rows of a word or a pattern are read when a text leads to them.
import { numbersIn, written } from './numbers.ts'
import type { Path, Paths } from './paths.ts'
import type { Ending } from './pattern.ts'

/** Paths as plain data, for a bundle to hold: but for the words, rows of numbers with a space between rows. */
export interface PackedPaths {
  readonly words: string
  readonly sets: number
  /** By word: the sets it is in. */
  readonly setsWith: string
  /** By word: the patterns that begin with it. */
  readonly begins: string
  /**
   * By pattern: where it ends and how, 1 where it opens a clause, and how many sets those before it want; then by place, how
   * many edges leave it.
   */
  readonly places: string
  /** By pattern: what each edge wants. */
  readonly wanted: string
  /** By pattern: how far each edge leads. */
  readonly distances: string
}

export function pack(paths: Paths): PackedPaths {
  const words = paths.words.map((_, index) => index + 1)
  const patterns = Array.from({ length: paths.patterns }, (_, pattern) => paths.path(pattern))
  const before = wantedBefore(patterns)
  return {
    words: paths.words.join(' '),
    sets: paths.sets,
    setsWith: rows(words.map((word) => paths.setsWith(word).map(since()))),
    begins: rows(words.map((word) => paths.begins(word).map(since()))),
    places: rows(
      patterns.map(({ leaving, opens, end, when }, pattern) => [
        end,
        ENDINGS.indexOf(when),
        opens ? 1 : 0,
        before[pattern] ?? 0,
        ...leaving,
      ]),
    ),
    wanted: rows(patterns.map(({ wanted }, pattern) => withNext(wanted, before[pattern] ?? 0))),
    distances: rows(patterns.map(({ distances }) => distances)),
  }
}

export function unpack(packed: PackedPaths): Paths {
  const [setsWith, begins] = [rowsIn(packed.setsWith), rowsIn(packed.begins)]
  const [places, wanted, distances] = [rowsIn(packed.places), rowsIn(packed.wanted), rowsIn(packed.distances)]
  return {
    words: packed.words.split(' '),
    sets: packed.sets,
    setsWith: (word) => numbersIn(setsWith[word - 1] ?? '').map(sum()),
    patterns: places.length,
    path(pattern) {
      const [end = 0, when = 0, opens = 0, before = 0, ...leaving] = numbersIn(places[pattern] ?? '')
      return {
        leaving,
        wanted: withoutNext(numbersIn(wanted[pattern] ?? ''), before),
        distances: numbersIn(distances[pattern] ?? ''),
        opens: opens === 1,
        end,
        when: ENDINGS[when] ?? 'anywhere',
      }
    },
    begins: (word) => numbersIn(begins[word - 1] ?? '').map(sum()),
  }
}

const rows = (all: readonly (readonly number[])[]): string => all.map(written).join(' ')

const rowsIn = (text: string): readonly string[] => text.split(' ')

const ENDINGS: readonly Ending[] = ['anywhere', 'clause', 'question']

/** How many sets the paths before each want. */
function wantedBefore(paths: readonly Path[]): readonly number[] {
  let count = 0
  return paths.map(({ wanted }) => {
    const before = count
    count = Math.max(count, ...wanted.map((set) => set + 1))
    return before
  })
}

/** Sets are numbered as they are first wanted, so most are wanted as the next one: 0. Others move up by one. */
function withNext(wanted: readonly number[], before: number): readonly number[] {
  let next = before
  return wanted.map((set) => {
    if (set < next) return set < 0 ? set : set + 1
    next = set + 1
    return 0
  })
}

function withoutNext(row: readonly number[], before: number): readonly number[] {
  let next = before
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
