// Wires the questions a client asks to the files that answer them. No logic stands here.
import type { Connection, InitializeResult } from 'vscode-languageserver'
import { capabilitiesFor } from './capabilities.ts'
import { codeActions } from './code-actions.ts'
import { runCommand } from './commands.ts'
import { followClient } from './follow.ts'
import { hover } from './hover.ts'
import type { Platform } from './platform.ts'
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
  connection.onExecuteCommand(barrier.request('The command', (params) => runCommand(session, params)))
}
