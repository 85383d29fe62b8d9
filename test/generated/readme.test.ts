// What README.md says of other editors and where it leads is what the repository has.
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'

describe('README.md', () => {
  const readme = readFileSync('README.md', 'utf8')

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
