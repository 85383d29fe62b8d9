// The cheap look at the bare words of a sentence that tells which patterns can match it at all; mostly none can. What a
// pattern cannot do without is read from the pattern itself.
import { NONE } from '../own.ts'

interface Needy {
  /** Sets of words; a match holds a word of each. */
  readonly required: readonly ReadonlySet<string>[]
}

/** Tells which of the entries have a word of each set they need among the words. */
export type Gate<T> = (words: Iterable<string>) => readonly T[]

export function gateOf<T extends Needy>(entries: readonly T[]): Gate<T> {
  const numbers = new Map<string, number>()
  const holding = new Map<string, number[]>()
  const known = new Map<ReadonlySet<string>, number>()
  const numberOf = (set: ReadonlySet<string>): number => {
    const number = known.get(set) ?? numberOfWords(set)
    known.set(set, number)
    return number
  }
  const numberOfWords = (set: ReadonlySet<string>): number => {
    const key = [...set].join(' ')
    const same = numbers.get(key)
    if (same !== undefined) return same
    const number = numbers.size
    numbers.set(key, number)
    for (const word of set) holding.set(word, [...(holding.get(word) ?? []), number])
    return number
  }
  const needs = entries.map((entry) => ({ entry, sets: entry.required.map(numberOf) }))
  return (words) => {
    // Each sentence is asked for hundreds of entries, and flags are looked up many times faster than a set.
    const present = new Uint8Array(numbers.size)
    for (const word of words) for (const number of holding.get(word) ?? NONE) present[number] = 1
    return needs.filter(({ sets }) => sets.every((set) => present[set] === 1)).map(({ entry }) => entry)
  }
}
