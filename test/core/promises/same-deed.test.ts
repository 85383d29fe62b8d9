import assert from 'node:assert/strict'
import { isSameDeed } from '../../../server/src/core/promises/same-deed.ts'

describe('two wordings', () => {
  const same: readonly (readonly [string, string])[] = [
    ["I'll send you the benchmark notebook by Friday", 'Send the benchmark notebook'],
    ['I will introduce you to Priya next week', 'Introduce her to Priya'],
    ['I am going to review the abstract', 'Reviewing her abstract, by the 15th'],
    ["I'll call on Friday", 'Call'],
    ['We will forward the slides and the recording', 'Forward slides'],
    ["I'll get the numbers over to Zo\u00eb", 'Numbers for Zoe'],
  ]
  for (const [a, b] of same)
    it(`are one promise: ${a} / ${b}`, () => assert.ok(isSameDeed(a, b) && isSameDeed(b, a)))

  const different: readonly (readonly [string, string])[] = [
    ["I'll send you the benchmark notebook by Friday", 'Introduce her to Priya by Friday'],
    ["I'll send the slides", 'Send the contract to the notary and the bank'],
    ["I'll write to Tom about the hall", 'Write to Priya about the budget'],
    ["I'll do it next week", 'Do this by next week'],
    ["I'll call", 'Write'],
    ['', 'Call'],
  ]
  for (const [a, b] of different)
    it(`are two promises: ${a} / ${b}`, () => assert.ok(!isSameDeed(a, b) && !isSameDeed(b, a)))
})
