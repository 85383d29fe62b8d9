import assert from 'node:assert/strict'
import { ActReader } from '../../server/src/core/acts/read.ts'
import { loadTagger } from '../../server/src/core/language/tagger.ts'

describe('acts', () => {
  let reader: ActReader
  before(async () => {
    reader = new ActReader(await loadTagger())
  })

  for (const [sentence, kinds] of [
    ["I'll send you the plan tomorrow.", ['promise']],
    ['I loved your talk on ferries.', []],
  ] as const) {
    it(sentence, () =>
      assert.deepEqual(
        reader.read(sentence).map(({ kind }) => kind),
        kinds,
      ),
    )
  }
})
