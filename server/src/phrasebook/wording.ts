// Fits a match into its sentence: how far it reaches, and its plain words in the form and case this place wants.
import type { Span } from '../core/span.ts'
import type { Worded } from './entries.ts'
import type { PhraseMatch } from './phrasebook.ts'
import { GAP, LINE, type Tokens } from './tokens.ts'
import type { Hit } from './trie.ts'

export function matchOf(hit: Hit, entry: Worded, tokens: Tokens, text: string): PhraseMatch {
  const span = spanOf(hit, tokens, text)
  const { phrase } = entry
  const found = { span, phrase, number: hit.pattern, text: text.slice(span.start, span.end) }
  if (phrase.instead === undefined) return found
  const before = wordBefore(hit, tokens, text)
  const plain = AUXILIARIES.has(before.toLowerCase()) ? (entry.perfect ?? phrase.instead) : phrase.instead
  const instead =
    inCaseOf(found.text, plain, opensSentence(hit, tokens)) + (/[.!?\u2026]*$/.exec(found.text)?.[0] ?? '')
  return withArticle({ ...found, instead }, before, text)
}

/** A phrase that is a whole sentence has its full stop. */
function spanOf(hit: Hit, tokens: Tokens, text: string): Span {
  const { last } = hit
  const { starts, ends, gaps, count } = tokens
  const start = starts[hit.first] ?? 0
  const end = ends[last] ?? start
  const closes = last + 1 === count || ((gaps[last + 1] ?? 0) & 7) >= GAP.END
  const marks =
    opensSentence(hit, tokens) && closes
      ? (/^[.!?\u2026]+/.exec(text.slice(end, end + 8))?.[0].length ?? 0)
      : 0
  return { start, end: end + marks }
}

function wordBefore({ first }: Hit, { starts, ends, gaps }: Tokens, text: string): string {
  return first > 0 && ((gaps[first] ?? 0) & 7) === GAP.TIGHT
    ? text.slice(starts[first - 1], ends[first - 1])
    : ''
}

/** After these the participle stands, not the past. */
const AUXILIARIES: ReadonlySet<string> = new Set(
  "have has had having be been being is are was were get got i've you've we've they've it's".split(' '),
)

function opensSentence({ first }: Hit, { gaps }: Tokens): boolean {
  const gap = gaps[first] ?? 0
  return first === 0 || (gap & 7) >= GAP.END || gap === GAP.COMMA + LINE
}

/** "I" has its capital anywhere; it says nothing about the place. */
function inCaseOf(found: string, plain: string, opens: boolean): string {
  if (/^\P{Ll}{3,}$/u.test(found) && /\p{Lu}{2}/u.test(found)) return plain.toUpperCase()
  if (!/^\p{Lu}/u.test(found) || (/^I\b/.test(found) && !opens)) return plain
  return plain.charAt(0).toUpperCase() + plain.slice(1)
}

/** "an endeavor" becomes "a try": the article goes with the word. */
function withArticle(match: PhraseMatch, before: string, text: string): PhraseMatch {
  const { span, instead = '' } = match
  if (!/^an?$/i.test(before) || takesAn(instead) === (before.length === 2)) return match
  const start = text.slice(0, span.start).trimEnd().length - before.length
  const article = before.charAt(0) + (takesAn(instead) ? 'n' : '')
  return {
    ...match,
    span: { start, end: span.end },
    text: text.slice(start, span.end),
    instead: `${article} ${instead}`,
  }
}

const takesAn = (word: string): boolean =>
  /^(?:[aeio]|u(?!s[aeiu]|ni|ti)|hour|honest)/i.test(word) && !/^one\b/i.test(word)
