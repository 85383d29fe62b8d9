// The marker language of specimens: what each marker gives, and what is refused.
import assert from 'node:assert/strict'
import { parseSpecimens } from '../../server/src/pages/specimen.ts'

describe('specimens are read', () => {
  it('as cases with findings, fixes, a configuration and drafts beside', () => {
    const cases = parseSpecimens(`%% flags one
%% config: {rules: {stock-phrase: hint}}
Hi Ada,

I hope you are well.
^^^^^^^^^^^^^^^^^^^^ stock-phrase: Anyone could have sent this.

%% fix: Remove it
Hi Ada,

%% beside: letters/tom.outreach.md
---
to: Tom
---
Hi Tom,

%% beside: priya.outreach.md
Hi Priya,

%% leaves one alone
Hi Ada, 2 ^ 3 is 8.
`)
    assert.deepEqual(cases, [
      {
        title: 'flags one',
        text: 'Hi Ada,\n\nI hope you are well.\n',
        marked:
          'Hi Ada,\n\nI hope you are well.\n^^^^^^^^^^^^^^^^^^^^ stock-phrase: Anyone could have sent this.\n',
        config: '{rules: {stock-phrase: hint}}',
        fixes: [{ title: 'Remove it', text: 'Hi Ada,\n' }],
        beside: [
          { name: 'letters/tom.outreach.md', text: '---\nto: Tom\n---\nHi Tom,\n' },
          { name: 'priya.outreach.md', text: 'Hi Priya,\n' },
        ],
      },
      {
        title: 'leaves one alone',
        text: 'Hi Ada, 2 ^ 3 is 8.\n',
        marked: 'Hi Ada, 2 ^ 3 is 8.\n',
        config: '',
        fixes: [],
        beside: [],
      },
    ])
  })

  for (const [title, file, message] of [
    ['text before the first case', 'Hi Ada,\n\n%% flags one\nHi', /Text before the first case/],
    ['a fix of no case', '%% fix: Remove it\nHi Ada,\n', /A fix before the first case/],
    ['a draft beside no case', '%% beside: tom.outreach.md\nHi Tom,\n', /A draft beside no case/],
  ] as const) {
    it(`but not ${title}`, () => assert.throws(() => parseSpecimens(file), message))
  }
})
