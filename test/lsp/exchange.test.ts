// What other letters to the same person are good for while one writes: the hover on a recipient, and completion.
import assert from 'node:assert/strict'
import { Editor, PUSH } from './editor.ts'

const DISK = {
  'first.outreach.md': `---
to: {name: Dana Whitfield, email: dana@example.org, organization: Northgate}
sent: 2026-11-06
common-ground:
  - both came to data work from hospital operations
about: maintains the Arrow join kernels
offer: my notes on profiling *join* spills
promises:
  - what: Send the benchmark notebook
    due: 2026-11-13
  - what: Find a second speaker
    kept: 2026-11-10
---
Hi Dana,

Could you introduce me to Priya?
`,
  'second.outreach.md': `---
to: Dana <dana@example.org>
common-ground: both sing alto
---
Hi Dana,

Thank you for the tour.
`,
  'somebody-else.outreach.md': `---
to: Ada Brandt
common-ground: both rowed for Kiel
---
Hi Ada,

Could you lend me the boat?
`,
}

const MARKDOWN = {
  ...PUSH,
  textDocument: { ...PUSH.textDocument, hover: { contentFormat: ['markdown' as const] } },
}

describe('other letters to the same person', () => {
  let editor: Editor
  before(async () => {
    editor = await Editor.start({ disk: DISK, capabilities: MARKDOWN })
  })
  after(() => editor.stop())

  it('are told on the recipient, with what they asked, offered and promised', async () => {
    editor.open(
      'new.outreach.md',
      '---\nto: Dana Whitfield <dana@example.org>\nsubject: Joins\n---\nHi Dana,\n',
    )
    const uri = (name: string) => editor.uri(name)
    assert.equal(
      await editor.hover('new.outreach.md', 'Whitfield'),
      `**Dana Whitfield**

- [second.outreach.md](${uri('second.outreach.md')}), not sent
- [first.outreach.md](${uri('first.outreach.md')}), sent 2026-11-06
  - asked: “Could you introduce me to Priya”
  - offered: “my notes on profiling \\*join\\* spills”

Promised:

- Send the benchmark notebook: 10 days overdue
- Find a second speaker: kept on 2026-11-10`,
    )
    editor.close('new.outreach.md')
  })

  it('may be to somebody of the same first name, which is said', async () => {
    editor.open('new.outreach.md', '---\nto: Dana\nsubject: Boats\n---\nHi Dana,\n')
    assert.match(
      (await editor.hover('new.outreach.md', 'Dana')) ?? '',
      /No other letters to them\.\n\nDana may be Dana Whitfield\. A full name/,
    )
    editor.close('new.outreach.md')
  })

  it('are told in part where there is much to tell', async () => {
    const promises = Array.from({ length: 14 }, (_, index) => `  - Send chart ${index}\n`).join('')
    editor.open('kim.outreach.md', `---\nto: Kim Long\nsubject: Charts\npromises:\n${promises}---\nHi Kim,\n`)
    const text = (await editor.hover('kim.outreach.md', 'Kim Long')) ?? ''
    assert.equal(text.match(/Send chart/g)?.length, 12)
    assert.match(text, /\n- … and 2 more$/)
    editor.close('kim.outreach.md')
  })

  it('are none to somebody new', async () => {
    editor.open('new.outreach.md', '---\nto: Nils Holm\nsubject: Boats\n---\nHi Nils,\n')
    assert.equal(await editor.hover('new.outreach.md', 'Nils'), '**Nils Holm**\n\nNo other letters to them.')
    editor.close('new.outreach.md')
  })

  for (const [what, draft, expected] of [
    [
      'common ground',
      '---\nto: Dana Whitfield <dana@example.org>\ncommon-ground:\n  - |\n---\n',
      ['both sing alto', 'both came to data work from hospital operations'],
    ],
    [
      'common ground that is not there yet',
      '---\nto: Dana Whitfield <dana@example.org>\ncommon-ground:\n  - both sing alto\n  - |\n---\n',
      ['both came to data work from hospital operations'],
    ],
    [
      'facts about the recipient',
      '---\nto: Dana Whitfield <dana@example.org>\nabout: |\n---\n',
      ['maintains the Arrow join kernels'],
    ],
    ['organizations', '---\nto:\n  name: Priya\n  organization: |\n---\n', ['Northgate']],
    ['nothing to somebody new', '---\nto: Nils Holm\ncommon-ground: |\n---\n', []],
  ] as const) {
    it(`give for completion ${what}`, async () => {
      const items = await editor.completions(draft)
      assert.deepEqual(
        items.map(({ label }) => label),
        expected,
      )
    })
  }
})
