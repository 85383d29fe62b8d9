import assert from 'node:assert/strict'
import { loadReader, readerOfWords, TaggerNeeded } from '../../../server/src/core/acts/reader.ts'

describe('a reader without the tagger', () => {
  for (const sentence of [
    'The museum opened in spring.',
    'Could you send me the plans?',
    'I can help you with the tents.',
    'We will bring the ladder on Friday.',
  ]) {
    it(`says the same of "${sentence}"`, async () =>
      assert.deepEqual(readerOfWords().read(sentence), (await loadReader()).read(sentence)))
  }

  for (const sentence of ['Ask Dana to call the harbour.', 'We need twelve chairs.']) {
    it(`says that it needs it for "${sentence}"`, () =>
      assert.throws(() => readerOfWords().read(sentence), TaggerNeeded))
  }
})
