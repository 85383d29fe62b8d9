// Entry for VS Code on the desktop and on remote machines: the server runs in a process of its own.
import type { ExtensionContext } from 'vscode'
import { LanguageClient, TransportKind } from 'vscode-languageclient/node'
import { CLIENT_OPTIONS, open } from './surface.ts'

export function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath('dist/server.js')
  const server = { module, transport: TransportKind.ipc }
  return open(context, new LanguageClient('outreach', 'Outreach', server, CLIENT_OPTIONS))
}
