// Numbers that look random and are the same in every run from the same seed.

export interface Random {
  /** A whole number from 0, below the given one. */
  readonly below: (count: number) => number
  readonly of: <T>(choices: readonly [T, ...T[]]) => T
}

export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  const below = (count: number): number => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0
    return count === 0 ? 0 : (state >>> 3) % count
  }
  return { below, of: (choices) => choices[below(choices.length)] ?? choices[0] }
}
