// The log names what failed, never what somebody wrote, nor where it lies: logs are sent along when one asks for help.
import assert from 'node:assert/strict'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Editor, PULL, PUSH } from './editor.ts'

/** A word that stands in every text and every path here. */
const SECRET = 'xanadu'

const LETTER = `---
to: ${SECRET} Lind <${SECRET}@example.org>
${SECRET}: a throw
promises:
  - {what: Call ${SECRET}, due: 2026-11-20}
  - {what: ${SECRET}, due: 2026-02-30, x: [${SECRET}
---
Hi ${SECRET},

I hope this email finds you well, ${SECRET}. Could you introduce me?
`

const METHODS = [
  'hover',
  'completion',
  'codeAction',
  'codeLens',
  'documentSymbol',
  'documentLink',
  'diagnostic',
]

describe('the log', () => {
  for (const [what, capabilities] of [
    ['pulled', PULL],
    ['pushed', PUSH],
  ] as const) {
    it(`says nothing of what was written where findings are ${what}, whatever fails`, async () => {
      const name = `${SECRET}.outreach.md`
      const editor = new Editor({
        capabilities,
        program: 'dist/test/lsp/servers/with-a-faulty-rule.js',
        disk: {
          [`${SECRET}/bob.outreach.md`]: LETTER,
          '.outreach.yaml': `rules: {${SECRET}: 5}\n${SECRET}: [`,
        },
        folders: [SECRET, ''],
      })
      mkdirSync(join(editor.folder, SECRET, `folder-${SECRET}.outreach.md`))
      writeFileSync(join(editor.folder, SECRET, `latin-${SECRET}.outreach.md`), Buffer.from([0xe9, 0xff]))
      await editor.initialize()
      editor.notify('initialized', {})
      editor.open(name, LETTER)
      const textDocument = { uri: editor.uri(name) }
      for (const method of METHODS)
        for (const position of [{ line: 9, character: 4 }, { line: SECRET, character: {} }, undefined])
          await editor
            .request(`textDocument/${method}`, {
              ...{ textDocument, position, range: { start: position, end: position } },
              context: position && { diagnostics: [] },
            })
            .catch(() => undefined)
      for (const method of ['promises', 'message', 'addressees', 'newDraft', 'checkAll', 'exportPromises'])
        for (const params of [
          { uri: textDocument.uri, to: SECRET, channel: SECRET, format: SECRET },
          SECRET,
          null,
        ])
          await editor.request(`outreach/${method}`, params).catch(() => undefined)
      for (const argument of [{ uri: textDocument.uri, index: 0, what: SECRET }, { uri: SECRET }, SECRET])
        await editor
          .request('workspace/executeCommand', { command: 'outreach.promise.keep', arguments: [argument] })
          .catch(() => undefined)
      editor.notify('textDocument/didOpen', {
        textDocument: { uri: editor.uri(`b${name}`), text: { SECRET } },
      })
      editor.notify('textDocument/didChange', { textDocument, contentChanges: SECRET })
      chmodSync(join(editor.folder, SECRET), 0)
      await editor.request('outreach/checkAll', {})
      chmodSync(join(editor.folder, SECRET), 0o755)
      assert.ok(editor.logged.length > 0)
      assert.deepEqual(
        editor.logged.filter((line) => line.toLowerCase().includes(SECRET)),
        [],
      )
      editor.faults.splice(0)
      await editor.stop()
    })
  }
})
