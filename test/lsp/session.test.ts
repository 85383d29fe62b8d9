// How a session begins and ends: capabilities for each kind of editor, the order of requests, exit codes.
import assert from 'node:assert/strict'
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
