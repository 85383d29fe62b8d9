// What a draft says depends on the other drafts of its project, whichever of them were named.
import assert from 'node:assert/strict'
import { inFolder } from './outreach.ts'

const OWING =
  '---\nto: Dana Whitfield <dana@example.org>\nsent: 2026-11-02\npromises:\n  - what: Send the notebook\n    due: 2026-11-13\n---\n'
const ASKING =
  '---\nto: Dana Whitfield <dana@example.org>\nsubject: York\nignore: [missing-offer, missing-common-ground, not-specific]\n---\nHi Dana,\n\nCould you send me the programme for York?\n'

const OWED =
  /^(?:new\/)?ask\.outreach\.md:8:1 {2}warning {2}owed-promise\n[\s\S]*\n {4}see (?:old\/)?owe\.outreach\.md:5:11: /m

describe('neighbours of a checked draft', () => {
  it('are the drafts of its project', () =>
    inFolder(
      { '.outreach.yaml': '', 'old/owe.outreach.md': OWING, 'new/ask.outreach.md': ASKING },
      (_, run) => {
        assert.match(run('check', 'new/ask.outreach.md').out, OWED)
        assert.match(run('check', 'new').out, OWED)
        assert.match(run('check').out, OWED)
      },
    ))

  it('are the drafts of its repository', () =>
    inFolder({ '.git/HEAD': '', 'old/owe.outreach.md': OWING, 'new/ask.outreach.md': ASKING }, (_, run) =>
      assert.match(run('check', 'new').out, OWED),
    ))

  it('are the drafts beside it, and no others, where it has neither', () => {
    inFolder({ 'owe.outreach.md': OWING, 'ask.outreach.md': ASKING }, (_, run) =>
      assert.match(run('check', 'ask.outreach.md').out, OWED),
    )
    inFolder({ 'old/owe.outreach.md': OWING, 'new/ask.outreach.md': ASKING }, (_, run) =>
      assert.doesNotMatch(run('check', 'new/ask.outreach.md').out, /owed-promise/),
    )
  })

  it('are not checked themselves, and may be unreadable', () =>
    inFolder(
      {
        '.outreach.yaml': '',
        'owe.outreach.md': OWING,
        'bad.outreach.md': Uint8Array.of(0xe9),
        'ask.outreach.md': ASKING,
      },
      (_, run) => {
        const { code, out, err } = run('check', 'ask.outreach.md')
        assert.deepEqual([code, err], [1, ''])
        assert.match(out, /\n1 draft checked, 1 finding: 1 warning\. Why: outreach explain owed-promise\n$/)
      },
    ))
})
