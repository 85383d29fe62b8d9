// Seeded chance, so that every run of the benchmark measures the same text.

export interface Random {
  /** At least 0, below 1. */
  next(): number
  /** A whole number, at least 0 and below `count`. */
  below(count: number): number
  pick<T>(from: readonly [T, ...T[]]): T
}

/** A generator of 32 bits of state; the same seed gives the same row of numbers. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x9e3779b9) >>> 0
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad)
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32
  }
  const below = (count: number): number => Math.floor(next() * count)
  return { next, below, pick: (from) => from[below(from.length)] ?? from[0] }
}
