// The tokens that patterns run over: the tagger's terms, with the punctuation between them as tokens of its own.
import type { Term } from '../language/tagger.ts'
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

export const isJoin = (token: Token): boolean => JOINS.has(token.normal)

/** Whether a clause may begin behind this token. */
export const beginsClause = (before: Token | undefined): boolean =>
  startsAfresh(before) || JOINS.has(before?.normal ?? '')

/** Whether one begins for sure. */
export const startsAfresh = (before: Token | undefined): boolean =>
  before === undefined || isBreak(before) || STARTS.has(before.normal)

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

const MARK = /\.{2,}|…|[!?:;(),]|--?(?=\s|$)|[–—]|\/(?=\s)/g

const NO_TAGS: ReadonlySet<string> = new Set()

function marksIn(sentence: string, from: number, to: number): readonly Token[] {
  return [...sentence.slice(from, to).matchAll(MARK)].map((mark) => {
    const start = from + mark.index
    return { normal: markOf(mark[0]), start, end: start + mark[0].length, tags: NO_TAGS }
  })
}

function markOf(text: string): string {
  if (text.startsWith('.')) return '…'
  return /^[-–—]/.test(text) ? '-' : text
}
