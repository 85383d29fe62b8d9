// What a writer allows goes into the configuration in the layout that stands there, and nothing else changes.
import assert from 'node:assert/strict'
import { applyEdits } from '../../../server/src/core/edit.ts'
import { allow } from '../../../server/src/core/settings/allow.ts'

const CASES: readonly (readonly [what: string, before: string, after: string])[] = [
  ['an empty file', '', 'phrases:\n  allow:\n    - circle back\n'],
  [
    'a file without phrases',
    '# ours\ndue-soon: 5',
    '# ours\ndue-soon: 5\nphrases:\n  allow:\n    - circle back\n',
  ],
  [
    'phrases that are flagged only',
    'phrases:\n  flag: [synergy]\ndue-soon: 5\n',
    'phrases:\n  flag: [synergy]\n  allow:\n    - circle back\ndue-soon: 5\n',
  ],
  [
    'a list in brackets',
    'phrases: {allow: [touch base]} # both\n',
    'phrases: {allow: [touch base, circle back]} # both\n',
  ],
  [
    'a list below its key, with a comment',
    'phrases:\r\n  allow:\r\n    - touch base # hers\r\ndue-soon: 5\r\n',
    'phrases:\r\n  allow:\r\n    - touch base # hers\r\n    - circle back\r\ndue-soon: 5\r\n',
  ],
  [
    'a single text',
    'phrases:\n  allow: touch base\n',
    'phrases:\n  allow:\n    - touch base\n    - circle back\n',
  ],
]

describe('an allowed phrase', () => {
  for (const [what, before, after] of CASES) {
    it(`goes into ${what}`, () => assert.equal(allowed(before, 'circle back'), after))
  }

  it('is quoted where YAML would read something else', () =>
    assert.equal(allowed('', 'Re: "us" #1'), 'phrases:\n  allow:\n    - \'Re: "us" #1\'\n'))

  it('goes nowhere where it would change what stands there', () => {
    assert.equal(allowed('[1, 2]\n', 'circle back'), undefined)
    assert.equal(allowed('phrases: [circle back]\n', 'touch base'), undefined)
    assert.equal(allowed('a: [\n', 'circle back'), undefined)
  })

  it('may be a passage, in a list of its own', () =>
    assert.equal(
      allowed('boilerplate:\n- Tom Reyes, ferry office\n', 'Call me any time.', 'boilerplate'),
      'boilerplate:\n- Tom Reyes, ferry office\n- Call me any time.\n',
    ))
})

function allowed(
  text: string,
  phrase: string,
  list: 'phrases' | 'boilerplate' = 'phrases',
): string | undefined {
  const edits = allow(text, { title: 'Allow this phrase', allow: { list, text: phrase } })
  return edits && applyEdits(text, edits)
}
