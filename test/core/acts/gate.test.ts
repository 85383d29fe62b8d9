import assert from 'node:assert/strict'
import fc from 'fast-check'
import { NET, readSentence } from '../../../server/src/core/acts/read.ts'
import { tokensOf } from '../../../server/src/core/acts/token.ts'
import { VOCABULARY } from '../../../server/src/core/acts/words.ts'
import { loadTagger } from '../../../server/src/core/language/tagger.ts'

describe('the gate before the patterns', () => {
  it('loses no match in any sentence', async () => {
    const tagger = await loadTagger()
    fc.assert(
      fc.property(sentences, (sentence) => {
        const tokens = tokensOf(sentence, tagger)
        assert.deepEqual(NET.sweep(tokens), NET.sweepUngated(tokens))
      }),
      { numRuns: 1500 },
    )
  })

  it('asks the tagger nothing that words alone can tell', () => {
    const tagger = { tag: (sentence: string) => assert.fail(`tagged: ${sentence}`) }
    for (const sentence of [
      'The museum opened in spring.',
      'Our garden has three pear trees.',
      'Nadia played the cello at dawn.',
      'Yesterday the ferry was late again.',
      'My first job was in a bakery.',
      'I will call you tomorrow.',
      'I can help you with the tents.',
      'Please let me know by noon.',
      'We would like to stay until Sunday.',
    ]) {
      readSentence(tagger, sentence)
    }
  })
})

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
