// A draft that is closed while it is being read: what was shown of it goes, nothing comes after that, and nothing of it
// is kept.
import assert from 'node:assert/strict'
import { setTimeout as wait } from 'node:timers/promises'
import { CancellationTokenSource } from 'vscode-jsonrpc/node'
import type { PublishDiagnosticsParams } from 'vscode-languageserver'
import { DEFAULT_SETTINGS } from '../../server/src/core/settings/settings.ts'
import { Acts } from '../../server/src/lsp/acts.ts'
import { checksWith } from '../../server/src/lsp/checks.ts'
import { OpenFiles } from '../../server/src/lsp/open-files.ts'
import { Library } from '../../server/src/workspace/library.ts'
import { Editor, PULL } from './editor.ts'
import { collectGarbage } from './garbage.ts'

const LETTER =
  '---\nsubjct: Slipways\n---\nHi Ada,\n\nI hope this email finds you well. Could you introduce me?\n'

const LONG =
  LETTER + 'I will send you the notes by Friday, and I hope this email finds you well.\n\n'.repeat(13_000)

/** Milliseconds between opening and closing: before the first answer, within it, while sentences are read, and after. */
const MOMENTS = [0, 1, 5, 20, 60, 150, 400]

describe('a draft that is closed while it is being read', () => {
  for (const [length, text] of [
    ['short', LETTER],
    ['a megabyte long', LONG],
  ] as const) {
    it(`is cleared, and nothing comes after that, where it is ${length}`, async () => {
      const editor = await Editor.start()
      const shown = new Map<string, number[]>()
      editor.connection.onNotification(
        'textDocument/publishDiagnostics',
        ({ uri, diagnostics }: PublishDiagnosticsParams) => {
          shown.set(uri, [...(shown.get(uri) ?? []), diagnostics.length])
        },
      )
      for (const moment of MOMENTS) {
        editor.open(`${moment}.outreach.md`, text)
        await wait(moment)
        editor.close(`${moment}.outreach.md`)
      }
      // Long enough for all that was begun to come to its end.
      await editor.request('outreach/promises', {})
      await wait(1000)
      for (const [uri, counts] of shown) {
        assert.equal(counts.at(-1), 0, uri)
        assert.equal(counts.filter((count) => count === 0).length, 1, `${uri}: ${counts.join(', ')}`)
      }
      assert.equal(shown.size, MOMENTS.length)
      assert.deepEqual(await editor.request('outreach/promises', {}), [])
      await editor.stop()
    })
  }

  it('leaves its questions answered, those that were cancelled and those that were not', async () => {
    const editor = await Editor.start({ capabilities: PULL })
    for (const moment of [0, 20, 150]) {
      const name = `${moment}.outreach.md`
      editor.open(name, LONG)
      const source = new CancellationTokenSource()
      const params = { textDocument: { uri: editor.uri(name) } }
      const answers = Promise.allSettled([
        editor.connection.sendRequest('textDocument/diagnostic', params, source.token),
        editor.request('textDocument/diagnostic', params),
        editor.request('textDocument/codeLens', params),
      ])
      await wait(moment)
      source.cancel()
      editor.close(name)
      const [cancelled, ...others] = await answers
      assert.ok(cancelled.status === 'fulfilled' || cancelled.reason.code === -32800)
      assert.deepEqual(
        others.map(({ status }) => status),
        ['fulfilled', 'fulfilled'],
      )
    }
    await editor.stop()
  })

  it('is not kept by an answer that comes too late', async () => {
    const files = new OpenFiles()
    const acts = new Acts(
      () => Promise.reject(new Error('no tagger')),
      () => undefined,
    )
    const checks = checksWith({ acts, library: new Library(), today: () => '2026-11-23', trouble: () => {} })
    const closed = Array.from({ length: 20 }, (_, index) => {
      const uri = `file:///letters/${index}.outreach.md`
      const file = files.open({ uri, languageId: 'outreach', version: 1, text: LETTER })
      assert.ok(file)
      checks.now(file, DEFAULT_SETTINGS)
      files.close(uri)
      checks.close(file)
      checks.now(file, DEFAULT_SETTINGS)
      return new WeakRef(file)
    })
    await collectGarbage()
    const left = closed.filter((file) => file.deref() !== undefined)
    assert.ok(left.length < 3, `${left.length} of 20 are still there`)
  })
})
