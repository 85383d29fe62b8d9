// Wires the questions a client asks to the files that answer them. No logic stands here.
import type { CancellationToken, Connection, InitializeResult } from 'vscode-languageserver'
import type { Requests } from '../protocol.ts'
import { checkAll } from './answers/check-all.ts'
import { codeActions } from './answers/code-actions.ts'
import { codeLenses } from './answers/code-lens.ts'
import { runCommand } from './answers/commands.ts'
import { completions } from './answers/completion.ts'
import { foldingRanges } from './answers/folding.ts'
import { startFollowUp } from './answers/follow-up.ts'
import { hover } from './answers/hover.ts'
import { documentLinks } from './answers/links.ts'
import { message } from './answers/message.ts'
import { addressees, startDraft } from './answers/new-draft.ts'
import { exportPromises, listPromises } from './answers/promises.ts'
import { beforeMoves } from './answers/rename.ts'
import { ruleDocument } from './answers/rule-pages.ts'
import { documentSymbols, workspaceSymbols } from './answers/symbols.ts'
import { capabilitiesFor } from './capabilities.ts'
import { followClient } from './follow.ts'
import type { Platform } from './host/platform.ts'
import { openSession, type Session } from './session.ts'

/** Serves one client until it goes. */
export function serve(connection: Connection, platform: Platform): void {
  connection.onInitialize((params): InitializeResult => {
    const session = openSession(connection, params, platform)
    followClient(session)
    answerQuestions(session)
    return { capabilities: capabilitiesFor(session.client), serverInfo: { name: 'Outreach Drafts' } }
  })
  connection.listen()
}

function answerQuestions(session: Session): void {
  const { connection, barrier, diagnostics } = session
  connection.languages.diagnostics.on(
    barrier.request('Diagnostics', ({ textDocument, previousResultId }) =>
      diagnostics.pull(textDocument.uri, previousResultId),
    ),
  )
  connection.onCodeAction(barrier.request('Code actions', (params) => codeActions(session, params)))
  connection.onHover(barrier.request('Hover', (params) => hover(session, params)))
  connection.onCompletion(barrier.request('Completion', (params) => completions(session, params)))
  connection.onDocumentSymbol(
    barrier.request('The outline', ({ textDocument }) => documentSymbols(session, textDocument.uri)),
  )
  connection.onWorkspaceSymbol(barrier.request('Symbols', ({ query }) => workspaceSymbols(session, query)))
  connection.onCodeLens(
    barrier.request('Code lenses', ({ textDocument }) => codeLenses(session, textDocument.uri)),
  )
  connection.onFoldingRanges(
    barrier.request('Folding', ({ textDocument }) => foldingRanges(session, textDocument.uri)),
  )
  connection.onDocumentLinks(
    barrier.request('Links', ({ textDocument }) => documentLinks(session, textDocument.uri)),
  )
  connection.workspace.onWillRenameFiles(
    barrier.request('Moving files', (params) => beforeMoves(session, params)),
  )
  connection.workspace.textDocumentContent.on(
    barrier.request('The page of a rule', (params) => ruleDocument(session, params)),
  )
  connection.onExecuteCommand(barrier.request('The command', (params) => runCommand(session, params)))
  answerClient(session)
}

/** What this project's own client asks beyond LSP. */
function answerClient(session: Session): void {
  const { connection, barrier } = session
  const answer = <M extends keyof Requests>(
    method: M,
    handler: (params: Requests[M]['params'], token: CancellationToken) => Promise<Requests[M]['result']>,
  ): unknown => connection.onRequest(method, barrier.request<Requests[M]['params'], unknown>(method, handler))
  answer('outreach/promises', () => listPromises(session))
  answer('outreach/allListed', () => session.listedWholly().then(() => null))
  answer('outreach/exportPromises', (params) => exportPromises(session, params))
  answer('outreach/message', (params) => message(session, params))
  answer('outreach/addressees', () => addressees(session))
  answer('outreach/newDraft', (params) => startDraft(session, params))
  answer('outreach/followUp', (params) => startFollowUp(session, params))
  answer('outreach/checkAll', (_, token) => checkAll(session, token))
}
