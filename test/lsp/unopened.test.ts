// Promises in drafts that nobody has open: found on disk when the session begins, and followed from then on.
import assert from 'node:assert/strict'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { RULES } from '../../server/src/rules/index.ts'
import { Editor, type EditorOptions, PULL, PUSH } from './editor.ts'

const OVERDUE = `---
to: Dana Whitfield
sent: 2026-11-12
promises:
  - Send the benchmark notebook by 2026-11-20
---
Hi Dana,
`

const OVERDUE_SHOWN = `---
to: Dana Whitfield
sent: 2026-11-12
promises:
  - Send the benchmark notebook by 2026-11-20
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ overdue-promise: Dana was to have this by 2026-11-20, 3 days ago.
---
Hi Dana,
`

const KEPT = OVERDUE.replace(
  '  - Send the benchmark notebook by 2026-11-20',
  '  - {what: Send the benchmark notebook, due: 2026-11-20, kept: 2026-11-19}',
)

const ASKING = `---
to: Dana Whitfield
ignore: [${RULES.map(({ id }) => id)
  .filter((id) => id !== 'owed-promise')
  .join(', ')}]
---
Hi Dana,

Could you introduce me to Priya?
`

for (const [kind, capabilities] of [
  ['pushed', PUSH],
  ['pulled', PULL],
] as const) {
  describe(`promises in drafts that are not open, findings of open ones ${kind}`, () => {
    let editor: Editor
    afterEach(() => editor.stop())

    async function start(disk: EditorOptions['disk'], options: EditorOptions = {}): Promise<void> {
      editor = await Editor.start({ capabilities, ...options, ...(disk && { disk }) })
    }

    it('are shown from the start, though nothing is opened', async () => {
      await start({ 'dana.outreach.md': OVERDUE, 'kept.outreach.md': KEPT, 'notes.md': OVERDUE })
      await editor.sees('dana.outreach.md', OVERDUE_SHOWN, OVERDUE)
      await editor.sees('kept.outreach.md', KEPT, KEPT)
      await editor.sees('notes.md', OVERDUE, OVERDUE)
    })

    it('are looked for in every folder, but not where .gitignore says so', async () => {
      await start(
        {
          'one/.gitignore': 'old/\n',
          'one/old/dana.outreach.md': OVERDUE,
          'one/new/dana.outreach.md': OVERDUE,
          'one/node_modules/x/dana.outreach.md': OVERDUE,
          'two/dana.outreach.md': OVERDUE,
          'three/dana.outreach.md': OVERDUE,
        },
        { folders: ['one', 'two'] },
      )
      await editor.sees('one/new/dana.outreach.md', OVERDUE_SHOWN, OVERDUE)
      await editor.sees('two/dana.outreach.md', OVERDUE_SHOWN, OVERDUE)
      await editor.sees('one/old/dana.outreach.md', OVERDUE, OVERDUE)
      await editor.sees('one/node_modules/x/dana.outreach.md', OVERDUE, OVERDUE)
      await editor.sees('three/dana.outreach.md', OVERDUE, OVERDUE)
    })

    it('pass to the follow-up that takes them up, wherever it stands, and come back when it goes', async () => {
      const later = KEPT.replace('sent: 2026-11-12', 'replies-to: dana.outreach.md').replace(
        'due: 2026-11-20, kept: 2026-11-19',
        'due: 2026-12-20, was-due: 2026-11-20, reason: ill',
      )
      await start({ 'dana.outreach.md': OVERDUE, 'later.outreach.md': later })
      await editor.sees('dana.outreach.md', OVERDUE, OVERDUE)
      rmSync(join(editor.folder, 'later.outreach.md'))
      changed('later.outreach.md', 3)
      await editor.sees('dana.outreach.md', OVERDUE_SHOWN, OVERDUE)
      editor.open('later.outreach.md', later)
      await editor.sees('dana.outreach.md', OVERDUE, OVERDUE)
      editor.type('later.outreach.md', { find: 'dana.outreach.md', put: 'nobody.outreach.md' })
      await editor.sees('dana.outreach.md', OVERDUE_SHOWN, OVERDUE)
    })

    it('give way to the open draft, and come back as the disk has them when it is closed', async () => {
      await start({ 'dana.outreach.md': OVERDUE })
      await editor.sees('dana.outreach.md', OVERDUE_SHOWN, OVERDUE)
      editor.open('dana.outreach.md', KEPT)
      await editor.sees('dana.outreach.md', KEPT)
      editor.close('dana.outreach.md')
      await editor.sees('dana.outreach.md', OVERDUE_SHOWN, OVERDUE)
    })

    it('follow files that are made, changed and deleted', async () => {
      await start({})
      editor.write('dana.outreach.md', OVERDUE)
      changed('dana.outreach.md', 1)
      await editor.sees('dana.outreach.md', OVERDUE_SHOWN, OVERDUE)
      editor.write('dana.outreach.md', KEPT)
      changed('dana.outreach.md', 2)
      await editor.sees('dana.outreach.md', KEPT, KEPT)
      editor.write('dana.outreach.md', OVERDUE)
      changed('dana.outreach.md', 2)
      await editor.sees('dana.outreach.md', OVERDUE_SHOWN, OVERDUE)
      rmSync(join(editor.folder, 'dana.outreach.md'))
      changed('dana.outreach.md', 3)
      await editor.sees('dana.outreach.md', OVERDUE, OVERDUE)
    })

    it('follow the configuration of their folder, whose faults are shown on it', async () => {
      const config = 'rules: {overdue-promise: loud}\n'
      await start({ 'dana.outreach.md': OVERDUE, '.outreach.yaml': config })
      await editor.sees('dana.outreach.md', OVERDUE_SHOWN, OVERDUE)
      await editor.sees(
        '.outreach.yaml',
        `rules: {overdue-promise: loud}
                         ^^^^ faulty-configuration: A level is one of error, warning, information, hint, off.
`,
        config,
      )
      const mended = 'rules: {overdue-promise: off}\n'
      editor.write('.outreach.yaml', mended)
      changed('.outreach.yaml', 2)
      await editor.sees('dana.outreach.md', OVERDUE, OVERDUE)
      await editor.sees('.outreach.yaml', mended, mended)
    })

    it('are pointed at where a letter asks something of who still waits, until they are kept', async () => {
      await start({ 'dana.outreach.md': OVERDUE })
      editor.open('ask.outreach.md', ASKING)
      await editor.sees(
        'ask.outreach.md',
        ASKING.replace(
          'Priya?\n',
          `Priya?
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ owed-promise: Dana Whitfield still waits for "Send the benchmark notebook", due 2026-11-20.
`,
        ),
      )
      const [owed] = await editor.diagnostics('ask.outreach.md')
      assert.deepEqual(owed?.relatedInformation, [
        {
          location: {
            uri: editor.uri('dana.outreach.md'),
            range: { start: { line: 4, character: 4 }, end: { line: 4, character: 45 } },
          },
          message: 'Promised to Dana Whitfield by 2026-11-20.',
        },
      ])
      editor.open('dana.outreach.md', KEPT)
      await editor.sees('ask.outreach.md', ASKING)
    })

    function changed(name: string, type: 1 | 2 | 3): void {
      editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: editor.uri(name), type }] })
    }
  })
}
