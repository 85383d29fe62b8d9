// What the server tells the client it can do.
import { CodeActionKind, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver'
import type { Client } from './client.ts'
import { FIX_ALL } from './code-actions.ts'
import { COMMANDS } from './commands.ts'
import { PROMISE_ACTION } from './promise-actions.ts'
import { WATCHED_MOVES } from './rename.ts'
import { RULE_PAGES } from './rule-pages.ts'

export const capabilitiesFor = (client: Client): ServerCapabilities => ({
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, PROMISE_ACTION, FIX_ALL] },
  executeCommandProvider: { commands: [...COMMANDS] },
  hoverProvider: true,
  completionProvider: { triggerCharacters: [':', ' ', '-'] },
  documentSymbolProvider: true,
  workspaceSymbolProvider: true,
  codeLensProvider: {},
  foldingRangeProvider: true,
  documentLinkProvider: {},
  ...(client.pullsDiagnostics && {
    diagnosticProvider: { identifier: 'outreach', interFileDependencies: true, workspaceDiagnostics: false },
  }),
  workspace: {
    ...(client.changesFolders && { workspaceFolders: { supported: true, changeNotifications: true } }),
    ...(client.asksBeforeMoves && { fileOperations: WATCHED_MOVES }),
    ...(client.showsContent && { textDocumentContent: { schemes: [RULE_PAGES] } }),
  },
})
