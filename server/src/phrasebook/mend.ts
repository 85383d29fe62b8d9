// Takes a stock phrase out of a letter and leaves a well-formed one.
import type { Span } from '../core/span.ts'
import type { Cut } from './phrasebook.ts'

/** The text in place of the span; empty where the span just goes. */
export interface Removal {
  readonly span: Span
  readonly text: string
}

/**
 * How the phrase at `phrase` can go, or nothing where the sentence would not survive. All spans count from the start
 * of the text; `sentence` is the one that holds the phrase.
 */
export function removalOf(text: string, sentence: Span, phrase: Span, cut: Cut): Removal | undefined {
  if (cut === 'none') return undefined
  if (isAlone(text, sentence, phrase)) return withoutSentence(text, sentence)
  if (startsAt(text, sentence, phrase))
    return cut === 'words' ? withoutWords(text, phrase) : withoutLead(text, sentence, phrase, cut)
  if (cut === 'lead') return undefined
  return cut === 'words' ? withoutWords(text, phrase) : withoutTail(text, sentence, phrase)
}

/** Nothing but punctuation, markup and a name to speak to beside the phrase. */
const isAlone = (text: string, sentence: Span, phrase: Span): boolean =>
  /^[\s*_>~-]*$/.test(text.slice(sentence.start, phrase.start)) &&
  /^(?:,? \p{Lu}[\p{L}'\u2019-]+)?[\s*_~.!?\u2026:,)\u{1f300}-\u{1faff}-]*$/u.test(
    text.slice(phrase.end, sentence.end),
  )

const startsAt = (text: string, sentence: Span, phrase: Span): boolean =>
  /^[\s*_~-]*$/.test(text.slice(sentence.start, phrase.start))

/** A sentence that is all of its line takes the empty line below with it. */
function withoutSentence(text: string, sentence: Span): Removal {
  const before = /[^\S\r\n]*$/.exec(text.slice(0, sentence.start))?.[0].length ?? 0
  const start = sentence.start - before
  const after = /^[^\S\r\n]*/.exec(text.slice(sentence.end))?.[0].length ?? 0
  const end = sentence.end + after
  if (!isLineStart(text, start))
    return { span: { start: isLineEnd(text, end) ? start : sentence.start, end }, text: '' }
  if (!isLineEnd(text, end)) return { span: { start: sentence.start, end }, text: '' }
  const lines = /^(?:\r\n|\r|\n)(?:[^\S\r\n]*(?:\r\n|\r|\n))*/.exec(text.slice(end))?.[0].length ?? 0
  return { span: { start, end: end + lines }, text: '' }
}

const isLineStart = (text: string, at: number): boolean => at === 0 || /[\r\n]/.test(text.charAt(at - 1))

const isLineEnd = (text: string, at: number): boolean => at >= text.length || /[\r\n]/.test(text.charAt(at))

/** "Just a quick note to say that the hall is free" becomes "The hall is free". */
function withoutLead(text: string, sentence: Span, phrase: Span, cut: Cut): Removal | undefined {
  const rest = text.slice(phrase.end, sentence.end)
  const joint = (cut === 'lead' ? LEAD_JOINT : SENTENCE_JOINT).exec(rest)?.[0]
  const first = joint === undefined ? '' : rest.charAt(joint.length)
  if (joint === undefined || !/[\p{L}\p{N}"\u201c[{<]/u.test(first)) return undefined
  const end = phrase.end + joint.length
  return {
    span: { start: phrase.start, end: end + 1 },
    text: /^\p{Lu}/u.test(text.charAt(phrase.start)) ? first.toUpperCase() : first,
  }
}

const LEAD_JOINT = /^[\s*_]*[,:;\u2013\u2014-]*\s*(?:that\s+(?=\p{L}))?/u
/** After what could be a sentence of its own, only what is one as well may stay. */
const SENTENCE_JOINT =
  /^\s*(?:[;:\u2013\u2014]|--?\s|,?\s+(?:and|but|so)\b(?=\s+(?:I|we|you|he|she|they|it|this|that|there|my|your|our|the)\b)|,(?=\s+(?:I|we|you|he|she|they|it|this|that|there|my|your|our|the)\b))\s*/i

/** "The hall is free, hope you are well." loses what follows the comma. */
function withoutTail(text: string, sentence: Span, phrase: Span): Removal | undefined {
  if (!/^[\s*_]*[.!?\u2026]*$/.test(text.slice(phrase.end, sentence.end))) return undefined
  const joint = /(?:\s*[,;\u2013\u2014]|\s+-)\s*(?:(?:and|but|so)\s+)?$|\s+and\s+(?=I\b)$/.exec(
    text.slice(sentence.start, phrase.start),
  )
  if (joint === null) return undefined
  const marks = /[.!?\u2026]+$/.exec(text.slice(phrase.start, phrase.end))?.[0].length ?? 0
  return { span: { start: sentence.start + joint.index, end: phrase.end - marks }, text: '' }
}

/** The words with the space or the comma that tied them in. */
function withoutWords(text: string, phrase: Span): Removal {
  const opens = /(?:^|[\r\n.!?:\u2026]\s*)$/.test(text.slice(0, phrase.start))
  if (opens) return openingWords(text, phrase)
  const before = /(?:\s*[,\u2013\u2014])?\s+$/.exec(text.slice(0, phrase.start))?.[0] ?? ''
  const closes = /^\s*(?:[.,;:!?\u2026)]|$)/.test(text.slice(phrase.end))
  const start = phrase.start - (closes ? before.length : (/\s*$/.exec(before)?.[0].length ?? 0))
  return { span: { start, end: phrase.end }, text: '' }
}

function openingWords(text: string, phrase: Span): Removal {
  const joint = /^\s*[,:\u2013\u2014-]*\s*/.exec(text.slice(phrase.end))?.[0].length ?? 0
  const end = phrase.end + joint
  const first = text.charAt(end)
  return {
    span: { start: phrase.start, end: end + 1 },
    text: /^\p{Lu}/u.test(text.charAt(phrase.start)) ? first.toUpperCase() : first,
  }
}
