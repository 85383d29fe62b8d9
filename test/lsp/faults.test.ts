// What goes wrong around the server: a rule with a bug, a damaged installation, a disk that changes under its hands, an
// editor that answers nonsense. It says so once, and goes on with all the rest.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { ClientCapabilities, ShowMessageParams } from 'vscode-languageserver'
import type { PromiseItem } from '../../server/src/protocol.ts'
import { RULES } from '../../server/src/rules/index.ts'
import { Editor, PULL } from './editor.ts'

const STOCK = 'Hi Ada,\n\nI hope this email finds you well. I read your talk on slipways.\n'

const ASKING = 'Hi Ada,\n\nI read your talk on slipways. Could you introduce me to Priya?\n'

const OVERDUE =
  '---\nto: Ada\nsubject: Slipways\npromises:\n  - what: Call\n    due: 2026-11-20\n---\nHi Ada,\n'

const OVERDUE_SHOWN = `---
to: Ada
subject: Slipways
promises:
  - what: Call
          ^^^^ overdue-promise: Ada was to have this by 2026-11-20, 3 days ago.
    due: 2026-11-20
---
Hi Ada,
`

const only = (rule: string) => ({
  rules: Object.fromEntries(RULES.map(({ id }) => [id, id === rule ? 'warning' : 'off'])),
})

describe('a rule that throws', () => {
  it('is named in the log once, while the others speak', async () => {
    const editor = await Editor.start({
      program: 'dist/test/lsp/servers/with-a-faulty-rule.js',
      settings: only('stock-phrase'),
    })
    const text = STOCK.replace('slipways', 'a throw')
    const shown = text.replace(
      'a throw.\n',
      `a throw.\n${'^'.repeat(33)} stock-phrase: Anyone could have sent this to anyone.\n`,
    )
    editor.open('ada.outreach.md', text)
    await editor.sees('ada.outreach.md', shown)
    editor.type('ada.outreach.md', { find: 'Hi Ada', put: 'Dear Ada' })
    await editor.sees('ada.outreach.md', shown.replace('Hi Ada', 'Dear Ada'))
    const [logged = '', ...more] = editor.faults.splice(0)
    assert.match(logged, /^The rule faulty failed: TypeError: a bug in a rule\n {4}at /)
    assert.deepEqual(more, [])
    await editor.stop()
  })
})

describe('a tagger that cannot be loaded', () => {
  const folder = mkdtempSync(join(tmpdir(), 'outreach-damaged-'))
  before(() => damage(folder, /tagger[\w-]*\.c?js$/, 'throw new Error("damaged")'))
  after(() => rmSync(folder, { recursive: true }))

  it('is told once, and what needs no tagger goes on', async () => {
    const editor = await Editor.start({
      program: join(folder, 'server.cjs'),
      settings: only('stock-phrase'),
      disk: { 'asking.outreach.md': ASKING },
    })
    const told = new Promise<string>((resolve) => {
      editor.connection.onNotification('window/showMessage', ({ message }: ShowMessageParams) =>
        resolve(message),
      )
    })
    editor.open('ada.outreach.md', STOCK)
    editor.open('asking.outreach.md', ASKING)
    await editor.sees(
      'ada.outreach.md',
      STOCK.replace(
        'slipways.\n',
        `slipways.\n${'^'.repeat(33)} stock-phrase: Anyone could have sent this to anyone.\n`,
      ),
    )
    assert.match(await told, /^Outreach cannot read what sentences do/)
    editor.connection.onNotification('window/showMessage', ({ message }: ShowMessageParams) => {
      editor.faults.push(`told again: ${message}`)
    })
    editor.type('asking.outreach.md', { find: 'Hi Ada', put: 'Dear Ada' })
    assert.equal((await editor.request<{ drafts: number }>('outreach/checkAll', {})).drafts, 2)
    assert.match(editor.faults.splice(0).join('\n'), /^Reading sentences failed: Error: damaged/)
    await editor.stop()
  })
})

