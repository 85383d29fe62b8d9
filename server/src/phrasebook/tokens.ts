// Cuts prose into words as numbers, and remembers what stands between them; the matcher never looks at the text again.
import { hashOf, NUMBER, step, UNKNOWN, type Vocabulary } from './vocabulary.ts'

/** What stands before a word. The order counts: phrases go on across what is below `BREAK`. */
export const GAP = { TIGHT: 0, COMMA: 1, BREAK: 2, END: 3, QUESTION: 4 } as const
/** Added to a gap that holds a line break. */
export const LINE = 8

/** Good until the next text is cut: the arrays are used again. */
export interface Tokens {
  readonly count: number
  readonly words: Int32Array
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** The gap before each word, and after the last one. */
  readonly gaps: Uint8Array
}

/** A longer word is in no pattern; its rest is skipped. */
const LONGEST_WORD = 48
/** A bracket that closes within so many characters on the same line holds a gap to fill, and is one word. */
const LONGEST_PLACEHOLDER = 80

/** Cuts texts into words; those that the vocabulary does not hold are `UNKNOWN`. */
export class Tokenizer {
  readonly #vocabulary: Vocabulary
  readonly #units = new Uint16Array(LONGEST_WORD)
  #words = new Int32Array(0)
  #starts = new Int32Array(0)
  #ends = new Int32Array(0)
  #gaps = new Uint8Array(0)
  #text = ''
  #count = 0
  #gap = 0
  #lines = 0

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
  }

  cut(text: string): Tokens {
    this.#begin(text)
    for (let at = 0; at < text.length; ) {
      const unit = text.charCodeAt(at)
      if (isDigit(unit)) at = this.#number(at)
      else if (isLetter(unit)) at = this.#word(at)
      else at = this.#between(unit, at)
    }
    this.#gaps[this.#count] = this.#gap
    return {
      count: this.#count,
      words: this.#words,
      starts: this.#starts,
      ends: this.#ends,
      gaps: this.#gaps,
    }
  }

  #begin(text: string): void {
    this.#text = text
    this.#count = 0
    this.#gap = 0
    this.#lines = 0
    const most = (text.length >> 1) + 2
    if (most > this.#words.length) this.#makeRoom(most * 2)
  }

  #makeRoom(most: number): void {
    this.#words = new Int32Array(most)
    this.#starts = new Int32Array(most)
    this.#ends = new Int32Array(most)
    this.#gaps = new Uint8Array(most + 1)
  }

  #push(word: number, start: number, end: number): number {
    this.#words[this.#count] = word
    this.#starts[this.#count] = start
    this.#ends[this.#count] = end
    this.#gaps[this.#count] = this.#gap
    this.#count += 1
    this.#gap = GAP.TIGHT
    this.#lines = 0
    return end
  }

  #word(start: number): number {
    let at = start
    let length = 0
    let hash = 0
    for (; ; at += 1) {
      const unit = this.#text.charCodeAt(at)
      if (isApostrophe(unit) && isLetter(this.#text.charCodeAt(at + 1))) continue
      if (!isLetter(unit) && !isDigit(unit)) break
      const lower = lowerCase(unit)
      if (length < LONGEST_WORD) this.#units[length] = lower
      length += 1
      hash = step(hash, lower)
    }
    const word = length > LONGEST_WORD ? UNKNOWN : this.#vocabulary.find(this.#units, length, hash >>> 3)
    return this.#push(word, start, at)
  }

  #number(start: number): number {
    let at = start + 1
    while (
      isDigit(this.#text.charCodeAt(at)) ||
      (isPoint(this.#text.charCodeAt(at)) && isDigit(this.#text.charCodeAt(at + 1)))
    )
      at += 1
    return this.#push(NUMBER, start, at)
  }

  /** Reads what is no word: it shapes the gap, or is a placeholder, which counts as a word. */
  #between(unit: number, at: number): number {
    if (unit === 0x26) return this.#ampersand(at)
    const end = isOpening(unit) ? this.#placeholderEnd(at) : -1
    if (end > 0) return this.#push(UNKNOWN, at, end)
    if (unit === 0x0a || (unit === 0x0d && this.#text.charCodeAt(at + 1) !== 0x0a)) this.#line()
    else this.#widen(this.#gapAt(unit, at))
    return at + 1
  }

  #ampersand(at: number): number {
    this.#units.set([0x61, 0x6e, 0x64])
    return this.#push(this.#vocabulary.find(this.#units, 3, hashOf('and')), at, at + 1)
  }

  #line(): void {
    this.#lines += 1
    this.#gap |= LINE
    if (this.#lines > 1) this.#widen(GAP.END)
  }

  #widen(kind: number): void {
    if (kind > (this.#gap & 7)) this.#gap = (this.#gap & LINE) | kind
  }

  #gapAt(unit: number, at: number): number {
    switch (unit) {
      case 0x3f: // ?
        return GAP.QUESTION
      case 0x21: // !
      case 0x2026: // …
        return GAP.END
      case 0x2e: // .
        return this.#endsSentence(at) ? GAP.END : GAP.TIGHT
      case 0x3a: // :
      case 0x3b: // ;
      case 0x7c: // |
        return GAP.BREAK
      case 0x2c: // ,
      case 0x28: // (
      case 0x29: // )
      case 0x2014: // —
        return GAP.COMMA
      case 0x2d: // -
      case 0x2013: // –
        return isLetter(this.#text.charCodeAt(at + 1)) || isDigit(this.#text.charCodeAt(at + 1))
          ? GAP.TIGHT
          : GAP.COMMA
      default:
        return GAP.TIGHT
    }
  }

  #endsSentence(at: number): boolean {
    const next = this.#text.charCodeAt(at + 1)
    if (isLetter(next) || isDigit(next)) return false
    const start = this.#starts[this.#count - 1] ?? 0
    return at - start > 5 || !ABBREVIATIONS.has(this.#text.slice(start, at).toLowerCase())
  }

  #placeholderEnd(start: number): number {
    const last = Math.min(this.#text.length, start + LONGEST_PLACEHOLDER)
    let at = start + 1
    while (at < last && isOpening(this.#text.charCodeAt(at))) at += 1
    while (at < last && !isClosing(this.#text.charCodeAt(at)) && this.#text.charCodeAt(at) !== 0x0a) at += 1
    if (at >= last || !isClosing(this.#text.charCodeAt(at))) return -1
    while (isClosing(this.#text.charCodeAt(at))) at += 1
    return at
  }
}

/** Short words whose full stop does not end a sentence. */
const ABBREVIATIONS: ReadonlySet<string> = new Set([
  'mr',
  'mrs',
  'ms',
  'dr',
  'prof',
  'st',
  'min',
  'mins',
  'vs',
  'e.g',
  'i.e',
  'approx',
])

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39

const isPoint = (unit: number): boolean => unit === 0x2e || unit === 0x2c

const isApostrophe = (unit: number): boolean =>
  unit === 0x27 || unit === 0x2019 || unit === 0x2018 || unit === 0x60

const isOpening = (unit: number): boolean => unit === 0x5b || unit === 0x7b || unit === 0x3c

const isClosing = (unit: number): boolean => unit === 0x5d || unit === 0x7d || unit === 0x3e

function isLetter(unit: number): boolean {
  if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || unit === 0x5f
  if (unit < 0xc0) return unit === 0xaa || unit === 0xb5 || unit === 0xba
  return (unit < 0x2000 || unit > 0x2bff) && (unit < 0xd800 || unit > 0xdfff) && unit !== 0xfe0f
}

function lowerCase(unit: number): number {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit
  const lower = String.fromCharCode(unit).toLowerCase()
  return lower.length === 1 ? lower.charCodeAt(0) : unit
}
