// Whether a letter gives something in words that offer nothing to take up: what it lets the reader have, what was done
// for them, what they learn from it. Wider than the acts: it only decides that a letter does not merely take.
import { lowered } from '../fold.ts'
import { someSentence } from '../message/parts.ts'
import { DEEDS } from './deeds.ts'
import { HAVINGS } from './havings.ts'
import { TIDINGS } from './tidings.ts'

export const gives = someSentence((words) => GIVES.test(plain(words)))

const GIVES = new RegExp([...HAVINGS, ...DEEDS, ...TIDINGS].join('|'), 'u')

/** In small letters, without line breaks and short forms: "We'll" is "we will", so that each pattern says a word once. */
const plain = (words: string): string => {
  const text = lowered(words).replace(/\s+/g, ' ').replaceAll('\u2019', "'")
  return text.includes("'") ? text.replace(SHORT, (short) => LONG[short] ?? short) : text
}

const LONG: Readonly<Record<string, string>> = {
  "won't": 'will not',
  "can't": 'cannot',
  "n't": ' not',
  "'ll": ' will',
  "'ve": ' have',
  "'re": ' are',
  "'d": ' would',
  "'m": ' am',
}

const SHORT = /\b(?:wo|ca)n't\b|n't\b|'(?:ll|ve|re|d|m)\b/g
