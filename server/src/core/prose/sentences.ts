// Cuts a passage's prose into sentences the way people write mail: full stops missing, lines broken on purpose.
import type { Span } from '../span.ts'

/** The sentences of a passage in order, without the white space around them. `breaks` are hard line breaks. */
export function splitSentences(prose: string, breaks: readonly number[] = []): readonly Span[] {
  const cuts = [...sentenceEnds(prose), ...deliberateLineEnds(prose), ...breaks, prose.length]
  cuts.sort((a, b) => a - b)
  const sentences: Span[] = []
  let start = 0
  for (const cut of cuts) {
    const sentence = trimmed(prose, start, cut)
    if (sentence !== undefined) sentences.push(sentence)
    start = Math.max(start, cut)
  }
  return sentences
}

function trimmed(text: string, start: number, end: number): Span | undefined {
  const piece = text.slice(start, end)
  const inner = piece.trim()
  if (inner === '') return undefined
  const from = start + piece.indexOf(inner)
  return { start: from, end: from + inner.length }
}

/** Full stops and the like, closing quotes and brackets after them, before white space. */
const END = /(?<![.!?\u2026])[.!?\u2026]+["'\u201d\u2019)\]*_]*(?=\s|$)/g

function* sentenceEnds(prose: string): Iterable<number> {
  for (const match of prose.matchAll(END)) {
    const end = match.index + match[0].length
    const next = /^\s*(\S*)/.exec(prose.slice(end, end + 64))?.[1] ?? ''
    if (endsSentence(prose, match.index, match[0], next)) yield end
  }
}

function endsSentence(prose: string, at: number, mark: string, next: string): boolean {
  if (/[!?]/.test(mark)) return !/^[a-z]/.test(next) || !/["'\u201d\u2019)]$/.test(mark)
  if (/^(?:\.{2,}|\u2026)/.test(mark)) return !/^\p{Ll}/u.test(next)
  const word = /[\p{L}\p{N}.&]*$/u.exec(prose.slice(Math.max(0, at - 24), at))?.[0] ?? ''
  return !isListNumber(prose, at, word) && !isAbbreviation(word, next)
}

function isAbbreviation(word: string, next: string): boolean {
  const lower = word.toLowerCase()
  if (MAYBE_LAST.has(lower)) return !STARTS.test(next)
  if (/^\p{Lu}(?:\.\p{Lu})*$/u.test(word) && word !== 'I') return !OPENERS.test(next)
  return NEVER_LAST.has(lower) || (BEFORE_NUMBERS.has(lower) && /^\d/.test(next))
}

const STARTS = /^[\p{Lu}\p{N}"\u201c(]/u

/** After an initial a capital is a name ("J. Moore"), unless it is a word that opens sentences ("Plan B. Then …"). */
const OPENERS =
  /^(?:I|I['\u2019]\p{L}+|It|We|You|He|She|They|The|This|That|These|Then|There|And|But|So|If|When|Would|Could|Can|Please|Thanks|My|Our|Your|What|How|Let|As|In|At|For)\b/u

/** "1. First" at the start of a line counts, it does not end anything. */
const isListNumber = (prose: string, at: number, word: string): boolean =>
  /^(?:\d{1,2}|[a-z])$/.test(word) &&
  /(?:^|\n)\s*$/.test(prose.slice(Math.max(0, at - word.length - 12), at - word.length))

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Abbreviations that something always follows. */
const NEVER_LAST = words(
  'mr mrs ms mx dr prof rev hon sen rep gov gen col lt sgt capt st mt ft vs cf e.g eg i.e ie viz approx eds resp incl attn',
)

const BEFORE_NUMBERS = words('no nos fig figs p pp vol ed ca art sec ch')

/** Abbreviations that may end a sentence: what comes next decides. */
const MAYBE_LAST = words(
  'etc inc ltd co corp llc plc bros dept univ a.m p.m am pm jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ave blvd rd jr sr ph.d phd m.d b.a m.a u.s u.k et.al ext min max est',
)

/**
 * A line much shorter than the passage's longest, with a capital, a digit or a bullet below it, was broken on
 * purpose ("Hi Ada," or "Thanks" or an entry of a list without markup).
 */
export function* deliberateLineEnds(prose: string): Iterable<number> {
  const lines = linesOf(prose)
  const widest = lines.reduce((most, { text }) => Math.max(most, text.length), 0)
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]?.text
    if (next !== undefined && isDeliberate(line.text, next, widest)) yield line.end
  }
}

function isDeliberate(line: string, next: string, widest: number): boolean {
  if (/^(?:[-\u2013\u2014*\u2022\u00b7>]|\d{1,2}[.)]|[a-z]\))\s/.test(next)) return true
  if (/^(?:hi|hello|hey|dear)\b.*[,!:\u2013\u2014-]$/i.test(line)) return true
  if (/:$/.test(line)) return true
  if (isClosing(line) || isClosing(next)) return true
  if (!/^["\u201c(]?[\p{Lu}\p{N}]/u.test(next)) return false
  return line.length + firstWordLength(next) < widest * 0.75 || widest < 32
}

const isClosing = (line: string): boolean =>
  /^(?:(?:many |kind |best |warm |warmest |kindest )?(?:thanks|regards|wishes)|thank you|best|cheers|sincerely|yours(?: \w+)?|warmly|love)[,.!]?$/i.test(
    line,
  )

const firstWordLength = (line: string): number => /^\S*/.exec(line)?.[0].length ?? 0

function linesOf(prose: string): { readonly text: string; readonly end: number }[] {
  const lines: { text: string; end: number }[] = []
  let start = 0
  for (const match of prose.matchAll(/\r\n|\r|\n|$/g)) {
    lines.push({ text: prose.slice(start, match.index).trim(), end: match.index })
    start = match.index + match[0].length
  }
  return lines
}
