// Entry for VS Code on the desktop and on remote machines: the server runs in a process of its own.
import type { ExtensionContext } from 'vscode'
import { LanguageClient, TransportKind } from 'vscode-languageclient/node'
import { QuietLine } from './quiet-line.ts'
import { clientOptions, open } from './surface.ts'

export function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath('dist/server.js')
  const server = { module, transport: TransportKind.ipc }
  const quiet = new QuietLine()
  const client = new LanguageClient('outreach', 'Outreach', server, clientOptions(quiet))
  return open(context, client, quiet)
}
