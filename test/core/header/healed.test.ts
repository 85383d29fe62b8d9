// Header texts that need quotation marks: what is read, what is said, and what the repair leaves.
import assert from 'node:assert/strict'
import { readHeader } from '../../../server/src/core/header/read.ts'

const COLON =
  'YAML reads a colon and a space as the start of a new value. In quotation marks it is plain text.'
const sign = (first: string) =>
  `YAML reads "${first}" at the start as a sign of its own. In quotation marks it is plain text.`
const ENCLOSE = 'The quotation marks do not enclose the whole text. In quotation marks it is plain text.'
const REMARK = 'YAML takes everything from "#" on for a remark. In quotation marks it is plain text.'

describe('header texts that need quotation marks', () => {
  for (const [written, subject, message, repaired] of [
    ['Re: the plotter', 'Re: the plotter', COLON, '"Re: the plotter"'],
    ['A "new" boat: ours', 'A "new" boat: ours', COLON, `'A "new" boat: ours'`],
    ['Re: the plotter # to be changed', 'Re: the plotter', COLON, '"Re: the plotter" # to be changed'],
    ['Re: issue #5', 'Re: issue #5', COLON, '"Re: issue #5"'],
    ['[Team] news', '[Team] news', sign('['), '"[Team] news"'],
    ['@all of you', '@all of you', sign('@'), '"@all of you"'],
    ['*great* news', '*great* news', sign('*'), '"*great* news"'],
    ['> a boat', '> a boat', sign('>'), '"> a boat"'],
    ['"Boats" and ferries', '"Boats" and ferries', ENCLOSE, `'"Boats" and ferries'`],
    ["'can't wait'", "can't wait", ENCLOSE, "can't wait"],
    ['"a "new" boat"', 'a "new" boat', ENCLOSE, 'a "new" boat'],
    ['#5 is missing', '#5 is missing', REMARK, '"#5 is missing"'],
  ] as const) {
    it(`subject: ${written}`, () => {
      const text = `---\nto: Ada\nsubject: ${written}\nchannel: email\n---\nHi`
      const header = readHeader(text)
      assert.equal(header.subject?.value, subject)
      assert.equal(text.slice(header.subject?.span.start, header.subject?.span.end), subject)
      assert.equal(header.channel?.value, 'email')
      assert.deepEqual(
        header.faults.map((fault) => fault.message),
        [message],
      )
      const mended = repair(text)
      assert.equal(mended, text.replace(`: ${written}`, `: ${repaired}`))
      assert.deepEqual(readHeader(mended).faults, [])
      assert.equal(readHeader(mended).subject?.value, subject)
    })
  }

  for (const [title, lines, repaired] of [
    ['a fact', ['about:', '  - runs Fjord: the shop'], ['about:', '  - "runs Fjord: the shop"']],
    [
      'a promise in short form',
      ['promises:', '  - Send the deck: the new one by Friday'],
      ['promises:', '  - "Send the deck: the new one by Friday"'],
    ],
    [
      'a promise in long form',
      ['promises:', '  - what: Send the deck: the new one', '    due: 2026-11-30'],
      ['promises:', '  - what: "Send the deck: the new one"', '    due: 2026-11-30'],
    ],
    ['a space that is missing', ['subject:boats', 'channel: email'], ['subject: boats', 'channel: email']],
    ['a tab', ['about:', '\t- sails'], ['about:', '  - sails']],
    ['two of them', ['subject: Re: boats', 'ask: one: two'], ['subject: "Re: boats"', 'ask: "one: two"']],
  ] as const) {
    it(`repairs ${title}`, () => {
      const mended = repair(`---\nto: Ada\n${lines.join('\n')}\n---\n`)
      assert.equal(mended, `---\nto: Ada\n${repaired.join('\n')}\n---\n`)
      assert.deepEqual(readHeader(mended).faults, [])
    })
  }

  for (const [title, lines] of [
    ['a colon without a space', ['subject: boats at 10:30, see https://example.org']],
    ['quotation marks inside', ['subject: the "new" boat', "ask: can't you wait"]],
    ['a remark', ['subject: # still to be found', 'ask: twenty minutes # or ten', '# nothing']],
    ['a text over two lines', ['subject: >', '  Re: boats', '  #5']],
    ['signs in the middle', ['subject: boats & ferries, 5 % off!', 'about: [plays chess, sails]']],
    ['Windows line ends', ['subject: boats\r', 'ask: "a: b"\r']],
  ] as const) {
    it(`leaves ${title} alone`, () => {
      assert.deepEqual(readHeader(`---\nto: Ada\n${lines.join('\n')}\n---\n`).faults, [])
    })
  }

  it('is not sure about a text that goes on in the next line, and says so without a repair', () => {
    const { faults } = readHeader('---\nsubject: Re: boats\n  and ferries\n---\n')
    assert.ok(faults.length > 0)
    assert.ok(faults.every((fault) => fault.repair === undefined))
  })
})

/** The text after every repair that its faults offer. */
function repair(text: string): string {
  let mended = text
  for (const { repair } of readHeader(text).faults.toReversed())
    if (repair !== undefined)
      mended = mended.slice(0, repair.span.start) + repair.text + mended.slice(repair.span.end)
  return mended
}
