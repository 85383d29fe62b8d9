// What can be done about the promise under the cursor, whether or not a rule points at it.
import { type CodeAction, CodeActionKind } from 'vscode-languageserver'
import { promiseActions } from '../../core/promises/fixes.ts'
import { promisesOf } from '../../core/promises/list.ts'
import type { Span } from '../../core/span.ts'
import { toWorkspaceEdit } from '../convert.ts'
import type { OpenFile } from '../open-files.ts'
import type { Session } from '../session.ts'

export const PROMISE_ACTION = CodeActionKind.RefactorRewrite

export async function actionsOnPromise(
  file: OpenFile,
  { start, end }: Span,
  session: Session,
): Promise<readonly CodeAction[]> {
  if (file.kind !== 'draft') return []
  const { draft, lines, version } = file
  const moment = await session.momentFor(file.uri)
  const touched = promisesOf(draft, moment).find(({ span }) => span.start <= end && start <= span.end)
  if (touched === undefined) return []
  return promiseActions({ draft, today: moment.today }, touched).map(({ title, edits }) => ({
    title: session.client.say(title),
    kind: PROMISE_ACTION,
    edit: toWorkspaceEdit(lines, version, edits, session.client),
  }))
}
