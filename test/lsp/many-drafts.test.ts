// A folder of more drafts than the server reads by itself: what a thread reads beside it is what the server would have
// read, and what the client says meanwhile wins.
import assert from 'node:assert/strict'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { PromiseItem } from '../../server/src/protocol.ts'
import { RULES } from '../../server/src/rules/index.ts'
import { Editor, type EditorOptions } from './editor.ts'

const COUNT = 1300

const DRAFT = `---
to: Dana Whitfield
promises:
  - {what: Send the notebook, due: 2026-11-20}
---
Hi Dana,

The harbour museum opens its narrow slipways to visitors who bring their own oars.
`

const SHOWN = DRAFT.replace(
  'due: 2026-11-20}\n',
  `due: 2026-11-20}
           ^^^^^^^^^^^^^^^^^ overdue-promise: Dana was to have this by 2026-11-20, 3 days ago.
`,
)

const KEPT = DRAFT.replace('}', ', kept: 2026-11-20}')

const pathOf = (index: number): string => `drafts/${index}.outreach.md`

const indices = Array.from({ length: COUNT }, (_, index) => index)

const ALL = Object.fromEntries(indices.map((index) => [pathOf(index), DRAFT]))

/** Every hundredth, each of which stands in another part of the work. */
const SOME = indices.filter((index) => index % 100 === 0)

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 100))

describe('a folder of many drafts', () => {
  let editor: Editor
  afterEach(() => editor.stop())

  async function start(disk: EditorOptions['disk'], options: EditorOptions = {}): Promise<void> {
    editor = await Editor.start({ ...options, disk: { ...ALL, ...disk } })
  }

  /** Waits until these drafts are the ones with nothing overdue in them. */
  async function isRead(settled: readonly string[]): Promise<void> {
    const end = Date.now() + 30_000
    for (let missing: readonly string[] = ['']; missing.join() !== settled.join(); ) {
      if (Date.now() > end) assert.deepEqual(missing, settled)
      await pause()
      const items = await editor.request<readonly PromiseItem[]>('outreach/promises', {})
      const overdue = new Set(items.filter(({ state }) => state === 'overdue').map(({ ref }) => ref.uri))
      missing = indices.map(pathOf).filter((path) => !overdue.has(editor.uri(path)))
    }
  }

  for (const channel of ['stdio', 'ipc', 'cli'] as const) {
    it(`is read by the settings of each folder, follow-ups having the last word, over ${channel}`, async () => {
      await start(
        {
          'silent/.outreach.yaml': 'rules: {overdue-promise: off}\n',
          'silent/dana.outreach.md': DRAFT,
          'drafts/later.outreach.md': KEPT.replace('promises', 'replies-to: 7.outreach.md\npromises'),
        },
        { channel, folders: ['drafts', 'silent'] },
      )
      for (const index of SOME) await editor.sees(pathOf(index), SHOWN, DRAFT)
      await editor.sees(pathOf(7), DRAFT, DRAFT)
      await editor.sees('silent/dana.outreach.md', DRAFT, DRAFT)
      await isRead([pathOf(7)])
    })
  }

  it('is compared with an open draft to somebody else', async () => {
    const others = RULES.filter(({ id }) => id !== 'copied-passage').map(({ id }) => id)
    const open = DRAFT.replaceAll('Dana Whitfield', 'Priya Nair').replace(
      'promises:',
      `ignore: [${others}]\npromises:`,
    )
    await start({})
    editor.open('priya.outreach.md', open)
    for (const end = Date.now() + 40_000; Date.now() < end; await pause())
      if ((await editor.diagnostics('priya.outreach.md')).length > 0) break
    const line = 'The harbour museum opens its narrow slipways to visitors who bring their own oars.'
    await editor.sees(
      'priya.outreach.md',
      open.replace(
        line,
        `${line}\n${'^'.repeat(line.length)} copied-passage: One other person was written nearly the same.`,
      ),
    )
  })

  it('is known as it stands after drafts were opened, changed and deleted while it was read', async () => {
    await start({})
    const changes: { uri: string; type: number }[] = []
    for (const index of SOME) {
      const uri = editor.uri(pathOf(index))
      if (index % 300 === 0) editor.open(pathOf(index), KEPT)
      else if (index % 200 === 0) {
        editor.write(pathOf(index), KEPT)
        changes.push({ uri, type: 2 })
      } else {
        rmSync(join(editor.folder, pathOf(index)))
        changes.push({ uri, type: 3 })
      }
      await new Promise((resolve) => setTimeout(resolve, 20))
      editor.notify('workspace/didChangeWatchedFiles', { changes: changes.splice(0) })
    }
    await isRead(SOME.map(pathOf))
  })

  it('keeps nobody from leaving while it is read', async () => {
    await start({})
    await editor.sees(pathOf(0), SHOWN, DRAFT)
  })
})
