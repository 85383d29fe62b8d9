// How loud a fault is: an error is what was not read, a warning what was, though not as it stands.
import { deepEqual } from 'node:assert/strict'
import { type Checker, checker } from './checker.ts'

describe('a fault of the header', () => {
  let check: Checker
  before(async () => {
    check = await checker()
  })

  for (const [header, level] of [
    ['subject: Re: your talk', 'warning'],
    ['subject: "Re" your talk', 'warning'],
    ['subjct: Your talk', 'warning'],
    ['to: [Dana, Priya', 'error'],
    ['sent: 2026-02-30', 'error'],
  ] as const) {
    it(`${header} is ${level === 'error' ? 'an error' : 'a warning'}`, () => {
      const findings = check(`---\n${header}\n---\n`)
      deepEqual(
        findings.map(({ rule, level }) => [rule, level]),
        [['faulty-header', level]],
      )
    })
  }

  it('is none where quotation marks are there', () => deepEqual(check('---\nsubject: "Re: a"\n---\n'), []))
})
