// How a session begins and ends: capabilities for each kind of editor, the order of requests, exit codes.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { CancellationTokenSource } from 'vscode-jsonrpc/node'
import { Editor, PULL, PUSH } from './editor.ts'

describe('a session', () => {
  for (const channel of ['stdio', 'ipc', 'cli'] as const) {
    it(`begins and ends over ${channel}`, async () => {
      const editor = await Editor.start({ channel })
      editor.open('a.outreach.md', '---\nto: 5\n---\nHi Dana,\n')
      await editor.stop()
    })
  }

  it('offers to be asked for findings only where the editor can be told to ask again', async () => {
    const asked = await Editor.start({ capabilities: PULL })
    assert.notEqual(asked.capabilities.diagnosticProvider, undefined)
    await asked.stop()
    const told = await Editor.start({
      capabilities: { ...PUSH, textDocument: { ...PUSH.textDocument, diagnostic: {} } },
    })
    assert.equal(told.capabilities.diagnosticProvider, undefined)
    await told.stop()
  })

  it('refuses requests before it begins, twice beginning, and requests after its end', async () => {
    const editor = new Editor()
    await assert.rejects(editor.request('textDocument/hover', {}), { code: -32002 })
    await assert.rejects(editor.request('no/such/method', {}), { code: -32002 })
    await editor.initialize()
    await assert.rejects(editor.initialize(), { code: -32600 })
    await editor.request('shutdown')
    await assert.rejects(editor.request('textDocument/hover', {}), { code: -32600 })
    editor.notify('exit')
    assert.equal(await editor.exitCode(), 0)
  })

  it('answers unknown methods with an error and goes on', async () => {
    const editor = await Editor.start()
    await assert.rejects(editor.request('no/such/method', {}), { code: -32601 })
    editor.notify('no/such/notification', {})
    await editor.stop()
  })

  for (const [what, bytes] of [
    ['a header without a length', 'Content-Type: text\r\n\r\n{}'],
    ['a length that is no number', 'Content-Length: many\r\n\r\n{}'],
    ['no header at all', 'GET / HTTP/1.1\r\n\r\n'],
    ['half a JSON object', 'Content-Length: 5\r\n\r\n{"a":'],
    ['JSON that is no object', 'Content-Length: 2\r\n\r\n[]'],
    ['bytes that are no UTF-8', Buffer.from('Content-Length: 3\r\n\r\n\xff\xfe\x00', 'latin1')],
  ] as const) {
    it(`goes on after ${what}`, async () => {
      const editor = await Editor.start()
      editor.process.stdin?.write(bytes)
      editor.open('a.outreach.md', '---\nsubjct: x\n---\n')
      assert.equal((await editor.codeActions('a.outreach.md', 'subjct')).length, 1)
      await editor.stop()
    })
  }

  it('goes on after a cancellation that says of what it is none', async () => {
    const editor = await Editor.start()
    editor.notify('$/cancelRequest')
    editor.notify('$/cancelRequest', {})
    editor.open('a.outreach.md', '---\nsubjct: x\n---\n')
    assert.equal((await editor.codeActions('a.outreach.md', 'subjct')).length, 1)
    await editor.stop()
  })

  it('goes on after a file that comes without its text', async () => {
    const editor = await Editor.start()
    const uri = editor.uri('b.outreach.md')
    editor.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'outreach', version: 1 } })
    editor.open('a.outreach.md', '---\nsubjct: x\n---\n')
    await editor.sees(
      'a.outreach.md',
      '---\nsubjct: x\n^^^^^^ faulty-header: "subjct" is not a key of a draft. Did you mean "subject"?\n---\n',
    )
    assert.match(editor.faults.splice(0).join('\n'), /^Opening a file failed: .*A file is a text/)
    await editor.stop()
  })

  it('answers a request that was cancelled, and the next one', async () => {
    const editor = await Editor.start()
    editor.open('a.outreach.md', 'Hi Ada,\n')
    const source = new CancellationTokenSource()
    const params = { textDocument: { uri: editor.uri('a.outreach.md') }, position: { line: 0, character: 0 } }
    const answer = editor.connection.sendRequest('textDocument/hover', params, source.token)
    source.cancel()
    await assert.rejects(answer, { code: -32800 })
    assert.equal(await editor.hover('a.outreach.md', 'Ada'), undefined)
    await editor.stop()
  })

  it('ends when the process that it was told of dies', async () => {
    const parent = spawn(process.execPath, ['-e', ''])
    const processId = parent.pid
    await new Promise((resolve) => parent.once('exit', resolve))
    const editor = new Editor()
    await editor.request('initialize', { processId, rootUri: null, workspaceFolders: null, capabilities: {} })
    assert.equal(await editor.exitCode(), 1)
  })

  it('ends with exit code 1 when nobody said good-bye', async () => {
    const editor = await Editor.start()
    editor.notify('exit')
    assert.equal(await editor.exitCode(), 1)
  })

  it('ends when its input closes', async () => {
    const editor = await Editor.start()
    editor.process.stdin?.end()
    assert.equal(await editor.exitCode(), 1)
  })

  it('ends when the message channel closes', async () => {
    const editor = await Editor.start({ channel: 'ipc' })
    editor.process.disconnect()
    assert.equal(await editor.exitCode(), 1)
  })
})
