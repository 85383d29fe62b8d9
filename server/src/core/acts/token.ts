// The tokens that patterns run over: the tagger's terms, with the punctuation between them as tokens of its own.
import type { Term } from '../language/tagger.ts'
import type { Span } from '../span.ts'

export interface Token extends Span {
  /** The word in lower case, or one of the marks below. */
  readonly normal: string
  readonly tags: ReadonlySet<string>
}

/** What ends a clause for sure. A comma may or may not; quotation marks do not. */
const STOPS: ReadonlySet<string> = new Set(['.', '!', '?', ':', ';', '(', ')', '-', '/'])

export const isStop = (token: Token | undefined): boolean => token === undefined || STOPS.has(token.normal)

export const isMark = (token: Token): boolean => token.normal === ',' || isStop(token)

export function tokensOf(sentence: string, terms: readonly Term[]): readonly Token[] {
  const tokens: Token[] = []
  let at = 0
  for (const term of terms) {
    tokens.push(...marksIn(sentence, at, term.start))
    if (term.normal !== '') tokens.push({ ...term, normal: term.normal.replaceAll('’', "'") })
    at = Math.max(at, term.end)
  }
  tokens.push(...marksIn(sentence, at, sentence.length))
  return tokens
}

const MARK = /[.…!?:;()[\],]|--?(?=\s|$)|[–—]|\/(?=\s)/g

const NO_TAGS: ReadonlySet<string> = new Set()

function marksIn(sentence: string, from: number, to: number): readonly Token[] {
  return [...sentence.slice(from, to).matchAll(MARK)].map((mark) => {
    const start = from + mark.index
    return { normal: markOf(mark[0]), start, end: start + mark[0].length, tags: NO_TAGS }
  })
}

function markOf(text: string): string {
  if (text === '…') return '.'
  if (text === '[') return '('
  if (text === ']') return ')'
  return /^[-–—]/.test(text) ? '-' : text
}
