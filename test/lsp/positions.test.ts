// How lines and characters are counted: in UTF-16 units whatever a client would rather have, and lines end as the
// protocol says, at a lone carriage return too.
import assert from 'node:assert/strict'
import type { ClientCapabilities } from 'vscode-languageserver'
import { Editor, PUSH } from './editor.ts'

const offering = (positionEncodings: unknown): ClientCapabilities => ({
  ...PUSH,
  general: { positionEncodings } as NonNullable<ClientCapabilities['general']>,
})

const KEY = 'subjct'

describe('positions', () => {
  for (const offered of [
    undefined,
    [],
    ['utf-16'],
    ['utf-8', 'utf-16'],
    ['utf-16', 'utf-8'],
    ['utf-32', 'utf-8', 'utf-16'],
    ['utf-8'],
    ['utf-32', 'utf-8'],
    'utf-8',
    null,
    [5, null],
  ]) {
    it(`are UTF-16 for a client that offers ${JSON.stringify(offered)}`, async () => {
      const editor = await Editor.start({ capabilities: offering(offered) })
      assert.ok([undefined, 'utf-16'].includes(editor.capabilities.positionEncoding))
      editor.open('ada.outreach.md', `---\n{to: 👩🏽‍🔧é, ${KEY}: x}\n---\n`)
      await editor.fix('ada.outreach.md', KEY, 'Change to "subject"')
      assert.equal(editor.text('ada.outreach.md'), `---\n{to: 👩🏽‍🔧é, subject: x}\n---\n`)
      await editor.stop()
    })
  }

  for (const [what, newline] of [
    ['line feeds', '\n'],
    ['carriage returns and line feeds', '\r\n'],
    ['lone carriage returns', '\r'],
    ['all of them', '\r\n\r\r\n\n'],
  ] as const) {
    it(`count lines that end with ${what}, before and after edits`, async () => {
      const letter = (key: string, word: string): string =>
        ['---', 'to: Ada 👋', `${key}: x`, '---', `Hi ${word},`, ''].join(newline)
      const editor = await Editor.start()
      editor.open('ada.outreach.md', letter(KEY, 'Ada'))
      editor.type(
        'ada.outreach.md',
        { find: 'Hi Ada', put: 'Hi 👩🏽‍🔧' },
        { find: 'Ada 👋', put: 'Ada 👋👋' },
      )
      await editor.fix('ada.outreach.md', KEY, 'Change to "subject"')
      const expected = letter('subject', '👩🏽‍🔧').replace('Ada 👋', 'Ada 👋👋')
      assert.equal(editor.text('ada.outreach.md'), expected)
      await editor.stop()
    })
  }

  it('between the halves of a pair, and at halves that stand alone, are no trouble', async () => {
    const editor = await Editor.start()
    editor.open('ada.outreach.md', `---\nto: a👋b\ud83d \udc4b\n${KEY}: x\n---\n`)
    const at = editor.text('ada.outreach.md').indexOf('👋') + 1
    editor.type('ada.outreach.md', { at: [at, at], put: 'x' }, { at: [at, at + 1], put: '' })
    assert.equal(editor.text('ada.outreach.md'), `---\nto: a👋b\ud83d \udc4b\n${KEY}: x\n---\n`)
    await editor.fix('ada.outreach.md', KEY, 'Change to "subject"')
    const [, , third] = editor.text('ada.outreach.md').split('\n')
    assert.equal(third, 'subject: x')
    await editor.stop()
  })

  it('beyond a line or the text are at its end', async () => {
    const editor = await Editor.start()
    editor.open('ada.outreach.md', `---\n${KEY}: x\n---\n`)
    const textDocument = { uri: editor.uri('ada.outreach.md') }
    for (const position of [
      { line: 1, character: 2 ** 31 - 1 },
      { line: 2 ** 31 - 1, character: 0 },
    ])
      await editor.request('textDocument/hover', { textDocument, position })
    assert.equal((await editor.codeActions('ada.outreach.md', KEY)).length, 1)
    await editor.stop()
  })
})
