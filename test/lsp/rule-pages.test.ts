// The page of a rule as a document of the server: findings lead to it where the client can show it, else nowhere.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { Editor, PULL } from './editor.ts'

const LETTER = '---\nto: Dana Whitfield\nsubjct: Your talk\n---\nHi Dana,\n'

const SHOWS_CONTENT = { ...PULL, workspace: { ...PULL.workspace, textDocumentContent: {} } }

describe('the page of a rule', () => {
  let editor: Editor
  afterEach(() => editor.stop())

  it('opens from a finding', async () => {
    editor = await Editor.start({ capabilities: SHOWS_CONTENT })
    assert.deepEqual(editor.capabilities.workspace?.textDocumentContent, { schemes: ['outreach-rule'] })
    editor.open('dana.outreach.md', LETTER)
    const [finding] = await editor.diagnostics('dana.outreach.md')
    const uri = finding?.codeDescription?.href
    assert.equal(uri, 'outreach-rule:/faulty-header.outreach-rule')
    assert.deepEqual(await editor.request('workspace/textDocumentContent', { uri }), {
      text: readFileSync('docs/rules/faulty-header.md', 'utf8'),
    })
  })

  it('says so where there is no such rule', async () => {
    editor = await Editor.start({ capabilities: SHOWS_CONTENT })
    const uri = 'outreach-rule:/nonsense.outreach-rule'
    await assert.rejects(editor.request('workspace/textDocumentContent', { uri }), /There is no such rule\./)
  })

  it('has no address for a fault of the configuration, which no rule finds', async () => {
    editor = await Editor.start({ capabilities: SHOWS_CONTENT })
    editor.open('.outreach.yaml', 'boilerplte: x\n', 'yaml')
    const [finding] = await editor.diagnostics('.outreach.yaml')
    assert.deepEqual([finding?.code, finding?.codeDescription], ['faulty-configuration', undefined])
  })

  it('is not linked where the client could not open it', async () => {
    editor = await Editor.start({ capabilities: PULL })
    editor.open('dana.outreach.md', LETTER)
    const [finding] = await editor.diagnostics('dana.outreach.md')
    assert.deepEqual([finding?.code, finding?.codeDescription], ['faulty-header', undefined])
    assert.equal(editor.capabilities.workspace?.textDocumentContent, undefined)
  })
})
