// What a phrasebook finds in a passage; read once, as long as nobody edits the passage.
import type { Prose } from '../core/prose/passages.ts'
import { excuses } from './context.ts'
import type { Phrasebook, PhraseMatch } from './phrasebook.ts'

const known = new WeakMap<Phrasebook, WeakMap<Prose, readonly PhraseMatch[]>>()

/** Matches that nothing around them excuses; spans count from the start of the passage. */
export function phrasesIn(prose: Prose, book: Phrasebook): readonly PhraseMatch[] {
  const ofBook = known.get(book) ?? new WeakMap<Prose, readonly PhraseMatch[]>()
  known.set(book, ofBook)
  const before = ofBook.get(prose)
  if (before !== undefined) return before
  const found = unexcused(prose.text, book)
  ofBook.set(prose, found)
  return found
}

/** The same for a single text, such as a subject. */
export function unexcused(text: string, book: Phrasebook): readonly PhraseMatch[] {
  const matches = book.match(text)
  if (matches.length === 0) return matches
  const isExcused = excuses(text)
  return matches.filter(({ span }) => !isExcused(span))
}
