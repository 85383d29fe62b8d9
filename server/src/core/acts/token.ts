// The tokens that patterns run over: words, and the punctuation between them as tokens of its own.
import type { Tagger, Term } from '../language/tagger.ts'
import { type Word, wordsOf } from '../language/words.ts'
import type { Span } from '../span.ts'

export interface Token extends Span {
  /** The word in lower case, or one of the marks below. */
  readonly normal: string
  readonly tags: ReadonlySet<string>
}

/** What ends a thought for sure; dashes and brackets only interrupt it, commas may do either. */
const STOPS: ReadonlySet<string> = new Set(['…', '!', '?', ':', ';'])
const BREAKS: ReadonlySet<string> = new Set([...STOPS, '(', ')', '-', '/'])

export const isStop = (token: Token | undefined): boolean => token === undefined || STOPS.has(token.normal)

/** Whether a clause ends here, or begins behind. */
export const isBreak = (token: Token | undefined): boolean => token === undefined || BREAKS.has(token.normal)

export const isMark = (token: Token): boolean => token.normal === ',' || isBreak(token)

/** Behind the first of these a clause may begin, or only the second of two words; behind the others one does. */
const JOINS: ReadonlySet<string> = new Set(['and', 'but', 'or', 'plus'])
const STARTS: ReadonlySet<string> = new Set([',', 'so', 'then', 'also', 'anyway'])

export const isJoin = (token: Token): boolean => JOINS.has(token.normal) || token.normal === 'so'

/** Whether a clause may begin behind this token. */
export const beginsClause = (before: Token | undefined): boolean =>
  startsAfresh(before) || JOINS.has(before?.normal ?? '')

/** Whether one begins for sure. */
export const startsAfresh = (before: Token | undefined): boolean =>
  before === undefined || (isBreak(before) && before.normal !== ')') || STARTS.has(before.normal)

/** The tagger is asked only once a pattern comes to a part of speech, which few sentences bring about. */
export function tokensOf(sentence: string, tagger: Tagger): readonly Token[] {
  const words = wordsOf(sentence)
  let tags: readonly ReadonlySet<string>[] | undefined
  const tagsAt = (index: number): ReadonlySet<string> => {
    tags ??= tagsOf(words, tagger.tag(sentence))
    return tags[index] ?? NO_TAGS
  }
  const tokens: Token[] = []
  let at = 0
  for (const [index, { normal, start, end }] of words.entries()) {
    tokens.push(...marksIn(sentence, at, start))
    tokens.push(new WordToken({ normal, start, end }, () => tagsAt(index)))
    at = Math.max(at, end)
  }
  return [...tokens, ...marksIn(sentence, at, sentence.length)]
}

/** A class, as an object with a getter of its own takes far longer to make, and every word makes one. */
class WordToken implements Token {
  readonly normal: string
  readonly start: number
  readonly end: number
  readonly #tags: () => ReadonlySet<string>

  constructor({ normal, start, end }: Word, tags: () => ReadonlySet<string>) {
    this.normal = normal
    this.start = start
    this.end = end
    this.#tags = tags
  }

  get tags(): ReadonlySet<string> {
    return this.#tags()
  }
}

/** The tags of each word: those of the term that starts where it does; the halves of a contraction in their order. */
function tagsOf(words: readonly Word[], terms: readonly Term[]): readonly ReadonlySet<string>[] {
  const starting = new Map<number, Term[]>()
  for (const term of terms) starting.set(term.start, [...(starting.get(term.start) ?? []), term])
  return words.map(({ start }, index) => {
    const half = words.slice(Math.max(0, index - 2), index).filter((word) => word.start === start).length
    const term =
      starting.get(start)?.[half] ?? terms.find((other) => other.start <= start && start < other.end)
    return term?.tags ?? NO_TAGS
  })
}

const MARK = /\.{2,}|…|[!?:;(),]|--?(?=\s|$)|[–—]|\/(?=\s)/g

const NO_TAGS: ReadonlySet<string> = new Set()

function marksIn(sentence: string, from: number, to: number): readonly Token[] {
  if (to - from < 2 && sentence[from] === ' ') return []
  return [...sentence.slice(from, to).matchAll(MARK)].map((mark) => {
    const start = from + mark.index
    return { normal: markOf(mark[0]), start, end: start + mark[0].length, tags: NO_TAGS }
  })
}

function markOf(text: string): string {
  if (text.startsWith('.')) return '…'
  return /^[-–—]/.test(text) ? '-' : text
}
