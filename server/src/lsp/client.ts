// What the client at the other end can do, as far as an answer depends on it.
import type { InitializeParams } from 'vscode-languageserver'
import { type Say, sayWith, type Words } from '../core/say.ts'
import { fields } from './arguments.ts'

export interface Client {
  /** Asks for diagnostics itself, and can be told to ask again; all others get them pushed. */
  readonly pullsDiagnostics: boolean
  readonly refreshesLenses: boolean
  readonly showsRelated: boolean
  readonly takesVersionedEdits: boolean
  readonly takesSnippets: boolean
  readonly completesSnippets: boolean
  readonly createsFiles: boolean
  readonly appliesEdits: boolean
  readonly showsDocuments: boolean
  /** Answers `workspace/configuration`; others send their settings along. */
  readonly answersConfiguration: boolean
  readonly registersConfiguration: boolean
  readonly registersWatchers: boolean
  readonly changesFolders: boolean
  readonly asksBeforeMoves: boolean
  readonly showsProgress: boolean
  readonly nestsSymbols: boolean
  /** Shows documents that the server holds, so that a rule's page has an address. */
  readonly showsContent: boolean
  readonly rendersMarkdown: boolean
  /** Shows the message of a finding beside a hover on it. */
  readonly showsMessages: boolean
  /** Reads files that the server cannot reach. */
  readonly readsFiles: boolean
  /** Puts a sentence into the writer's language. */
  readonly say: Say
  /** Commands of the editor's own that an answer may name. */
  readonly commands: ReadonlySet<unknown>
}

export function readClient({ capabilities, initializationOptions }: InitializeParams): Client {
  const { textDocument, workspace, window } = capabilities
  const edit = workspace?.workspaceEdit
  return {
    pullsDiagnostics: textDocument?.diagnostic != null && workspace?.diagnostics?.refreshSupport === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    showsRelated:
      textDocument?.publishDiagnostics?.relatedInformation === true ||
      textDocument?.diagnostic?.relatedInformation === true,
    takesVersionedEdits: edit?.documentChanges === true,
    takesSnippets: edit?.snippetEditSupport === true,
    completesSnippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    createsFiles: edit?.resourceOperations?.includes('create') === true,
    appliesEdits: workspace?.applyEdit === true,
    showsDocuments: window?.showDocument?.support === true,
    answersConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    asksBeforeMoves: workspace?.fileOperations?.willRename === true,
    changesFolders: workspace?.workspaceFolders === true,
    showsProgress: window?.workDoneProgress === true,
    showsContent: workspace?.textDocumentContent != null,
    nestsSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    showsMessages: fields(initializationOptions).showsMessages === true,
    readsFiles: fields(initializationOptions).readsFiles === true,
    say: sayWith(wordsIn(fields(initializationOptions).words)),
    commands: new Set(listed(fields(initializationOptions).commands)),
    rendersMarkdown: textDocument?.hover?.contentFormat?.includes('markdown') === true,
  }
}

const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

const wordsIn = (value: unknown): Words =>
  Object.fromEntries(
    Object.entries(fields(value)).flatMap(([from, to]) => (typeof to === 'string' ? [[from, to]] : [])),
  )
