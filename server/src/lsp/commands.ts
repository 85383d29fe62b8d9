// `workspace/executeCommand`: what a fix, a lens or a client asks the server to do.
import { ErrorCodes, type ExecuteCommandParams, ResponseError } from 'vscode-languageserver'
import type { Session } from './session.ts'
import { SHOW, show } from './show.ts'

export const COMMANDS: readonly string[] = [SHOW]

export async function runCommand(
  session: Session,
  { command, arguments: given = [] }: ExecuteCommandParams,
): Promise<unknown> {
  if (command !== SHOW) throw new ResponseError(ErrorCodes.InvalidParams, `There is no command ${command}.`)
  const [uri, range] = given
  return show(session.connection, uri, range)
}
