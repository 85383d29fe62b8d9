// Drafts that are renamed or moved: `replies-to` leads to them afterwards as it did before.
import assert from 'node:assert/strict'
import type { WorkspaceEdit } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { Editor, type EditorOptions, PUSH } from './editor.ts'

const MOVES = { ...PUSH, workspace: { ...PUSH.workspace, fileOperations: { willRename: true } } }

const first = '---\nto: Dana Whitfield\nsent: 2026-11-06\n---\nHi Dana,\n'
const reply = (to: string): string => `---\nto: Dana Whitfield\nreplies-to: ${to} # her talk\n---\nHi Dana,\n`

describe('drafts that move', () => {
  let editor: Editor
  afterEach(() => editor.stop())

  /** The drafts that an edit before the move changes, as they stand after it. */
  async function changed(
    disk: NonNullable<EditorOptions['disk']>,
    moves: Readonly<Record<string, string>>,
  ): Promise<Readonly<Record<string, string>>> {
    editor = await Editor.start({ capabilities: MOVES, disk })
    const files = Object.entries(moves).map(([from, to]) => ({
      oldUri: editor.uri(from),
      newUri: editor.uri(to),
    }))
    const edit = await editor.request<WorkspaceEdit | null>('workspace/willRenameFiles', { files })
    return Object.fromEntries(
      Object.entries(disk).flatMap(([name, text]) => {
        const after = textAfter(edit, editor.uri(name), text)
        return after === text ? [] : [[name, after]]
      }),
    )
  }

  it('take the letters along that answer them, comments and all', async () => {
    assert.deepEqual(
      await changed(
        { 'first.outreach.md': first, 'second.outreach.md': reply('first.outreach.md') },
        { 'first.outreach.md': 'dana-1.outreach.md' },
      ),
      { 'second.outreach.md': reply('dana-1.outreach.md') },
    )
  })

  it('keep the ending out where the writer left it out, and find each other from other folders', async () => {
    assert.deepEqual(
      await changed(
        { 'first.outreach.md': first, 'second.outreach.md': reply('first') },
        { 'first.outreach.md': 'sent/first.outreach.md' },
      ),
      { 'second.outreach.md': reply('sent/first') },
    )
  })

  it('point at what they answer from their new place', async () => {
    assert.deepEqual(
      await changed(
        { 'first.outreach.md': first, 'new/second.outreach.md': reply('../first') },
        { 'new/second.outreach.md': 'second.outreach.md' },
      ),
      { 'new/second.outreach.md': reply('first') },
    )
  })

  it('move with their folder; what lies in it with them needs no change', async () => {
    assert.deepEqual(
      await changed(
        {
          'old/first.outreach.md': first,
          'old/second.outreach.md': reply('first'),
          'third.outreach.md': reply('old/second'),
        },
        { old: 'dana' },
      ),
      { 'third.outreach.md': reply('dana/second') },
    )
  })

  it('leave alone what leads elsewhere, or nowhere', async () => {
    assert.deepEqual(
      await changed(
        {
          'first.outreach.md': first,
          'second.outreach.md': reply('gone'),
          'third.outreach.md': reply('second'),
        },
        { 'first.outreach.md': 'gone.outreach.md' },
      ),
      {},
    )
  })

  it('change an open draft against its version, as it stands', async () => {
    editor = await Editor.start({ capabilities: MOVES, disk: { 'first.outreach.md': first } })
    editor.open('second.outreach.md', reply('first'))
    editor.type('second.outreach.md', { find: 'Hi Dana', put: 'Dear Dana' })
    const edit = await editor.request<WorkspaceEdit | null>('workspace/willRenameFiles', {
      files: [{ oldUri: editor.uri('first.outreach.md'), newUri: editor.uri('dana.outreach.md') }],
    })
    assert.ok(edit && editor.apply(edit))
    assert.equal(editor.text('second.outreach.md'), reply('dana').replace('Hi Dana', 'Dear Dana'))
  })

  it('are not asked about where the editor does not say that they move', async () => {
    editor = await Editor.start()
    assert.equal(editor.capabilities.workspace?.fileOperations, undefined)
  })
})

function textAfter(edit: WorkspaceEdit | null, uri: string, text: string): string {
  const edits = (edit?.documentChanges ?? []).flatMap((change) =>
    'textDocument' in change && change.textDocument.uri === uri ? change.edits : [],
  )
  return TextDocument.applyEdits(
    TextDocument.create(uri, '', 0, text),
    edits.flatMap((each) => ('newText' in each ? each : [])),
  )
}
