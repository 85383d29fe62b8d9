// Puts the text of a new draft into a file beside the others and the cursor where writing starts.
import { Range, SnippetString, type TextDocument, Uri, window, workspace } from 'vscode'
import type { NewDraft } from '../../../server/src/protocol.ts'
import { isDraft } from './active-draft.ts'

export async function openNewDraft({ name, text, cursor, beside, snippet }: NewDraft): Promise<void> {
  const folder = folderOf(beside) ?? folderForDrafts()
  const document = folder === undefined ? await untitled(text) : await written(await free(folder, name), text)
  // Shown with its cursor, not moved afterwards: somebody who types at once types in the right place.
  const selection = new Range(cursor.line, cursor.character, cursor.line, cursor.character)
  const editor = await window.showTextDocument(document, { selection })
  if (snippet !== undefined) await editor.insertSnippet(new SnippetString(snippet), whole(document))
}

const whole = (document: TextDocument): Range =>
  document.validateRange(new Range(0, 0, document.lineCount, 0))

/** A draft without a file lies in no folder. */
function folderOf(draft: string | undefined): Uri | undefined {
  const uri = draft === undefined ? undefined : Uri.parse(draft)
  return uri === undefined || uri.scheme === 'untitled' ? undefined : Uri.joinPath(uri, '..')
}

/** Beside the draft in front, else at the top of the workspace. */
function folderForDrafts(): Uri | undefined {
  const document = window.activeTextEditor?.document
  const own = document !== undefined && isDraft(document) ? folderOf(document.uri.toString()) : undefined
  return own ?? workspace.workspaceFolders?.[0]?.uri
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
