import assert from 'node:assert/strict'
import { actsIn } from './reading.ts'

/** Sentences whose acts stand between brackets, in the order of the text. */
const SENTENCES = [
  "As agreed, [I'll send the map by Friday].",
  '[Could you open the gate], and [I will bring the van]?',
  'The soup was good; [please send the recipe].',
  "[I'll paint the door (the green one) on Monday] - rain or shine.",
  '[Let me know which date suits you] and [I’ll book the hall].',
  "[I'll fetch the piano at 8:30am on Saturday], so [please leave the gate open].",
  '[Would you like a copy of the score]?',
]

describe('the span of an act', () => {
  for (const marked of SENTENCES) {
    it(marked, async () => {
      const sentence = marked.replace(/[[\]]/g, '')
      const spans = (await actsIn(sentence)).map(({ span }) => sentence.slice(span.start, span.end))
      const expected = [...marked.matchAll(/\[([^\]]*)\]/g)].map(([, words]) => words)
      assert.deepEqual([...new Set(spans)], expected)
    })
  }
})
