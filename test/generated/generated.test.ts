// What is made from the code and kept in the repository is up to date.
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { generated } from './generated.ts'

describe('npm run generate has been run', () => {
  for (const { path, text } of generated()) {
    it(path, () => assert.equal(existsSync(path) && readFileSync(path, 'utf8'), text))
  }
})
