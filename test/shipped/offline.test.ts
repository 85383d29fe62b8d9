// Command line and server do all their work where every socket, look-up and new program throws, and try none.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { CLI, inFolder } from '../cli/outreach.ts'
import { Editor } from '../lsp/editor.ts'

const OFFLINE = resolve('test/shipped/offline.cjs')

const LETTER = `---
to: Ada Nwosu <ada@example.org>
subject: Hello {{first_name}}
promises:
  - Send the notes by 2026-11-20
---
Hi {{first_name}},

I hope this email finds you well. Could you look at https://example.org/talk and tell me what you think?
`

describe('without a network', () => {
  for (const [args, code] of [
    [['check'], 1],
    [['check', '--format', 'sarif'], 1],
    [['promises', '--format', 'ics'], 0],
    [['fix'], 0],
    [['new', 'dana'], 0],
  ] as const) {
    it(`outreach ${args.join(' ')}`, () =>
      inFolder({ 'ada.outreach.md': LETTER }, (folder) => {
        const tried = join(folder, 'tried')
        const { status, stderr } = spawnSync(
          process.execPath,
          ['--require', OFFLINE, CLI, '--today', '2026-11-23', ...args],
          { cwd: folder, env: { PATH: process.env.PATH, OFFLINE_LOG: tried }, encoding: 'utf8' },
        )
        assert.deepEqual([status, attempts(tried)], [code, ''], stderr)
      }))
  }

  it('the server, for whatever it is asked', () =>
    inFolder({}, async (folder) => {
      const tried = join(folder, 'tried')
      const editor = await Editor.start({
        node: ['--require', OFFLINE],
        env: { OFFLINE_LOG: tried },
        disk: { 'other.outreach.md': LETTER },
      })
      editor.open('ada.outreach.md', LETTER)
      const ada = { textDocument: { uri: editor.uri('ada.outreach.md') } }
      assert.notEqual((await editor.codeActions('ada.outreach.md', 'finds you well')).length, 0)
      for (const method of ['documentLink', 'documentSymbol', 'codeLens', 'foldingRange'])
        await editor.request(`textDocument/${method}`, ada)
      for (const method of ['outreach/promises', 'outreach/checkAll', 'outreach/addressees'])
        await editor.request(method, {})
      await editor.request('outreach/message', { uri: editor.uri('ada.outreach.md') })
      await editor.hover('ada.outreach.md', 'finds you well')
      await editor.stop()
      assert.equal(attempts(tried), '')
    }))

  it('what tries all the same is stopped, and seen', () =>
    inFolder({}, (folder) => {
      const tried = join(folder, 'tried')
      const code = "fetch('http://127.0.0.1:1').catch(() => require('child_process').spawnSync('true'))"
      const env = { PATH: process.env.PATH, OFFLINE_LOG: tried }
      const { status } = spawnSync(process.execPath, ['--require', OFFLINE, '--eval', code], { env })
      assert.deepEqual([status, attempts(tried)], [1, 'fetch\n'])
    }))
})

const attempts = (log: string): string => (existsSync(log) ? readFileSync(log, 'utf8') : '')
