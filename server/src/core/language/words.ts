// Cuts a sentence into its words as they are spoken: contractions written out, whether or not they have an apostrophe.
import type { Span } from '../span.ts'

export interface Word extends Span {
  /** Lower case, straight apostrophes. Both halves of a contraction ("I'll": i, will) stand over the same characters. */
  readonly normal: string
}

/** The words in order; addresses and numbers are one word each. */
export function wordsOf(sentence: string): readonly Word[] {
  const words: Word[] = []
  for (const { 0: text, index: start } of sentence.matchAll(WORD)) {
    const end = start + text.length
    const word = text.toLowerCase().replaceAll('’', "'")
    for (const normal of spoken(word, sentence, { start, end })) words.push({ normal, start, end })
  }
  return words
}

const WORD =
  /https?:\/\/\S+|[^\s@]{1,64}@(?=[^\s@.]+\.)[^\s@]*[\p{L}\p{N}]|\d+(?:[:.,]\d+)+\p{L}*|[\p{L}\p{N}]+(?:['’.&-][\p{L}\p{N}]+)*/gu

/** Characters around a word that can tell how it is spoken; all of a long sentence would be looked through for each. */
const NEAR = 40

function spoken(word: string, sentence: string, { start, end }: Span): readonly string[] {
  if (word === 'ill')
    return BEFORE_ILL.test(sentence.slice(Math.max(0, start - NEAR), start)) ? ['i', 'will'] : [word]
  const whole = WHOLE.get(word)
  if (whole) return whole
  const [, stem, ending = ''] = (word.includes("'") && CONTRACTION.exec(word)) || []
  if (stem === undefined) return [word]
  if (ending === "n't") return [stem, 'not']
  if (ending === "'d") return [stem, HAD.test(sentence.slice(end, end + NEAR)) ? 'had' : 'would']
  if (ending !== "'s") return [stem, ENDINGS[ending] ?? ending]
  return IS_AFTER.has(stem) ? [stem, 'is'] : [word]
}

/** Before "ill" that means "I'll": nothing, a mark, or a word behind which a clause begins. Elsewhere it is an illness. */
const BEFORE_ILL =
  /(?:^|[^\p{L}\p{N}\s]|\b(?:and|but|so|or|if|then|that|when|which|what|think|hope|guess|maybe|perhaps|because|until|ok|yes|sure))\s*$/iu

const NEGATED = ['do', 'did', 'does', 'is', 'was', 'are', 'have', 'has', 'would', 'could', 'should']

/**
 * Words that stand for two: irregular contractions, words run together in speech, and contractions typed without
 * their apostrophe. Those that are words of their own (well, were, wed, id, its) are left out.
 */
const WHOLE: ReadonlyMap<string, readonly string[]> = new Map(
  [
    "won't will not",
    'wont will not',
    "can't can not",
    'cant can not',
    'cannot can not',
    "shan't shall not",
    "ain't is not",
    "let's let us",
    'lets let us',
    'gonna going to',
    'wanna want to',
    'gotta got to',
    'lemme let me',
    'gimme give me',
    'dunno do not know',
    'im i am',
    'ive i have',
    'youll you will',
    'youre you are',
    'youve you have',
    'theyll they will',
    'theyre they are',
    'theyve they have',
    'weve we have',
    'thats that is',
    'whats what is',
    ...NEGATED.map((verb) => `${verb}nt ${verb} not`),
  ].map((line) => {
    const [written = '', ...words] = line.split(' ')
    return [written, words]
  }),
)

const CONTRACTION = /^(.+?)('ll|'m|'re|'ve|'d|'s|n't)$/

const ENDINGS: Readonly<Record<string, string>> = {
  "'ll": 'will',
  "'m": 'am',
  "'re": 'are',
  "'ve": 'have',
}

/** Behind "'d", what can only follow "had": "I'd better", "I'd been", "we'd hoped". */
const HAD =
  /^\s+(?:(?:just|also|already|never|not)\s+)?(?:better|been|had|seen|gone|done|taken|given|written|heard|made|said|thought|forgotten|met|\p{L}+ed)\b/iu

/** Elsewhere "'s" makes a possessive. */
const IS_AFTER = new Set(
  'it that he she what who there here where how when this everything everyone one'.split(' '),
)
