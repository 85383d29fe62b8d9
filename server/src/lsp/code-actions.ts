// The fixes of the findings under the cursor, and `source.fixAll.outreach` for those that need no look.
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Command,
  type WorkspaceEdit,
} from 'vscode-languageserver'
import type { Edit, Finding, Fix, FollowUp } from '../core/rule.ts'
import { safeEdits } from '../core/safe-fixes.ts'
import type { Span } from '../core/span.ts'
import { allowanceEdit } from './allowance.ts'
import { toDiagnostic, toSpan, toWorkspaceEdit } from './convert.ts'
import type { OpenFile } from './open-files.ts'
import { actionsOnPromise, PROMISE_ACTION } from './promise-actions.ts'
import { promiseAt } from './promises.ts'
import type { Session } from './session.ts'
import { showCommand } from './show.ts'

export const FIX_ALL = 'source.fixAll.outreach'

export async function codeActions(
  session: Session,
  { textDocument, range, context }: CodeActionParams,
): Promise<CodeAction[]> {
  const file = session.files.get(textDocument.uri)
  if (file === undefined) return []
  const findings = await session.findingsIn(file)
  const wants = (kind: string): boolean =>
    context.only === undefined || context.only.some((only) => isWithin(kind, only))
  const span = toSpan(file.lines, range)
  const touched = wants(CodeActionKind.QuickFix) ? findings.filter((finding) => touches(finding, span)) : []
  const quickFixes = await Promise.all(touched.map((finding) => quickFixesOf(finding, file, session)))
  const onPromise = wants(PROMISE_ACTION) ? await actionsOnPromise(file, span, session) : []
  return [...quickFixes.flat(), ...onPromise, ...(wants(FIX_ALL) ? fixAll(findings, file, session) : [])]
}

/** Kinds are a hierarchy: `source` asks for `source.fixAll` too. */
const isWithin = (kind: string, only: string): boolean =>
  only === '' || kind === only || kind.startsWith(`${only}.`)

const touches = ({ span }: Finding, { start, end }: Span): boolean => span.start <= end && start <= span.end

async function quickFixesOf(
  finding: Finding,
  file: OpenFile,
  session: Session,
): Promise<readonly CodeAction[]> {
  const diagnostics = [toDiagnostic(finding, file, session.client, session.places)]
  const actions = await Promise.all(finding.fixes().map((fix) => toAction(fix, file, session)))
  return actions.flatMap((action) => (action === undefined ? [] : [{ ...action, diagnostics }]))
}

async function toAction(fix: Fix, file: OpenFile, session: Session): Promise<CodeAction | undefined> {
  const action = { title: fix.title, kind: CodeActionKind.QuickFix }
  if ('edits' in fix)
    return { ...action, edit: editOf(fix.edits, file, session), ...(fix.safe && { isPreferred: true }) }
  if ('allow' in fix) {
    const edit = await allowanceEdit(fix, file.uri, session)
    return edit && { ...action, edit }
  }
  if ('followUp' in fix) {
    const command = await followUpCommand(fix, file, session)
    return command && { ...action, command }
  }
  const place = session.places.in(file, 'select' in fix ? { span: fix.select } : fix.open)
  if (place === undefined || !session.client.showsDocuments) return undefined
  return { ...action, command: showCommand(fix.title, place) }
}

/** The client's own, as it asks whom to write to and where; nothing where the client has no such command. */
async function followUpCommand(
  fix: FollowUp,
  file: OpenFile,
  session: Session,
): Promise<Command | undefined> {
  if (!session.client.commands.has(WRITE_FOLLOW_UP)) return undefined
  const promise = await promiseAt(file, fix.followUp.promise, session)
  return promise && { title: fix.title, command: WRITE_FOLLOW_UP, arguments: [promise] }
}

const WRITE_FOLLOW_UP = 'outreach.writeFollowUp'

function fixAll(findings: readonly Finding[], file: OpenFile, session: Session): readonly CodeAction[] {
  const edits = safeEdits(findings)
  if (edits.length === 0) return []
  return [{ title: 'Apply all safe fixes', kind: FIX_ALL, edit: editOf(edits, file, session) }]
}

const editOf = (edits: readonly Edit[], { lines, version }: OpenFile, { client }: Session): WorkspaceEdit =>
  toWorkspaceEdit(lines, version, edits, client)
