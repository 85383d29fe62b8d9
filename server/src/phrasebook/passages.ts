// What a phrasebook finds in a passage; read once, as long as nobody edits the passage.
import { keptFor } from '../core/kept.ts'
import type { Prose } from '../core/prose/passages.ts'
import { excuses, namesMore } from './context.ts'
import type { Phrasebook, PhraseMatch } from './phrasebook.ts'

/** Matches that nothing around them excuses; spans count from the start of the passage. */
export type Finder = (prose: Prose, book: Phrasebook) => readonly PhraseMatch[]

/** A finder for each kind of phrasebook: it keeps what the last book of the kind has found. */
export const finder = (): Finder => keptFor(({ text }: Prose, book: Phrasebook) => unexcused(text, book))

/** The same for a single text, such as a subject. */
export function unexcused(text: string, book: Phrasebook): readonly PhraseMatch[] {
  const matches = book.match(text)
  if (matches.length === 0) return matches
  const isExcused = excuses(text)
  return matches.filter(({ span, phrase }) => !isExcused(span) && !(phrase.bare && namesMore(text, span)))
}
