// The thread that reads sentences may be slow, die or hang: typing, what the text alone tells, and the end of the server
// wait for none of that, and no answer is lost or comes to the wrong text.
import assert from 'node:assert/strict'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PublishDiagnosticsParams } from 'vscode-languageserver'
import { loadReader } from '../../server/src/core/acts/reader.ts'
import { readDraft } from '../../server/src/core/draft.ts'
import { Acts } from '../../server/src/lsp/acts.ts'
import { readingHere } from '../../server/src/lsp/host/reading-here.ts'
import { ReadingThread } from '../../server/src/lsp/host/reading-thread.ts'
import { SentenceThread } from '../../server/src/lsp/host/sentence-thread.ts'
import { RULES } from '../../server/src/rules/index.ts'
import { Editor } from './editor.ts'

const settings = {
  rules: Object.fromEntries(
    RULES.map(({ id }) => [id, ['stock-phrase', 'unrecorded-promise'].includes(id) ? 'warning' : 'off']),
  ),
}

const LETTER = 'Hi Ada,\n\nI hope this email finds you well.\n\nI will lend you the sails.\n'

const LITERAL = `Hi Ada,

I hope this email finds you well.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ stock-phrase: Anyone could have sent this to anyone.

I will lend you the sails.
`

const WHOLE = `${LITERAL}^^^^^^^^^^^^^^^^^^^^^^^^^ unrecorded-promise: The recipient will count on this; the header does not hold it yet.\n`

describe('the thread that reads sentences', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'outreach-thread-'))
    for (const script of ['server', 'worker', 'tagger']) copy(`${script}.cjs`, `${script}.cjs`)
    copy('sentences.cjs', 'whole.cjs')
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const copy = (name: string, as: string): void => copyFileSync(join('dist', name), join(folder, as))

  /** A server as it ships, but for the thread's script, before which this one runs. */
  function startWith(script: string): Promise<Editor> {
    writeFileSync(
      join(folder, 'sentences.cjs'),
      `require('node:fs').appendFileSync(__dirname + '/starts', 'x')\n${script}`,
    )
    return Editor.start({ program: join(folder, 'server.cjs'), settings })
  }

  const starts = (): number => readFileSync(join(folder, 'starts'), 'utf8').length

  it('is started again when it dies, and reads what the first one did not', async () => {
    const editor = await startWith(`
      const isFirst = require('node:fs').readFileSync(__dirname + '/starts', 'utf8') === 'x'
      if (isFirst) require('node:worker_threads').parentPort.on('message', () => process.exit(3))
      else require('./whole.cjs')`)
    editor.open('ada.outreach.md', LETTER)
    await editor.sees('ada.outreach.md', WHOLE)
    assert.equal(starts(), 2)
    await editor.stop()
  })

  it('is given up when it dies again and again, which is told once', async () => {
    const editor = await startWith('process.exit(3)')
    const told: unknown[] = []
    editor.connection.onNotification('window/showMessage', (params) => {
      told.push(params)
    })
    editor.open('ada.outreach.md', LETTER)
    await editor.sees('ada.outreach.md', LITERAL)
    while (told.length === 0) await editor.codeActions('ada.outreach.md', 'sails')
    editor.type('ada.outreach.md', { find: 'the sails', put: 'all sails' })
    await editor.sees('ada.outreach.md', LITERAL.replace('the sails', 'all sails'))
    assert.notEqual((await editor.codeActions('ada.outreach.md', 'finds you well')).length, 0)
    assert.equal(starts(), 4)
    assert.equal(told.length, 1)
    assert.deepEqual(
      editor.faults.splice(0).map((fault) => fault.split('\n')[0]),
      ['Reading sentences failed: Error: The thread ended with 3.'],
    )
    await editor.stop()
  })

  it('keeps neither typing nor the end of the server waiting when it hangs', async () => {
    const editor = await startWith('for (;;);')
    editor.open('ada.outreach.md', LETTER)
    await editor.sees('ada.outreach.md', LITERAL)
    editor.type('ada.outreach.md', { find: 'the sails', put: 'all sails' })
    await editor.sees('ada.outreach.md', LITERAL.replace('the sails', 'all sails'))
    await editor.stop()
  })

  describe('that is slow', () => {
    const SLOW = `
      const { parentPort } = require('node:worker_threads')
      const post = parentPort.postMessage.bind(parentPort)
      parentPort.postMessage = (answer) => setTimeout(() => post(answer), 100)
      require('./whole.cjs')`

    it('says nothing of an older text when a newer one is shown', async () => {
      const editor = await startWith(SLOW)
      editor.open('ada.outreach.md', LETTER)
      await editor.sees('ada.outreach.md', WHOLE)
      const shown: PublishDiagnosticsParams[] = []
      editor.connection.onNotification('textDocument/publishDiagnostics', (params) => {
        shown.push(params)
      })
      for (let round = 0; round < 5; round += 1) {
        editor.type('ada.outreach.md', { find: 'will lend', put: 'once lent' })
        await new Promise((resolve) => setTimeout(resolve, 30))
        editor.type('ada.outreach.md', { find: 'once lent', put: 'will lend' })
        await new Promise((resolve) => setTimeout(resolve, 30))
      }
      editor.type('ada.outreach.md', { find: 'will lend', put: 'once lent' })
      // Actions are offered when the newest text has been read.
      assert.deepEqual(await editor.codeActions('ada.outreach.md', 'once lent'), [])
      const versions = shown.map(({ version }) => version ?? 0)
      assert.deepEqual(
        versions,
        versions.toSorted((a, b) => a - b),
      )
      assert.equal(versions.at(-1), editor.document('ada.outreach.md').version)
      assert.deepEqual(
        shown.at(-1)?.diagnostics.map(({ code }) => code),
        ['stock-phrase'],
      )
      await editor.stop()
    })

    it('offers fixes for the text as it stands, whatever was typed since they were asked for', async () => {
      const editor = await startWith(SLOW)
      editor.open('ada.outreach.md', LETTER)
      const asked = editor.codeActions('ada.outreach.md', 'will lend')
      editor.type('ada.outreach.md', { find: 'Hi Ada', put: 'Dear Ada Lind' })
      const [record] = await asked
      assert.ok(record?.edit && editor.apply(record.edit))
      assert.equal(
        editor.text('ada.outreach.md'),
        '---\npromises:\n  - what: Lend you the sails\n    due: <by when?>\n---\n' +
          LETTER.replace('Hi Ada', 'Dear Ada Lind'),
      )
      await editor.stop()
    })
  })
})

