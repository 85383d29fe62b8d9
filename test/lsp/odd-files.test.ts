// Files and folders as they happen to be: left out, linked in circles, not readable, very long, gone with their folder.
import assert from 'node:assert/strict'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PromiseItem } from '../../server/src/protocol.ts'
import { Desk } from './desk.ts'
import { Editor, type EditorOptions, PULL } from './editor.ts'

const owing = (what: string): string => `---\nto: Dana Whitfield\npromises:\n  - ${what} by 2026-11-20\n---\n`

describe('odd files', () => {
  let editor: Editor
  let desk: Desk
  afterEach(() => editor.stop())

  async function start(disk: Readonly<Record<string, string>>, options: EditorOptions = {}): Promise<void> {
    editor = await Editor.start({ capabilities: PULL, disk, ...options })
    desk = new Desk(editor, disk)
  }

  /** What is promised in all drafts, once it is this. */
  async function promised(...expected: readonly string[]): Promise<void> {
    let whats: readonly string[] = []
    for (const end = Date.now() + 10_000; Date.now() < end; ) {
      const items = await editor.request<readonly PromiseItem[]>('outreach/promises', {})
      whats = items.map(({ what }) => what.replace(' by 2026-11-20', '')).toSorted((a, b) => (a < b ? -1 : 1))
      if (whats.join() === expected.join()) return
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    assert.deepEqual(whats, expected)
  }

  it('that .gitignore names do not come in by being written or closed', async () => {
    await start({ '.gitignore': 'old/\n', 'a.outreach.md': owing('Call') })
    await promised('Call')
    desk.write('old/b.outreach.md', owing('Write'))
    desk.write('c.outreach.md', owing('Sing'))
    await promised('Call', 'Sing')
    desk.open('old/b.outreach.md')
    await promised('Call', 'Sing', 'Write')
    desk.close('old/b.outreach.md')
    await promised('Call', 'Sing')
  })

  it('go when .gitignore comes to name them, and come back', async () => {
    await start({ 'a.outreach.md': owing('Call'), 'old/b.outreach.md': owing('Write') })
    await promised('Call', 'Write')
    desk.write('.gitignore', 'old/\n')
    await promised('Call')
    desk.write('.gitignore', '')
    await promised('Call', 'Write')
  })

  it('that files.exclude hides are left out, from the start and when it changes', async () => {
    const disk = {
      'a.outreach.md': owing('Call'),
      'old/b.outreach.md': owing('Write'),
      'c/d.outreach.md': owing('Sing'),
    }
    editor = new Editor({ capabilities: PULL, disk })
    editor.exclude = { '**/old': true, 'c/*.md': false }
    await editor.initialize()
    editor.notify('initialized', {})
    desk = new Desk(editor, disk)
    await promised('Call', 'Sing')
    desk.write('old/e.outreach.md', owing('Knit'))
    desk.write('c/f.outreach.md', owing('Mow'))
    await promised('Call', 'Mow', 'Sing')
    editor.exclude = { '{c,old}/d*': true }
    editor.notify('workspace/didChangeConfiguration', { settings: null })
    await promised('Call', 'Knit', 'Mow', 'Write')
  })

  it('go and come with their folder, of which alone the client tells', async () => {
    await start({
      'a/b/c.outreach.md': owing('Call'),
      'a/d.outreach.md': owing('Write'),
      'e.outreach.md': owing('Sing'),
    })
    await promised('Call', 'Sing', 'Write')
    desk.rename('a', 'moved 100%')
    await promised('Call', 'Sing', 'Write')
    desk.open('moved 100%/d.outreach.md')
    desk.remove('moved 100%')
    await promised('Sing', 'Write')
    desk.close('moved 100%/d.outreach.md')
    await promised('Sing')
  })

  it('linked in circles are read once, and linked folders are read', async () => {
    editor = new Editor({
      capabilities: PULL,
      disk: { 'in/a/b.outreach.md': owing('Call'), 'out/c.outreach.md': owing('Write') },
      folders: ['in'],
    })
    symlinkSync(join(editor.folder, 'in'), join(editor.folder, 'in/a/up'))
    symlinkSync(join(editor.folder, 'out'), join(editor.folder, 'in/out'))
    symlinkSync(join(editor.folder, 'nowhere'), join(editor.folder, 'in/broken.outreach.md'))
    await editor.initialize()
    editor.notify('initialized', {})
    await promised('Call', 'Write')
  })

  it('that are no text, or a folder of that name, say nothing and stop nothing', async () => {
    editor = new Editor({ capabilities: PULL, disk: { 'a.outreach.md': owing('Call') } })
    writeFileSync(join(editor.folder, 'latin.outreach.md'), Buffer.from(owing('Caf\u00e9'), 'latin1'))
    mkdirSync(join(editor.folder, 'folder.outreach.md'))
    writeFileSync(join(editor.folder, 'question.outreach.md'), owing('Ask \ufffd'))
    await editor.initialize()
    editor.notify('initialized', {})
    await promised('Ask \ufffd', 'Call')
  })

  it('of five megabytes are read, and keep nobody waiting', async () => {
    const long = `${owing('Call')}Hi Dana,\n\n${'The joins sort late. They always have, and nobody minds it.\n\n'.repeat(85_000)}`
    await start({ 'long.outreach.md': long, 'a.outreach.md': owing('Write') })
    await promised('Call', 'Write')
    desk.open('a.outreach.md')
    await editor.sees(
      'a.outreach.md',
      owing('Write').replace(
        '2026-11-20\n',
        '2026-11-20\n    ^^^^^^^^^^^^^^^^^^^ overdue-promise: Dana was to have this by 2026-11-20, 3 days ago.\n',
      ),
    )
  }).timeout(60_000)
})
