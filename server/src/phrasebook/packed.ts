// Paths written down small: rows of numbers as two bytes each, in base 64. Reading them back takes a few milliseconds,
// where reading nine hundred patterns takes a few hundred.

import type { End, Paths, Start } from './paths.ts'
import type { Ending } from './pattern.ts'

/** Paths as text, for a bundle to hold. */
export interface PackedPaths {
  readonly words: string
  /** Rows, each in base 64; `sets` has the length of each set before it. */
  readonly sets: string
  readonly first: string
  /** Two more than the value, so that none is negative. */
  readonly wanted: string
  readonly target: string
  /** Three numbers each: place, pattern, ending. */
  readonly ends: string
  /** Three numbers each: set, place, 1 where it opens a clause. */
  readonly starts: string
}

/** Throws where a number needs more than two bytes: then the rows need four. */
export const pack = (paths: Paths): PackedPaths => ({
  words: paths.words.join(' '),
  sets: written(paths.sets.flatMap((set) => [set.length, ...set])),
  first: written(Array.from(paths.first)),
  wanted: written(Array.from(paths.wanted, (set) => set + 2)),
  target: written(Array.from(paths.target)),
  ends: written(paths.ends.flatMap(({ place, pattern, when }) => [place, pattern, ENDINGS.indexOf(when)])),
  starts: written(paths.starts.flatMap(({ set, place, opens }) => [set, place, opens ? 1 : 0])),
})

export const unpack = (packed: PackedPaths): Paths => ({
  words: packed.words.split(' '),
  sets: setsIn(read(packed.sets)),
  first: read(packed.first),
  wanted: Int32Array.from(read(packed.wanted), (set) => set - 2),
  target: read(packed.target),
  ends: threes(
    read(packed.ends),
    (place, pattern, when): End => ({ place, pattern, when: ENDINGS[when] ?? 'anywhere' }),
  ),
  starts: threes(read(packed.starts), (set, place, opens): Start => ({ set, place, opens: opens === 1 })),
})

const ENDINGS: readonly Ending[] = ['anywhere', 'clause', 'question']

function written(row: readonly number[]): string {
  let bytes = ''
  for (const value of row) {
    if (value < 0 || value > 0xffff) throw new RangeError(`${value} does not fit into two bytes`)
    bytes += String.fromCharCode(value & 0xff, value >> 8)
  }
  return btoa(bytes)
}

function read(base64: string): Uint16Array {
  const bytes = atob(base64)
  const row = new Uint16Array(bytes.length / 2)
  for (let index = 0; index < row.length; index += 1) {
    row[index] = bytes.charCodeAt(2 * index) + 256 * bytes.charCodeAt(2 * index + 1)
  }
  return row
}

function setsIn(row: Uint16Array): number[][] {
  const sets: number[][] = []
  for (let at = 0; at < row.length; at += 1 + (row[at] ?? 0)) {
    sets.push([...row.subarray(at + 1, at + 1 + (row[at] ?? 0))])
  }
  return sets
}

function threes<Each>(row: Uint16Array, make: (a: number, b: number, c: number) => Each): Each[] {
  const made: Each[] = []
  for (let at = 0; at < row.length; at += 3) made.push(make(row[at] ?? 0, row[at + 1] ?? 0, row[at + 2] ?? 0))
  return made
}
