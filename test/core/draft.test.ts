// Reading after an edit gives the same draft as reading afresh, and takes over every passage that was not edited.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { type Draft, readDraft } from '../../server/src/core/draft.ts'

/** Everything a draft says. */
const summary = ({ header, body, passages, letter, directives, links }: Draft): object => ({
  header,
  body,
  passages,
  letter,
  directives,
  links,
})

const LINES = [
  '---',
  'to: Ada Lind <ada@example.org>',
  'about:',
  '  - builds *boats*',
  'promises: [Send it by Friday]',
  '',
  '',
  'Hi Ada,',
  'I read your talk on slipways. It was *good*.',
  '- a list item',
  '  with a second line',
  '> a quote',
  '```',
  '<!-- outreach-disable -->',
  '<!-- outreach-enable -->',
  '<!--',
  '-->',
  '| a | b |',
  'a | b',
  '|---|---|',
  '<div>',
  '</div>',
  '\u00a0',
  'one line\rand another',
  '  - nested',
  '[notes](https://example.org) and https://example.org.',
  '    indented',
  '# Heading',
  '1. first',
  'Best,',
  '--',
  'Tom\r',
  '\uFEFF',
  '🎉 {{name}} <name>',
]

const text = fc.array(fc.constantFrom(...LINES), { maxLength: 24 }).map((lines) => lines.join('\n'))

const edit = fc.record({
  at: fc.nat(),
  removed: fc.nat({ max: 60 }),
  inserted: fc.oneof(fc.constantFrom('', 'x', '\n', '\n\n', '`', '---\n', '-', '> ', '\r\n', '\r'), text),
})

describe('draft', () => {
  it('read after edits equals read afresh', () => {
    fc.assert(
      fc.property(text, fc.array(edit, { minLength: 1, maxLength: 6 }), (start, edits) => {
        let draft = readDraft(start)
        for (const { at, removed, inserted } of edits) {
          const from = at % (draft.text.length + 1)
          const next = draft.text.slice(0, from) + inserted + draft.text.slice(from + removed)
          draft = readDraft(next, draft)
          assert.deepEqual(summary(draft), summary(readDraft(next)))
        }
      }),
      { numRuns: 300 },
    )
  })

  it('of a long letter, too', () => {
    const long = fc.array(fc.constantFrom(...LINES), { minLength: 150, maxLength: 400, size: 'max' })
    fc.assert(
      fc.property(long, fc.array(edit, { minLength: 2, maxLength: 4 }), (lines, edits) => {
        let draft = readDraft(lines.join('\n\n'))
        for (const { at, removed, inserted } of edits) {
          const from = at % (draft.text.length + 1)
          const next = draft.text.slice(0, from) + inserted + draft.text.slice(from + removed * 9)
          draft = readDraft(next, draft)
          assert.deepEqual(summary(draft), summary(readDraft(next)))
        }
      }),
      { numRuns: 30 },
    )
  })

  it('takes over what was not edited', () => {
    const before = readDraft('---\nto: Ada\n---\nHi Ada,\n\nI read it.\n\nBest,\nTom\n')
    const after = readDraft('---\nto: Ada\n---\nHi Ada,\n\nI read it twice.\n\nBest,\nTom\n', before)
    const kept = after.passages.map(({ prose }) => before.passages.some((passage) => passage.prose === prose))
    assert.deepEqual(kept, [true, false, true])
    assert.equal(after.header, before.header)
  })

  it('keeps passages when only the header changes', () => {
    const before = readDraft('---\nto: Ada\n---\nHi Ada,\n\nI read it.\n')
    const after = readDraft('---\nto: Ada Lind\nsubject: Boats\n---\nHi Ada,\n\nI read it.\n', before)
    assert.deepEqual(
      after.passages.map(({ prose }, index) => prose === before.passages[index]?.prose),
      [true, true],
    )
  })
})
