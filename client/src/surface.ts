// All that the extension adds to VS Code, whichever way the server runs.
import type { ExtensionContext } from 'vscode'
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient'
import type { ClientOptions } from '../../server/src/protocol.ts'
import { registerCheckAllDrafts } from './commands/check-all-drafts.ts'
import { registerCopyMessage } from './commands/copy-message.ts'
import { registerMarkAsSent } from './commands/mark-as-sent.ts'
import { registerNewDraft } from './commands/new-draft.ts'
import { registerRestartServer } from './commands/restart-server.ts'
import { registerShowPromises } from './commands/show-promises.ts'
import { Server } from './server.ts'

/** Files on any file system, but no other views of them, such as the old side of a comparison. */
const SCHEMES = ['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'memfs', 'vscode-test-web']

const OPTIONS: ClientOptions = { commands: ['outreach.showPromises'] }

/** Drafts are known by language, or by name where somebody gave the name another language. */
export const CLIENT_OPTIONS: LanguageClientOptions = {
  documentSelector: SCHEMES.flatMap((scheme) => [
    { scheme, language: 'outreach' },
    { scheme, pattern: '**/*.outreach.md' },
  ]),
  initializationOptions: OPTIONS,
}

export async function open({ subscriptions }: ExtensionContext, client: BaseLanguageClient): Promise<void> {
  const server = new Server(client)
  subscriptions.push(
    client,
    registerShowPromises(server),
    registerNewDraft(server),
    registerCopyMessage(server),
    registerMarkAsSent(server),
    registerCheckAllDrafts(server),
    registerRestartServer(server),
  )
  await client.start()
}