describe('a thread that hangs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'outreach-hanging-'))
  after(() => rmSync(folder, { recursive: true }))

  /** A script that counts how often it was started, in `starts`. */
  function script(code: string): string {
    rmSync(join(folder, 'starts'), { force: true })
    const path = join(folder, 'thread.cjs')
    const count = "require('node:fs').appendFileSync(__dirname + '/starts', 'x')"
    writeFileSync(path, `${count}\nconst { parentPort } = require('node:worker_threads')\n${code}`)
    return path
  }

  const starts = (): number => readFileSync(join(folder, 'starts'), 'utf8').length

  const HANG = "parentPort.on('message', () => { for (;;); })"

  it('is ended and started once more, and answers what the first one did not', async () => {
    const thread = new SentenceThread(
      script(`
        if (require('node:fs').readFileSync(__dirname + '/starts', 'utf8') === 'x') { ${HANG} }
        else parentPort.on('message', (sentences) => parentPort.postMessage({ acts: sentences.map(() => []) }))`),
      SOON,
    )
    assert.deepEqual(await Promise.all([thread.read(['One.']), thread.read(['Two.', 'Three.'])]), [
      [[]],
      [[], []],
    ])
    assert.equal(starts(), 2)
  })

  it('is given up when it hangs again, and whoever asks later is told at once', async () => {
    const thread = new SentenceThread(script(HANG), SOON)
    const silent = /has not answered/
    await Promise.all([1, 2].map(() => assert.rejects(thread.read(['One.']), silent)))
    await assert.rejects(thread.read(['Two.']), silent)
    assert.equal(starts(), 2)
  })

  it('is not taken for one while it has nothing to do', async () => {
    const answering = "parentPort.on('message', (sentences) => parentPort.postMessage({ acts: [[]] }))"
    const thread = new SentenceThread(script(answering), SOON)
    await thread.read(['One.'])
    await new Promise((resolve) => setTimeout(resolve, 2 * SOON))
    await thread.read(['Two.'])
    assert.equal(starts(), 1)
  })

  it('while it reads drafts gives them back to the server, which hears of it once', async () => {
    const failures: unknown[] = []
    const thread = new ReadingThread(
      script(`parentPort.postMessage('ready')\n${HANG}`),
      (error) => failures.push(error),
      SOON,
    )
    while (!thread.isReady) await new Promise((resolve) => setTimeout(resolve, 20))
    const answers = await Promise.all([thread.ask({ passages: [] }), thread.ask({ passages: [] })])
    assert.deepEqual(answers, [undefined, undefined])
    assert.equal(await thread.ask({ passages: [] }), undefined)
    assert.match(failures.join(), /^Error: The thread has not answered/)
    assert.equal(failures.length, 1)
  })
})

/** Milliseconds after which these threads hang: more than it takes to start one. */
const SOON = 3000

describe('reading the sentences of a draft', () => {
  const draft = readDraft(Array.from({ length: 100 }, (_, n) => `I will send you letter ${n}.\n\n`).join(''))

  it('ends when a newer one is there, and keeps what it has read', async () => {
    const asked: string[] = []
    const read = readingHere(loadReader)
    const acts = new Acts((sentences) => {
      asked.push(...sentences)
      return read(sentences)
    }, assert.ifError)
    await acts.read(draft, () => asked.length > 0)
    const before = asked.length
    assert.ok(before > 0 && before < 50, String(before))
    assert.equal(acts.known(draft), undefined)
    await acts.read(draft)
    assert.equal(acts.known(draft)?.length, 100)
    assert.equal(asked.length, 100)
  })

  it('can be begun again where it failed', async () => {
    const failures: unknown[] = []
    const read = readingHere(loadReader)
    const acts = new Acts(
      (sentences) => (failures.length === 0 ? Promise.reject(new Error('not now')) : read(sentences)),
      (error) => failures.push(error),
    )
    await acts.read(draft)
    assert.equal(acts.known(draft), undefined)
    await acts.read(draft)
    assert.equal(acts.known(draft)?.length, 100)
    assert.equal(failures.length, 1)
  })
})
