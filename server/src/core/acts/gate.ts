// The cheap look at a sentence's bare words that keeps sentences from the tagger.
import { rarest } from './pattern.ts'

/** Whether any pattern can match the sentence. */
export type Gate = (sentence: string) => boolean

/** `required`: for each pattern the sets of words it needs one each of. */
export function gateOf(required: readonly Required[]): Gate {
  const byRarest = indexByRarest(required)
  return (sentence) => {
    const words = wordsIn(sentence)
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

const wordsIn = (sentence: string): ReadonlySet<string> =>
  new Set(
    [...sentence.toLowerCase().replaceAll('’', "'").matchAll(WORD)].flatMap(([word]) => normalsOf(word)),
  )

/** Whatever can be a token of its own: words with their inner apostrophes and hyphens, the pieces of those, "?" and ",". */
const WORD = /[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*|[?,]/gu

const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  ll: ['will'],
  d: ['would', 'had'],
  m: ['am'],
  re: ['are'],
  ve: ['have'],
  s: ['is', 'has', 'us'],
  t: ['not'],
}

/** Every normal form that the tagger may give a word, or the parts of it, whatever the context. */
function normalsOf(word: string): readonly string[] {
  if (!/^(?:i|you|they|we|let|\p{L}+n)(?:ll|m|ve|re|s|t)$|['-]|^(?:gonna|wanna)$/u.test(word)) return [word]
  return [word, ...partsOf(word)]
}

function partsOf(word: string): readonly string[] {
  if (word === 'gonna') return ['going']
  if (word === 'wanna') return ['want']
  if (word.startsWith("won't") || word === 'wont') return ['will', 'not']
  const stem = word.replace(/(?:'?(?:ll|m|ve|re|s|d)|n'?t)$/, '')
  const ending = word.slice(stem.length).replace(/^n?'?/, '')
  return [stem, ...(ENDINGS[ending] ?? []), ...word.split(/['-]/)]
}
