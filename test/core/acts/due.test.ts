import assert from 'node:assert/strict'
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
      const due = (await actsIn(sentence)).find(({ kind }) => kind === 'promise')?.due
      assert.equal(due && sentence.slice(due.start, due.end), words)
    })
  }

  it('is of each promise its own', async () => {
    const sentence = "I'll bring the tent on Friday and I'll fetch it on Sunday."
    const dues = (await actsIn(sentence)).map(({ due }) => due && sentence.slice(due.start, due.end))
    assert.deepEqual(dues, ['on Friday', 'on Sunday'])
  })

  it('is nothing where none is given', async () => {
    assert.deepEqual((await actsIn("I'll repair the gate."))[0]?.due, undefined)
  })
})
