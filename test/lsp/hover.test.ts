// What shows under the pointer: a rule's page on a finding, the story of a promise on a promise.
import assert from 'node:assert/strict'
import { Editor, PUSH } from './editor.ts'

const LETTER = `---
to: Dana Whitfield
sent: 2026-11-12
promises:
  - Send the benchmark notebook by 2026-11-20
  - what: Review her *abstract*
    due: 2026-12-01
    was-due: 2026-11-20
    explained: 2026-11-19
    reason: out sick
---
Hi Dana,

Here is what I have.
`

describe('hover', () => {
  let editor: Editor
  afterEach(() => editor.stop())

  it('tells how a promise stands', async () => {
    editor = await Editor.start()
    editor.open('dana.outreach.md', LETTER)
    const text = await editor.hover('dana.outreach.md', 'Send the benchmark')
    assert.match(
      text ?? '',
      /^Send the benchmark notebook by 2026-11-20\n\n3 days overdue \(to Dana Whitfield\)\.\n\n- promised in the letter of 2026-11-12/,
    )
  })

  it('tells what became of a promise, in Markdown where the editor shows it, the words as they stand', async () => {
    editor = await Editor.start({
      capabilities: {
        ...PUSH,
        textDocument: { ...PUSH.textDocument, hover: { contentFormat: ['markdown'] } },
      },
    })
    editor.open('dana.outreach.md', LETTER)
    assert.equal(
      await editor.hover('dana.outreach.md', 'Review her'),
      `**Review her \\*abstract\\***

due on 2026-12-01 (to Dana Whitfield).

- promised in the letter of 2026-11-12
- was due on 2026-11-20
- explained on 2026-11-19: out sick`,
    )
  })

  it('shows the page of the rule on a finding', async () => {
    editor = await Editor.start()
    editor.open('ada.outreach.md', '---\nsubjct: Slipways\n---\nHi Ada,\n')
    assert.equal(
      await editor.hover('ada.outreach.md', 'subjct'),
      `faulty-header (warning)

"subjct" is not a key of a draft. Did you mean "subject"?

What the recipient notices: Nothing yet; but what stands here is not read the way you meant it.

Evidence (D, opinion or practice): a fact of the file format.

It flags a misspelled key:

---
to: Dana Whitfield
subjct: Your talk
^^^^^^ faulty-header: "subjct" is not a key of a draft. Did you mean "subject"?
---
Hi Dana,

After Change to "subject":

---
to: Dana Whitfield
subject: Your talk
---
Hi Dana,

To silence it:

- in one draft: ignore: [faulty-header] in its header
- for one line: <!-- outreach-disable-next-line faulty-header --> above it
- everywhere: rules: {faulty-header: off} in .outreach.yaml`,
    )
  })

  it('leaves the message to an editor that shows it by itself', async () => {
    editor = await Editor.start({ initializationOptions: { showsMessages: true } })
    editor.open('ada.outreach.md', '---\nsubjct: Slipways\n---\nHi Ada,\n')
    const page = await editor.hover('ada.outreach.md', 'subjct')
    assert.match(page ?? '', /^faulty-header \(warning\)\n\nWhat the recipient notices: /)
  })

  it('has nothing to say on plain words, nor in files that are no drafts', async () => {
    editor = await Editor.start()
    editor.open('dana.outreach.md', LETTER)
    editor.open('notes.md', LETTER, 'markdown')
    assert.equal(await editor.hover('dana.outreach.md', 'Here is'), undefined)
    assert.equal(await editor.hover('notes.md', 'Send the benchmark'), undefined)
  })
})
