// What the server tells the client it can do.
import { type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver'
import type { Client } from './client.ts'

export const capabilitiesFor = (client: Client): ServerCapabilities => ({
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  ...(client.pullsDiagnostics && {
    diagnosticProvider: { identifier: 'outreach', interFileDependencies: true, workspaceDiagnostics: false },
  }),
  ...(client.changesFolders && {
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  }),
})
