// Applies workspace edits to the test editor's documents the way editors do.
import assert from 'node:assert/strict'
import type { SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'

interface Holder {
  readonly documents: ReadonlyMap<string, TextDocument>
  notify(method: string, params: unknown): void
}

/** Applies all of an edit, or nothing where a document has another version than the edit was made for. */
export function applyWorkspaceEdit(edit: WorkspaceEdit, editor: Holder): boolean {
  const changes = changesOf(edit)
  const fits = changes.every(
    ({ uri, version }) => version === null || editor.documents.get(uri)?.version === version,
  )
  if (!fits) return false
  for (const { uri, edits } of changes) applyTo(uri, edits, editor)
  return true
}

interface TextChange {
  readonly uri: string
  readonly version: number | null
  readonly edits: readonly (TextEdit | SnippetTextEdit)[]
}

function changesOf({ documentChanges, changes = {} }: WorkspaceEdit): readonly TextChange[] {
  if (documentChanges === undefined)
    return Object.entries(changes).map(([uri, edits]) => ({ uri, version: null, edits }))
  return documentChanges.map((change) => {
    assert.ok('textDocument' in change, 'files are neither made nor moved here')
    const { textDocument, edits } = change
    return { uri: textDocument.uri, version: textDocument.version, edits }
  })
}

function applyTo(uri: string, edits: TextChange['edits'], editor: Holder): void {
  const document = editor.documents.get(uri)
  assert.ok(document, `${uri} is not open`)
  const asked = new Map<string, string>()
  const plain = edits.map((edit) =>
    'newText' in edit ? edit : { range: edit.range, newText: asShown(edit, document, asked) },
  )
  const text = TextDocument.applyEdits(document, plain)
  const version = document.version + 1
  TextDocument.update(document, [{ text }], version)
  editor.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text }] })
}

/**
 * A snippet as VS Code puts it in, with its tab stops in double brackets, so that a test sees where the cursor goes: each line
 * gets the indentation before the place, and one number is one question in all snippets of a change.
 */
function asShown(
  { range, snippet }: SnippetTextEdit,
  document: TextDocument,
  asked: Map<string, string>,
): string {
  for (const [, number = '', question = ''] of snippet.value.matchAll(/\$\{(\d+):((?:\\.|[^\\}])*)\}/g)) {
    assert.equal(asked.get(number) ?? question, question)
    asked.set(number, question)
  }
  const before = document.getText({ start: { line: range.start.line, character: 0 }, end: range.start })
  const [indentation = ''] = /^[ \t]*/.exec(before) ?? []
  return snippet.value
    .replace(/\n/g, `\n${indentation}`)
    .replace(/\$\{\d+:((?:\\.|[^\\}])*)\}/g, '⟦$1⟧')
    .replace(/\\([\\$}])/g, '$1')
}
