// The phrasebook: words anyone could have sent to anyone, and wooden words that have a plain one.
import type { Span } from '../core/span.ts'
import english, { type Prebuilt } from './english.prebuilt.ts'
import { type Entry, flagged } from './entries.ts'
import { numbersIn } from './numbers.ts'
import { unpack } from './packed.ts'
import { joined, pathsOf } from './paths.ts'
import { Tokenizer } from './tokens.ts'
import { Trie } from './trie.ts'
import { Vocabulary } from './vocabulary.ts'
import { matchOf } from './wording.ts'

export interface Phrase {
  /** What the recipient notices, one sentence. */
  readonly why: string
  /** Plain words that can stand in its place. */
  readonly instead?: string
  readonly cut: Cut
  /** Stock only as long as its sentence names nothing: no person, title or number that makes it one for this reader. */
  readonly bare: boolean
}

/**
 * What may go when the phrase goes: the whole `sentence`, the phrase that only leads to what follows (`lead`), the
 * phrase alone wherever it stands (`words`), or nothing, because the sentence needs it (`none`).
 */
export type Cut = 'sentence' | 'lead' | 'words' | 'none'

export interface PhraseMatch {
  /** In the text given to `match`. A phrase that is a whole sentence has its full stop. */
  readonly span: Span
  readonly phrase: Phrase
  /** The pattern's number in the phrasebook, behind those of the writer's own. */
  readonly number: number
  readonly text: string
  /** Plain words, inflected and with a capital where this place wants one. */
  readonly instead?: string
}

export interface Phrasebook {
  /** In the order of the text, the longest where several begin, none overlapping another. */
  match(text: string): readonly PhraseMatch[]
}

/** Words anyone could have sent to anyone, and the writer's own (`flag`, plain text). */
export function stockPhrases(flag: readonly string[] = []): Phrasebook {
  const key = flag.join('\n')
  const known = books.get(key)
  if (known !== undefined) return known
  const book = bookOf(english.stock, flagged(flag))
  if (books.size >= MOST_BOOKS) books.delete(books.keys().next().value ?? '')
  books.set(key, book)
  return book
}

/** Wooden words with their plain ones. */
export function stiffWords(): Phrasebook {
  stiffBook ??= bookOf(english.stiff)
  return stiffBook
}

/** Folders with phrases of their own have a book each; few are open at a time. */
const MOST_BOOKS = 4
const books = new Map<string, Phrasebook>()
let stiffBook: Phrasebook | undefined

/** The writer's own phrases come first: of two that find the same words, they speak. */
function bookOf({ phrases, kinds, paths }: Prebuilt, own: readonly Entry[] = []): Phrasebook {
  const known = unpack(paths)
  const all = own.length === 0 ? known : joined(pathsOf(own.map(({ pattern }) => pattern)), known)
  const [trie, tokenizer] = [new Trie(all), new Tokenizer(new Vocabulary(all.words))]
  const entries = [...own, ...numbersIn(phrases).map((kind) => kinds[kind])]
  return {
    match: (text) => {
      const tokens = tokenizer.cut(text)
      return trie.find(tokens).flatMap((hit) => {
        const entry = entries[hit.pattern]
        return entry === undefined ? [] : [matchOf(hit, entry, tokens, text)]
      })
    },
  }
}
