// Puts the text of a new draft into its file and the cursor where writing starts.
import { Range, SnippetString, type TextDocument, Uri, window, workspace } from 'vscode'
import type { NewDraft } from '../../../server/src/protocol.ts'
import { isDraft } from './active-draft.ts'

export async function openNewDraft({ uri, text, cursor, snippet }: NewDraft): Promise<void> {
  const document = uri === undefined ? await untitled(text) : await written(Uri.parse(uri), text)
  // Shown with its cursor, not moved afterwards: somebody who types at once types in the right place.
  const selection = new Range(cursor.line, cursor.character, cursor.line, cursor.character)
  const editor = await window.showTextDocument(document, { selection })
  if (snippet !== undefined) await editor.insertSnippet(new SnippetString(snippet), whole(document))
}

/** Beside the draft in front, else at the top of the workspace. */
export function folderForDrafts(): Uri | undefined {
  const document = window.activeTextEditor?.document
  const isBeside = document !== undefined && isDraft(document) && !document.isUntitled
  return isBeside ? Uri.joinPath(document.uri, '..') : workspace.workspaceFolders?.[0]?.uri
}

const whole = (document: TextDocument): Range =>
  document.validateRange(new Range(0, 0, document.lineCount, 0))

const untitled = (content: string): Thenable<TextDocument> =>
  workspace.openTextDocument({ language: 'outreach', content })

async function written(uri: Uri, text: string): Promise<TextDocument> {
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text))
  return workspace.openTextDocument(uri)
}
