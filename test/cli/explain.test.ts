// `outreach explain`: the page of a rule, and how it leads to one.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { RULES } from '../../server/src/rules/index.ts'
import { inFolder } from './outreach.ts'

describe('outreach explain', () => {
  it('prints the page of a rule', () =>
    inFolder({}, (_, run) =>
      assert.deepEqual(run('explain', 'missing-offer'), {
        code: 0,
        out: readFileSync('docs/rules/missing-offer.md', 'utf8'),
        err: '',
      }),
    ))

  it('lists what each rule is about when none is given', () =>
    inFolder({}, (_, run) => {
      const lines = run('explain').out.trimEnd().split('\n')
      assert.deepEqual(
        lines.map((line) => line.split(/ {2,}/)),
        RULES.map(({ id, notices }) => [id, notices]),
      )
    }))

  it('says which rule was probably meant', () =>
    inFolder({}, (_, run) => {
      assert.deepEqual(run('explain', 'stock-phrases'), {
        code: 2,
        out: '',
        err: 'outreach: stock-phrases is no rule; did you mean stock-phrase?\n',
      })
      assert.equal(run('explain', 'x').err, 'outreach: x is no rule; `outreach explain` lists them\n')
    }))
})
