// Squiggles: what an editor shows while a draft is opened, edited and closed.
import type { ClientCapabilities } from 'vscode-languageserver'
import { Editor, PULL, PUSH } from './editor.ts'

const CLIENTS: Readonly<Record<string, ClientCapabilities>> = { pushed: PUSH, pulled: PULL }

for (const [kind, capabilities] of Object.entries(CLIENTS)) {
  describe(`findings, ${kind}`, () => {
    let editor: Editor
    beforeEach(async () => {
      editor = await Editor.start({ capabilities })
    })
    afterEach(() => editor.stop())

    it('appear when a draft is opened, change as it is edited, and go when it is closed', async () => {
      editor.open('dana.outreach.md', '---\nsubjct: Your talk\n---\nHi Dana,\n')
      await editor.sees(
        'dana.outreach.md',
        `---
subjct: Your talk
^^^^^^ faulty-header: "subjct" is not a key of a draft. Did you mean "subject"?
---
Hi Dana,
`,
      )
      editor.type('dana.outreach.md', { find: 'subjct', put: 'sent' }, { find: 'Your talk', put: 'soon' })
      await editor.sees(
        'dana.outreach.md',
        `---
sent: soon
      ^^^^ faulty-header: A day is written as 2026-11-30.
---
Hi Dana,
`,
      )
    })
  })
}
