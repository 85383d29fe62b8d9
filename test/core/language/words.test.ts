import assert from 'node:assert/strict'
import { wordsOf } from '../../../server/src/core/language/words.ts'

describe('the words of a sentence', () => {
  for (const [sentence, normals] of [
    ["I'll send it", 'i will send it'],
    ['I’ll send it', 'i will send it'],
    ['Ill send it', 'i will send it'],
    ['He fell ill', 'he fell ill'],
    ['we cant come, wont we', 'we can not come will not we'],
    ["Let's go, lets go", 'let us go let us go'],
    ["dont worry, didn't it", 'do not worry did not it'],
    ["I'd go", 'i would go'],
    ["I'd better go", 'i had better go'],
    ["It's Dana's", "it is dana's"],
    ['gonna CALL', 'going to call'],
    ['Write to a.b@example.org, e-mail me', 'write to a.b@example.org e-mail me'],
    ['We were well and its id', 'we were well and its id'],
    ['', ''],
  ] as const) {
    it(`${sentence} are: ${normals}`, () => assert.equal(spoken(sentence), normals))
  }

  it('stand where they are written, both halves of a contraction over the whole', () => {
    const spans = wordsOf("So I'll go").map(({ start, end }) => `${start}-${end}`)
    assert.deepEqual(spans, ['0-2', '3-7', '3-7', '8-10'])
  })

  for (const unit of ['“', '👩🏽‍🔧', '.', 'a@', '@.', '1', 'ill ']) {
    it(`are found in time where ${JSON.stringify(unit)} stands a hundred thousand times`, () =>
      assert.ok(wordsOf(unit.repeat(100_000)).length <= 200_000))
  }
})

const spoken = (sentence: string): string =>
  wordsOf(sentence)
    .map(({ normal }) => normal)
    .join(' ')
