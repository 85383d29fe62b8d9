// What the writer wrote is shown on one line and cut where it is long.
import assert from 'node:assert/strict'
import { brief } from '../../server/src/core/brief.ts'

describe('words where there is little room', () => {
  for (const [text, shown] of [
    ['to her', 'to her'],
    ['exactly 10', 'exactly 10'],
    ['ten and one', 'ten and o…'],
    ['before a  blank', 'before a…'],
    ['one\r\n two\n', 'one two'],
    ['123456789👩 and', '123456789…'],
    ['12345678👩 and', '12345678…'],
    ['1234567👩 and', '1234567👩…'],
    ['', ''],
  ] as const) {
    it(`${JSON.stringify(text)} are shown as "${shown}"`, () => assert.equal(brief(text, 10), shown))
  }
})
