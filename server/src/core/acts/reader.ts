// Reads acts sentence by sentence, and remembers what it read. With the tagger it is large and needed late, so in the
// package a script of its own holds both.
import { loadTagger, type Tagger } from '../language/tagger.ts'
import type { Act } from './act.ts'
import { readSentence } from './read.ts'

/** Sentences remembered: a few long drafts. */
const REMEMBERED = 4000

export async function loadReader(): Promise<ActReader> {
  return new ActReader(await loadTagger())
}

/** Reads what words alone tell, and throws `TaggerNeeded` for a sentence of which they do not tell enough. */
export const readerOfWords = (): ActReader =>
  new ActReader({
    tag: () => {
      throw new TaggerNeeded()
    },
  })

export class TaggerNeeded extends Error {}

export class ActReader {
  readonly #tagger: Tagger
  readonly #read = new Map<string, readonly Act[]>()

  constructor(tagger: Tagger) {
    this.#tagger = tagger
  }

  /** The acts of one sentence, their spans relative to it. */
  read(sentence: string): readonly Act[] {
    const known = this.#read.get(sentence)
    if (known) return known
    if (this.#read.size >= REMEMBERED) this.#read.clear()
    const acts = readSentence(this.#tagger, sentence)
    this.#read.set(sentence, acts)
    return acts
  }
}
