// Puts the text of a new draft into a file beside the others and the cursor where writing starts.
import { Range, type TextDocument, Uri, window, workspace } from 'vscode'
import type { NewDraft } from '../../../server/src/protocol.ts'
import { isDraft } from './active-draft.ts'

export async function openNewDraft({ name, text, cursor }: NewDraft): Promise<void> {
  const folder = folderForDrafts()
  const document = folder === undefined ? await untitled(text) : await written(await free(folder, name), text)
  // Shown with its cursor, not moved afterwards: somebody who types at once types in the right place.
  const selection = new Range(cursor.line, cursor.character, cursor.line, cursor.character)
  await window.showTextDocument(document, { selection })
}

/** Beside the draft in front, else at the top of the workspace. */
function folderForDrafts(): Uri | undefined {
  const document = window.activeTextEditor?.document
  if (document !== undefined && isDraft(document) && !document.isUntitled)
    return Uri.joinPath(document.uri, '..')
  return workspace.workspaceFolders?.[0]?.uri
}

const untitled = (content: string): Thenable<TextDocument> =>
  workspace.openTextDocument({ language: 'outreach', content })

async function written(uri: Uri, text: string): Promise<TextDocument> {
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text))
  return workspace.openTextDocument(uri)
}

/** The name, or the first of "name-2", "name-3" … that is not taken. */
async function free(folder: Uri, name: string): Promise<Uri> {
  const stem = name.replace(/\.outreach\.md$/, '')
  for (let number = 1; ; number++) {
    const uri = Uri.joinPath(folder, `${stem}${number === 1 ? '' : `-${number}`}.outreach.md`)
    if (!(await exists(uri))) return uri
  }
}

const exists = (uri: Uri): Promise<boolean> =>
  Promise.resolve(workspace.fs.stat(uri)).then(
    () => true,
    () => false,
  )