describe('a thread for many drafts', () => {
  const folder = mkdtempSync(join(tmpdir(), 'outreach-damaged-'))
  afterEach(() => rmSync(folder, { recursive: true }))

  for (const [what, script, logged] of [
    ['that does not start', 'throw new Error("damaged")', /damaged/],
    [
      'that ends when it is asked something',
      'const { parentPort } = require("node:worker_threads"); parentPort.postMessage("ready"); parentPort.on("message", () => process.exit(3))',
      /ended by itself with code 3/,
    ],
  ] as const) {
    it(`${what} is told once, and the server reads all of them itself`, async () => {
      damage(folder, /^reader\.cjs$/, script)
      const editor = await Editor.start({ program: join(folder, 'server.cjs'), disk: MANY })
      for (const path of Object.keys(MANY)) await editor.sees(path, OVERDUE_SHOWN, OVERDUE)
      const [complaint = '', ...more] = editor.faults.splice(0)
      assert.match(complaint, /^The thread that reads drafts failed/)
      assert.match(complaint, logged)
      assert.deepEqual(more, [])
      await editor.stop()
    })
  }
})

/** As many as a thread is started for. */
const MANY = Object.fromEntries(
  Array.from({ length: 1300 }, (_, index) => [`many/${index}.outreach.md`, OVERDUE]),
)

describe('a disk that changes under the hands of the server', () => {
  let editor: Editor
  afterEach(() => editor.stop())

  const changed = (names: readonly string[], type: 1 | 2 | 3): void =>
    editor.notify('workspace/didChangeWatchedFiles', {
      changes: names.map((name) => ({ uri: editor.uri(name), type })),
    })

  it('has folders and broken links where drafts should be', async () => {
    editor = new Editor({ disk: { 'ada.outreach.md': OVERDUE } })
    mkdirSync(join(editor.folder, 'folder.outreach.md'))
    mkdirSync(join(editor.folder, '.gitignore'))
    symlinkSync('gone', join(editor.folder, 'link.outreach.md'))
    symlinkSync('.', join(editor.folder, 'loop'))
    await editor.initialize()
    editor.notify('initialized', {})
    await editor.sees('ada.outreach.md', OVERDUE_SHOWN, OVERDUE)
  })

  it('loses files that it has just told of', async () => {
    editor = await Editor.start({ disk: { 'ada.outreach.md': OVERDUE } })
    changed(['gone.outreach.md', 'ada.outreach.md'], 1)
    changed(['gone.outreach.md'], 2)
    changed(['never.outreach.md'], 3)
    await editor.sees('ada.outreach.md', OVERDUE_SHOWN, OVERDUE)
    await editor.sees('gone.outreach.md', '', '')
  })

  it('loses files between the listing and the reading of them', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 1000 }, (_, index) => [`many/${index}.outreach.md`, OVERDUE]),
    )
    editor = await Editor.start({ disk: { ...many, 'ada.outreach.md': OVERDUE } })
    const listed = editor.request<readonly PromiseItem[]>('outreach/promises', {})
    rmSync(join(editor.folder, 'many'), { recursive: true })
    assert.ok((await listed).length >= 1)
    changed(['many'], 3)
    await editor.sees('ada.outreach.md', OVERDUE_SHOWN, OVERDUE)
    await editor.sees('many/1999.outreach.md', '', '')
    assert.equal((await editor.request<readonly PromiseItem[]>('outreach/promises', {})).length, 1)
  })

  it('has folders that may not be read', async function () {
    if (!canRunAs(SOMEBODY)) this.skip()
    editor = new Editor({
      disk: { 'ada.outreach.md': OVERDUE, 'closed/bob.outreach.md': OVERDUE },
      ...SOMEBODY,
    })
    chmodSync(editor.folder, 0o755)
    chmodSync(join(editor.folder, 'closed'), 0)
    await editor.initialize()
    editor.notify('initialized', {})
    await editor.sees('ada.outreach.md', OVERDUE_SHOWN, OVERDUE)
    assert.equal((await editor.request<readonly PromiseItem[]>('outreach/promises', {})).length, 1)
    chmodSync(join(editor.folder, 'closed'), 0o755)
    changed(['closed'], 1)
    await editor.sees('closed/bob.outreach.md', OVERDUE_SHOWN, OVERDUE)
  })

  it('tells of ten thousand changes at once, and a request is answered all the same', async () => {
    editor = await Editor.start({ disk: { 'ada.outreach.md': '' } })
    editor.open('open.outreach.md', STOCK)
    writeFileSync(join(editor.folder, 'ada.outreach.md'), OVERDUE)
    const names = Array.from({ length: 10_000 }, (_, index) =>
      index % 3 === 0 ? 'ada.outreach.md' : `gone-${index}.outreach.md`,
    )
    for (const type of [1, 2, 3] as const) changed(names, type)
    assert.notEqual((await editor.codeActions('open.outreach.md', 'finds you well')).length, 0)
    await editor.sees('ada.outreach.md', OVERDUE_SHOWN, OVERDUE)
  })

  it('is shared by two windows, each of which follows what the other one wrote', async () => {
    editor = await Editor.start({ disk: { 'ada.outreach.md': OVERDUE } })
    const other = await Editor.start({ at: editor.folder })
    other.open('ada.outreach.md', OVERDUE)
    await other.sees('ada.outreach.md', OVERDUE_SHOWN)
    await other.fix('ada.outreach.md', 'Call', 'Mark as kept today')
    writeFileSync(join(editor.folder, 'ada.outreach.md'), other.text('ada.outreach.md'))
    changed(['ada.outreach.md'], 2)
    await editor.sees('ada.outreach.md', other.text('ada.outreach.md'), other.text('ada.outreach.md'))
    await other.stop()
  })
})

