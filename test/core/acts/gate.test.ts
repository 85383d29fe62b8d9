import assert from 'node:assert/strict'
import fc from 'fast-check'
import { GATE, readSentence } from '../../../server/src/core/acts/read.ts'
import { tokensOf } from '../../../server/src/core/acts/token.ts'
import { VOCABULARY } from '../../../server/src/core/acts/words.ts'
import { loadTagger, type Tagger } from '../../../server/src/core/language/tagger.ts'
import { linesOf } from './reading.ts'

describe('the gate before the tagger', () => {
  let tagger: Tagger
  before(async () => {
    tagger = await loadTagger()
  })

  it('loses no act of any sentence', () => {
    fc.assert(
      fc.property(sentences, (sentence) => {
        assert.deepEqual(readSentence(tagger, sentence), readSentence(tagger, sentence, everything), sentence)
      }),
      { numRuns: 1500 },
    )
  })

  describe('keeps sentences that cannot do anything from it', () => {
    for (const sentence of linesOf(`
      The museum opened in spring.
      Our garden has three pear trees.
      Nadia played the cello at dawn.
      Yesterday the ferry was late again.
      My first job was in a bakery.`)) {
      it(sentence, () => assert.equal(GATE(tokensOf(sentence, tagger)), false))
    }
  })

  describe('lets through what is written in haste', () => {
    for (const sentence of linesOf(`
      Ill bring it
      WE’LL CALL
      im gonna send it tomorrow
      wont sell it
      lets meet
      Comments?`)) {
      it(sentence, () => assert.equal(GATE(tokensOf(sentence, tagger)), true))
    }
  })
})

const everything = () => true

/** Words of the patterns and others, as people write them: contractions with any apostrophe or none, capitals, marks. */
const patternWords = Object.values(VOCABULARY.classes).flatMap((words) => [...words])
const contractions = [
  "I'll",
  'I’ll',
  'Ill',
  "we're",
  'we’d',
  'youd',
  "won't",
  'wont',
  'dont',
  "let's",
  'lets',
  'gonna',
  'Im',
  "I'd",
  "can't",
  "who's",
  "y'all",
]
const others = [
  'the',
  'report',
  'Friday',
  'Dana',
  'to',
  'a',
  'if',
  'and',
  'me',
  'know',
  'please',
  'happy',
  'need',
  'anything',
  'word-of-mouth',
  'and/or',
  '3',
  'cœur',
]
const word = fc.oneof(
  fc.constantFrom(...patternWords),
  fc.constantFrom(...contractions),
  fc.constantFrom(...others),
)
const mark = fc.constantFrom(' ', ' ', ' ', ' ', ', ', '; ', ' – ', '? ', '... ', '\n', ' "')
const shape = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.charAt(0).toUpperCase() + text.slice(1),
)
const sentences = fc
  .tuple(
    fc.array(fc.tuple(word, mark), { minLength: 1, maxLength: 9 }),
    shape,
    fc.constantFrom('', '.', '?', '!'),
  )
  .map(
    ([parts, shaped, end]) =>
      shaped(
        parts
          .map(([text, gap]) => text + gap)
          .join('')
          .trim(),
      ) + end,
  )
