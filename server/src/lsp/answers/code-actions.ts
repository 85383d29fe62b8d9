// The fixes of the findings under the cursor, and `source.fixAll.outreach` for those that need no look.
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type WorkspaceEdit,
} from 'vscode-languageserver'
import type { Edit } from '../../core/edit.ts'
import type { Finding, Fix, FollowUp } from '../../core/rule.ts'
import { safeEdits } from '../../core/safe-fixes.ts'
import type { Span } from '../../core/span.ts'
import { toDiagnostic, toSpan, toWorkspaceEdit } from '../convert.ts'
import type { OpenFile } from '../open-files.ts'
import type { Session } from '../session.ts'
import { showCommand } from '../show.ts'
import { allowanceEdit } from './allowance.ts'
import { followUpEdit } from './follow-up.ts'
import { actionsOnPromise, PROMISE_ACTION } from './promise-actions.ts'
import { promiseAt } from './promises.ts'

export const FIX_ALL = 'source.fixAll.outreach'

export async function codeActions(session: Session, params: CodeActionParams): Promise<CodeAction[]> {
  const file = session.files.get(params.textDocument.uri)
  if (file === undefined) return []
  const { version } = file
  const actions = await actionsFor(file, session, params)
  // What was edited meanwhile is no longer the text that the edits were made for.
  return file.version === version ? actions : codeActions(session, params)
}

async function actionsFor(
  file: OpenFile,
  session: Session,
  { range, context }: CodeActionParams,
): Promise<CodeAction[]> {
  const findings = await session.findingsIn(file)
  const wants = (kind: string): boolean =>
    context.only === undefined || context.only.some((only) => isWithin(kind, only))
  const span = toSpan(file.lines, range)
  const kinds = quickFixKinds(wants)
  const touched = kinds.length > 0 ? findings.filter((finding) => touches(finding, span)) : []
  const quickFixes = await Promise.all(touched.map((finding) => quickFixesOf(finding, kinds, file, session)))
  const onPromise = wants(PROMISE_ACTION) ? await actionsOnPromise(file, span, session) : []
  return [...quickFixes.flat(), ...onPromise, ...(wants(FIX_ALL) ? fixAll(findings, file, session) : [])]
}

/** By place in the list of a finding's fixes: a command can ask for the second one alone, as their order never changes. */
function quickFixKinds(wants: (kind: string) => boolean): readonly (string | undefined)[] {
  if (wants(CodeActionKind.QuickFix)) return Array<string>(MOST_FIXES).fill(CodeActionKind.QuickFix)
  const kinds = Array.from({ length: MOST_FIXES }, (_, index) => `quickfix.outreach.${index + 1}`)
  return kinds.some(wants) ? kinds.map((kind) => (wants(kind) ? kind : undefined)) : []
}

const MOST_FIXES = 4

/** Kinds are a hierarchy: `source` asks for `source.fixAll` too. */
const isWithin = (kind: string, only: string): boolean =>
  only === '' || kind === only || kind.startsWith(`${only}.`)

const touches = ({ span }: Finding, { start, end }: Span): boolean => span.start <= end && start <= span.end

async function quickFixesOf(
  finding: Finding,
  kinds: readonly (string | undefined)[],
  file: OpenFile,
  session: Session,
): Promise<readonly CodeAction[]> {
  const diagnostics = [toDiagnostic(finding, file, session.client, session.places)]
  const actions = await Promise.all(finding.fixes().map((fix) => toAction(fix, file, session)))
  const offered = actions.filter((action) => action !== undefined)
  return offered.flatMap((action, place) => {
    const kind = kinds[place]
    return kind === undefined ? [] : [{ ...action, kind, diagnostics }]
  })
}

async function toAction(fix: Fix, file: OpenFile, session: Session): Promise<CodeAction | undefined> {
  const action = { title: session.client.say(fix.title) }
  if ('edits' in fix)
    return { ...action, edit: editOf(fix.edits, file, session), ...(fix.safe && { isPreferred: true }) }
  if ('allow' in fix) {
    const edit = await allowanceEdit(fix, file.uri, session)
    return edit && { ...action, edit }
  }
  if ('followUp' in fix) return followUpAction(action, fix, file, session)
  const place = session.places.in(file, 'select' in fix ? { span: fix.select } : fix.open)
  if (place === undefined || !session.client.showsDocuments) return undefined
  return { ...action, command: showCommand(action.title, place) }
}

/** By the client's own command, which fills the questions in one after the other, else as a new file. */
async function followUpAction(
  action: CodeAction,
  { followUp }: FollowUp,
  file: OpenFile,
  session: Session,
): Promise<CodeAction | undefined> {
  const hasCommand = session.client.commands.has(WRITE_FOLLOW_UP)
  const takesFile = session.client.createsFiles && !file.uri.startsWith('untitled:')
  // The list of all promises is long to make, in a whole draft of them hundreds of times.
  const promise = hasCommand || takesFile ? await promiseAt(file, followUp.promise, session) : undefined
  if (promise === undefined) return undefined
  if (hasCommand)
    return { ...action, command: { title: action.title, command: WRITE_FOLLOW_UP, arguments: [promise] } }
  const edit = await followUpEdit(promise, session)
  return edit && { ...action, edit }
}

const WRITE_FOLLOW_UP = 'outreach.writeFollowUp'

function fixAll(findings: readonly Finding[], file: OpenFile, session: Session): readonly CodeAction[] {
  const edits = safeEdits(findings)
  if (edits.length === 0) return []
  const title = session.client.say('Apply all safe fixes')
  return [{ title, kind: FIX_ALL, edit: editOf(edits, file, session) }]
}

const editOf = (edits: readonly Edit[], { lines, version }: OpenFile, { client }: Session): WorkspaceEdit =>
  toWorkspaceEdit(lines, version, edits, client)
