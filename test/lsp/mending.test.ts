// Quick fixes: what is offered, and the draft after the editor applied it.
import assert from 'node:assert/strict'
import type { ClientCapabilities } from 'vscode-languageserver'
import { Editor, type EditorOptions, PULL, PUSH, titlesOf } from './editor.ts'

const WITH_SNIPPETS: ClientCapabilities = {
  ...PULL,
  workspace: {
    ...PULL.workspace,
    workspaceEdit: { documentChanges: true, snippetEditSupport: true, resourceOperations: ['create'] },
  },
  window: { showDocument: { support: true } },
}

const WITHOUT_VERSIONS: ClientCapabilities = { ...PUSH, workspace: { configuration: true } }

const STOCK = 'Hi Ada,\n\nI hope this email finds you well. I read your talk on slipways.\n'

describe('quick fixes', () => {
  let editor: Editor
  afterEach(() => editor.stop())

  async function open(text: string, options: EditorOptions = {}): Promise<void> {
    editor = await Editor.start(options)
    editor.open('ada.outreach.md', text)
  }

  it('mend the draft as their titles say', async () => {
    await open('---\nsubjct: Slipways\n---\nHi Ada,\n')
    await editor.fix('ada.outreach.md', 'subjct', 'Change to "subject"')
    assert.equal(editor.text('ada.outreach.md'), '---\nsubject: Slipways\n---\nHi Ada,\n')
  })

  it('are offered where the cursor touches a finding, and nowhere else', async () => {
    await open('---\nsubjct: Slipways\n---\nHi Ada,\n')
    assert.deepEqual(titlesOf(await editor.codeActions('ada.outreach.md', 'subjct')), ['Change to "subject"'])
    assert.deepEqual(titlesOf(await editor.codeActions('ada.outreach.md', 'Hi Ada')), [])
  })

  it('are offered for a promise that no rule points at, too', async () => {
    await open('---\npromises:\n  - Call her by 2126-11-27\n---\n')
    assert.deepEqual(titlesOf(await editor.codeActions('ada.outreach.md', 'Call')), [
      'Mark as kept today',
      'Explain the delay',
      'Mark as released',
    ])
  })

  describe('of an overdue promise write the follow-up', () => {
    const CALL = '---\nto: Ada Lind\npromises:\n  - what: Call\n    due: 2026-11-20\n---\n'
    const followUp = async (options: EditorOptions) => {
      await open(CALL, options)
      await editor.diagnostics('ada.outreach.md')
      const actions = await editor.codeActions('ada.outreach.md', 'Call')
      return actions.find(({ title }) => title === 'Write the follow-up')
    }

    it("by the editor's own command where it has one", async () => {
      const initializationOptions = { commands: ['outreach.writeFollowUp'] }
      const action = await followUp({ capabilities: WITH_SNIPPETS, initializationOptions })
      assert.equal(action?.command?.arguments?.[0]?.due, '2026-11-20')
    })

    it('as a new file beside the draft, over none that is there', async () => {
      const disk = { 'ada-lind-follow-up.outreach.md': 'Hi Ada,\n' }
      const action = await followUp({ capabilities: WITH_SNIPPETS, disk })
      const [made, written] = action?.edit?.documentChanges ?? []
      assert.ok(made && 'kind' in made && made.kind === 'create' && written && 'edits' in written)
      assert.equal(made.uri, editor.uri('ada-lind-follow-up-2.outreach.md'))
      assert.equal(written.textDocument.uri, made.uri)
      const [edit] = written.edits
      assert.ok(edit && 'newText' in edit)
      assert.match(edit.newText, /^---\nto: Ada Lind\nreplies-to: ada\.outreach\.md\n[\s\S]*<what slipped\?>/)
    })

    it('not at all where the editor makes no files', async () => {
      assert.equal(await followUp({ capabilities: PULL }), undefined)
    })
  })

  it('write out a day that would move', async () => {
    await open('---\nsent: 2026-11-12\npromises:\n  - Call her by Friday\n---\n')
    await editor.fix('ada.outreach.md', 'Call', 'Write the day as 2026-11-13')
    const after = '---\nsent: 2026-11-12\npromises:\n  - Call her by 2026-11-13\n---\n'
    assert.equal(editor.text('ada.outreach.md'), after)
  })

  it('are worked out for the text as it stands, at once after an edit', async () => {
    await open('---\nsubjct: Slipways\n---\nHi Ada,\n')
    editor.type('ada.outreach.md', { find: 'subjct', put: 'to: Ada\nsubjct' })
    await editor.fix('ada.outreach.md', 'subjct', 'Change to "subject"')
    assert.equal(editor.text('ada.outreach.md'), '---\nto: Ada\nsubject: Slipways\n---\nHi Ada,\n')
  })

  it('are refused by the editor once the draft has another version', async () => {
    await open('---\nsubjct: Slipways\n---\nHi Ada,\n')
    const [action] = await editor.codeActions('ada.outreach.md', 'subjct')
    editor.type('ada.outreach.md', { find: 'Hi', put: 'Dear' })
    assert.ok(action?.edit)
    assert.equal(editor.apply(action.edit), false)
  })

  it('come without versions for an editor that takes none', async () => {
    await open('---\nsubjct: Slipways\n---\nHi Ada,\n', { capabilities: WITHOUT_VERSIONS })
    const [action] = await editor.codeActions('ada.outreach.md', 'subjct')
    assert.deepEqual(action?.edit, {
      changes: {
        [editor.uri('ada.outreach.md')]: [
          { range: { start: { line: 1, character: 0 }, end: { line: 1, character: 6 } }, newText: 'subject' },
        ],
      },
    })
  })

  it('ask the writer at tab stops where the editor has snippets', async () => {
    await open(STOCK, { capabilities: WITH_SNIPPETS })
    await editor.fix('ada.outreach.md', 'finds you well', 'Open with what you share')
    assert.equal(
      editor.text('ada.outreach.md'),
      'Hi Ada,\n\n⟦what do you and they share?⟧ I read your talk on slipways.\n',
    )
  })

  it('ask each question at a tab stop of its own, also where they stand in places of their own', async () => {
    const owed = (due: string, more: string) =>
      `---\nto: Dana\npromises:\n  - what: Call her\n    due: ${due}\n${more}---\n`
    await open(owed('2026-11-20', ''), { capabilities: WITH_SNIPPETS })
    await editor.fix('ada.outreach.md', 'Call her', 'Explain the delay')
    assert.equal(
      editor.text('ada.outreach.md'),
      owed(
        '⟦by when now?⟧',
        '    was-due: 2026-11-20\n    explained: 2026-11-23\n    reason: ⟦what came up?⟧\n',
      ),
    )
  })

  it('indent each line of an answer as it is to stand', async () => {
    const delayed = (more: string) =>
      `---\nto: Dana\npromises:\n  - what: Call her\n    due: 2026-12-02\n    was-due: 2026-11-21\n${more}---\n`
    await open(delayed(''), { capabilities: WITH_SNIPPETS })
    await editor.fix('ada.outreach.md', 'Call her', 'Add the reason')
    assert.equal(editor.text('ada.outreach.md'), delayed('    reason: ⟦what came up?⟧\n'))
  })

  it('ask in angle brackets where the editor has none', async () => {
    await open(STOCK)
    await editor.fix('ada.outreach.md', 'finds you well', 'Open with what you share')
    assert.equal(
      editor.text('ada.outreach.md'),
      'Hi Ada,\n\n<what do you and they share?> I read your talk on slipways.\n',
    )
  })

  it('keep offsets behind surrogate pairs and in files with CRLF', async () => {
    await open(
      '---\r\nto: Ada 👩🏽‍🔧\r\n---\r\nHi Ada 👩🏽‍🔧,\r\n\r\n👋 I hope this email finds you well. I read 📖 your talk.\r\n',
    )
    editor.type('ada.outreach.md', { find: '📖 ', put: '📗📘 ' }, { find: '👋 ', put: '' })
    await editor.fix('ada.outreach.md', 'finds you well', 'Remove the phrase')
    assert.equal(
      editor.text('ada.outreach.md'),
      '---\r\nto: Ada 👩🏽‍🔧\r\n---\r\nHi Ada 👩🏽‍🔧,\r\n\r\nI read 📗📘 your talk.\r\n',
    )
  })

  it('write what the writer allows into the configuration, and make it where there is none', async () => {
    await open(STOCK, { capabilities: WITH_SNIPPETS })
    const actions = await editor.codeActions('ada.outreach.md', 'finds you well')
    assert.deepEqual(actions.find(({ title }) => title === 'Allow this phrase')?.edit?.documentChanges, [
      { kind: 'create', uri: editor.uri('.outreach.yaml'), options: { ignoreIfExists: true } },
      {
        textDocument: { uri: editor.uri('.outreach.yaml'), version: null },
        edits: [
          {
            range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
            newText: 'phrases:\n  allow:\n    - I hope this email finds you well\n',
          },
        ],
      },
    ])
  })

  it('add to a configuration that is open, after which the phrase is no longer found', async () => {
    await open(STOCK)
    editor.open('.outreach.yaml', '# ours\nphrases:\n  allow: [circle back]\n', 'yaml')
    await editor.fix('ada.outreach.md', 'finds you well', 'Allow this phrase')
    assert.equal(
      editor.text('.outreach.yaml'),
      '# ours\nphrases:\n  allow: [circle back, I hope this email finds you well]\n',
    )
    await editor.sees('ada.outreach.md', STOCK)
  })

  it('that need no look are all applied by one source action, the others are left', async () => {
    const text =
      '---\nto: Ada Nwosu\nsubject: Hello {{first_name}}\n---\nHi {{first_name}},\n\nI hope this email finds you well, {{city}}.\n'
    await open(text)
    const actions = await editor.codeActions('ada.outreach.md', 'Ada Nwosu', ['source.fixAll'])
    assert.deepEqual(titlesOf(actions), ['Apply all safe fixes'])
    assert.ok(actions[0]?.edit)
    assert.ok(editor.apply(actions[0].edit))
    assert.equal(editor.text('ada.outreach.md'), text.replaceAll('{{first_name}}', 'Ada'))
  })

  it('can be asked for by their place', async () => {
    await open(STOCK)
    const all = titlesOf(await editor.codeActions('ada.outreach.md', 'this email', ['quickfix']))
    assert.ok(all.length > 1 && all.length <= 4)
    for (const [index, title] of all.entries()) {
      const kind = `quickfix.outreach.${index + 1}`
      const actions = await editor.codeActions('ada.outreach.md', 'this email', [kind])
      assert.deepEqual(
        actions.map((action) => [action.title, action.kind]),
        [[title, kind]],
      )
    }
  })

  for (const [only, titles] of [
    [['quickfix'], ['Change to "subject"']],
    [[''], ['Change to "subject"']],
    [['refactor'], []],
    [['source'], []],
    [['quickfix.other'], []],
  ] as const) {
    it(`asked only for ${JSON.stringify(only)} are ${JSON.stringify(titles)}`, async () => {
      await open('---\nsubjct: Slipways\n---\nHi Ada,\n')
      assert.deepEqual(titlesOf(await editor.codeActions('ada.outreach.md', 'subjct', only)), titles)
    })
  }
})
