// What the server tells the client it can do.
import { CodeActionKind, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver'
import { FIX_ALL } from './answers/code-actions.ts'
import { COMMANDS } from './answers/commands.ts'
import { PROMISE_ACTION } from './answers/promise-actions.ts'
import { WATCHED_MOVES } from './answers/rename.ts'
import { RULE_PAGES } from './answers/rule-pages.ts'
import type { Client } from './client.ts'

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
