// The cheap look at the bare words of a sentence that tells which patterns can match it at all; mostly none can. What a
// pattern cannot do without is read from the pattern itself.

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
    const present = new Set<number>()
    for (const word of words) for (const number of holding.get(word) ?? []) present.add(number)
    return needs.flatMap(({ entry, sets }) => (sets.every((set) => present.has(set)) ? [entry] : []))
  }
}