/** The superuser may read everything, so the server is started as somebody who may not. */
const SOMEBODY = process.getuid?.() === 0 ? { uid: 65534 } : {}

/** The build may lie where nobody else may look. */
const canRunAs = (who: { readonly uid?: number }): boolean =>
  spawnSync(process.execPath, ['--check', 'dist/server.cjs'], who).status === 0

/** Every request that the server may send is worth an answer to this editor. */
const EAGER: ClientCapabilities = {
  ...PULL,
  textDocument: { ...PULL.textDocument, codeAction: {} },
  workspace: {
    ...PULL.workspace,
    codeLens: { refreshSupport: true },
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceFolders: true,
  },
  window: { workDoneProgress: true, showDocument: { support: true } },
}

const NEVER = new Promise<never>(() => undefined)

describe('an editor that answers every request', () => {
  for (const [how, answer] of [
    ['with null', () => null],
    ['with an error', () => Promise.reject(new Error('not today'))],
    ['with a number', () => 5],
    ['with a text', () => 'yes'],
    ['with an empty object', () => ({})],
    ['with a list of nothing', () => [null, undefined]],
    ['never', () => NEVER],
  ] as const) {
    it(`${how} is served nevertheless`, async () => {
      const many = Object.fromEntries(
        Array.from({ length: 600 }, (_, index) => [`many/${index}.outreach.md`, 'Hi,\n']),
      )
      const editor = new Editor({ capabilities: EAGER, disk: { ...many, 'bob.outreach.md': OVERDUE } })
      editor.answerAll(answer)
      await editor.initialize()
      editor.notify('initialized', {})
      editor.open('ada.outreach.md', OVERDUE)
      await editor.sees('ada.outreach.md', OVERDUE_SHOWN)
      await editor.sees('bob.outreach.md', OVERDUE_SHOWN, OVERDUE)
      const ref = { uri: editor.uri('ada.outreach.md'), index: 0, what: 'Call' }
      const kept = editor.request('workspace/executeCommand', {
        command: 'outreach.promise.keep',
        arguments: [ref],
      })
      if (how !== 'never') await assert.rejects(kept, /The editor did not take the change|not today/)
      editor.notify('workspace/didChangeConfiguration', { settings: null })
      assert.notEqual((await editor.codeActions('ada.outreach.md', 'Call')).length, 0)
      const complaints = editor.faults.splice(0)
      assert.ok(complaints.length < 6, complaints.join('\n'))
      await editor.stop()
    })
  }
})

/** A copy of what ships in which other code stands in some files. */
function damage(folder: string, damaged: RegExp, code: string): void {
  cpSync('dist', folder, { recursive: true, filter: (path) => !/dist\/test/.test(path) })
  const parts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    damaged.test(name),
  )
  assert.notEqual(parts.length, 0)
  for (const part of parts) writeFileSync(resolve(folder, part), code)
}
