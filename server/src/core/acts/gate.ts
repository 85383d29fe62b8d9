// The cheap look at a sentence's bare words that keeps most from the patterns, and so from the tagger.
import { rarest } from './pattern.ts'
import type { Token } from './token.ts'

/** Whether any pattern can match the tokens. */
export type Gate = (tokens: readonly Token[]) => boolean

/** `required`: for each pattern the sets of words it needs one each of. */
export function gateOf(required: readonly Required[]): Gate {
  const byRarest = indexByRarest(required)
  return (tokens) => {
    const words = new Set(tokens.map(({ normal }) => normal))
    for (const word of words) {
      if (byRarest.get(word)?.some((sets) => sets.every((set) => intersect(set, words)))) return true
    }
    return false
  }
}

type Required = readonly ReadonlySet<string>[]

/** A pattern is looked at only where a word of its rarest set stands. */
function indexByRarest(required: readonly Required[]): ReadonlyMap<string, readonly Required[]> {
  const index = new Map<string, Required[]>()
  for (const sets of required) {
    for (const word of rarest(sets) ?? []) index.set(word, [...(index.get(word) ?? []), sets])
  }
  return index
}

function intersect(set: ReadonlySet<string>, words: ReadonlySet<string>): boolean {
  for (const word of words) if (set.has(word)) return true
  return false
}
