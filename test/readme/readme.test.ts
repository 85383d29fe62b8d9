// What README.md says of the rules and of other editors is what the code has.
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { withRulesTable } from './rules-table.ts'

describe('README.md', () => {
  const readme = readFileSync('README.md', 'utf8')

  it('lists the rules as they are (npm run readme)', () => {
    assert.match(readme, /<!-- rules:start -->\n[\s\S]*<!-- rules:end -->/)
    assert.equal(readme, withRulesTable(readme))
  })

  for (const file of ['outreach.lua', 'outreach.el']) {
    it(`shows the lines of examples/editors/${file}`, () => {
      const lines = readFileSync(`examples/editors/${file}`, 'utf8').split('\n').slice(1).join('\n')
      assert.ok(readme.includes(lines), `not the lines of ${file}`)
    })
  }

  it('leads to files that are there', () => {
    const targets = [...readme.matchAll(/\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)/g)].map(
      ([, path]) => path ?? '',
    )
    const missing = targets.filter((path) => !existsSync(path))
    assert.ok(targets.length > 3)
    assert.deepEqual(missing, [])
  })
})
