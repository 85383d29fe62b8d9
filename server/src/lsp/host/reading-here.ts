// Reads sentences where there is no other thread for it: in slices, so that a keystroke waits for one of them at most.
import type { Act } from '../../core/acts/act.ts'
import type { SentenceReader } from '../../core/check.ts'
import { breathe, Slice } from '../slices.ts'
import type { ReadSentences } from './platform.ts'

/** Reads with what the first call fetches. */
export function readingHere(load: () => Promise<SentenceReader>): ReadSentences {
  let loading: Promise<SentenceReader> | undefined
  return async (sentences) => {
    loading ??= load()
    const reader = await loading
    const slice = new Slice()
    const acts: (readonly Act[])[] = []
    for (const sentence of sentences) {
      acts.push(reader.read(sentence))
      if (slice.isOver()) await breathe()
    }
    return acts
  }
}
