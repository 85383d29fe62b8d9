// Waits for the first draft. VS Code starts the extension for any Markdown file, as a draft that stands alone may be called
// Markdown; whoever opens no draft gets no server.
import { type Disposable, workspace } from 'vscode'
import { isDraft } from './commands/active-draft.ts'

/** Calls `start`, which does not fail, at once where there is a draft, open or in the workspace, else when the first one is opened. */
export async function onFirstDraft(start: () => Promise<void>): Promise<Disposable> {
  if (workspace.textDocuments.some(isDraft) || isUnsearched() || (await holdsDraft())) {
    await start()
    return { dispose: () => undefined }
  }
  const opening = workspace.onDidOpenTextDocument((document) => {
    if (!isDraft(document)) return
    opening.dispose()
    void start()
  })
  return opening
}

/** On a file system that nobody can search, VS Code waits for somebody who can and never answers. */
const isUnsearched = (): boolean =>
  workspace.workspaceFolders?.some(({ uri }) => uri.scheme !== 'file' && uri.scheme !== 'vscode-remote') ===
  true

const holdsDraft = async (): Promise<boolean> =>
  (await workspace.findFiles('**/*.outreach.md', undefined, 1)).length > 0
