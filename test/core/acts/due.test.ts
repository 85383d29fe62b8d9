import assert from 'node:assert/strict'
import { findDue } from '../../../server/src/core/acts/due.ts'
import { textAt } from '../../../server/src/core/span.ts'
import { actsIn } from './reading.ts'

/** The deadline of each promise stands between brackets. */
const PROMISES = [
  "I'll send it [by Friday].",
  "[On Monday] I'll call the bank.",
  "I'll write [as soon as the paint is dry].",
  '[Once you sign], we will hand over the keys.',
  "I'll post the update [by [time]].",
  "We'll reply [within [X] business days].",
  "I'll get it done [right away].",
  "I'll show the sketch [at the meeting].",
  "I'll drop it off [in the morning], weather permitting.",
  'We will keep the room for you [until the end of May].',
]

describe('the deadline of a promise', () => {
  for (const marked of PROMISES) {
    it(marked, async () => {
      const [, before = '', words = ''] = /^(.*?)\[(.*)\]/.exec(marked) ?? []
      const sentence = before + words + marked.slice(before.length + words.length + 2)
      assert.deepEqual(await duesIn(sentence), [words])
    })
  }

  it('is of each promise its own', async () => {
    const sentence = "I'll bring the tent on Friday and I'll fetch it on Sunday."
    assert.deepEqual(await duesIn(sentence), ['on Friday', 'on Sunday'])
  })

  it('is nothing where none is given', async () => {
    assert.deepEqual(await duesIn("I'll repair the gate."), [undefined])
  })
})

async function duesIn(sentence: string): Promise<readonly (string | undefined)[]> {
  const promises = (await actsIn(sentence)).filter(({ kind }) => kind === 'promise')
  const dues = promises.map(({ span }) => findDue(sentence, span))
  return dues.map((due) => due && textAt(sentence, due))
}
