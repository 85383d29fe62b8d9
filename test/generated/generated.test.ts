// What is made from the code and kept in the repository is up to date.
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { RULES } from '../../server/src/rules/index.ts'
import { generated } from './generated.ts'

describe('npm run generate has been run', () => {
  for (const { path, text } of generated()) {
    it(path, () => assert.equal(existsSync(path) && readFileSync(path, 'utf8'), text))
  }

  it('and no page of a rule that is gone is left', () =>
    assert.deepEqual(readdirSync('docs/rules').toSorted(), RULES.map(({ id }) => `${id}.md`).toSorted()))
})
