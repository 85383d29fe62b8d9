// `workspace/executeCommand`: what a fix, a lens or a client asks the server to do. Drafts are changed through the
// editor, against the version the change was made for.
import { ErrorCodes, type ExecuteCommandParams, ResponseError } from 'vscode-languageserver'
import type { Draft } from '../../core/draft.ts'
import { type Change, setKey } from '../../core/header/edit.ts'
import type { Pledge } from '../../core/header/header.ts'
import { explain, keep, release, setDue, writeDay } from '../../core/promises/edit.ts'
import { isPending, promisesOf } from '../../core/promises/list.ts'
import { dueOf } from '../../core/promises/state.ts'
import type { Commands, PromiseRef } from '../../protocol.ts'
import { day, draftRef, promiseRef, range, text } from '../arguments.ts'
import { toWorkspaceEdit } from '../convert.ts'
import { draftAt } from '../draft-at.ts'
import { failure } from '../failure.ts'
import type { Session } from '../session.ts'
import { SHOW, show } from '../show.ts'
import { findPromise } from './find-promise.ts'

type Arguments = readonly unknown[]

const RUNNERS: Readonly<Record<keyof Commands, (session: Session, given: Arguments) => Promise<boolean>>> = {
  'outreach.promise.keep': (session, [ref]) =>
    changePromise(session, promiseRef(ref), (draft, pledge) => keep(draft, pledge, session.platform.today())),
  'outreach.promise.release': (session, [ref]) =>
    changePromise(session, promiseRef(ref), (draft, pledge) =>
      release(draft, pledge, session.platform.today()),
    ),
  'outreach.promise.explain': (session, [ref, reason, due]) =>
    changePromise(session, promiseRef(ref), (draft, pledge) => {
      const explained = session.platform.today()
      const wasDue = dueOf(pledge, draft.header.sent?.value ?? explained)?.value
      return explain(draft, pledge, {
        reason: [text(reason, 'A reason')],
        due: [day(due)],
        wasDue,
        explained,
      })
    }),
  'outreach.promise.setDue': (session, [ref, due]) =>
    changePromise(session, promiseRef(ref), (draft, pledge) => setDue(draft, pledge, [day(due)])),
  'outreach.draft.markSent': (session, [ref]) =>
    changeDraft(session, draftRef(ref).uri, (draft) => markSent(draft, session)),
}

export const COMMANDS: readonly string[] = [...Object.keys(RUNNERS), SHOW]

export async function runCommand(
  session: Session,
  { command, arguments: given = [] }: ExecuteCommandParams,
): Promise<unknown> {
  if (command === SHOW) return show(session.connection, text(given[0], 'An address'), range(given[1]))
  const run = Object.hasOwn(RUNNERS, command) ? RUNNERS[command as keyof Commands] : undefined
  if (run === undefined) throw new ResponseError(ErrorCodes.InvalidParams, `There is no command ${command}.`)
  return run(session, given)
}

const changePromise = (
  session: Session,
  ref: PromiseRef,
  change: (draft: Draft, pledge: Pledge) => Change,
): Promise<boolean> => changeDraft(session, ref.uri, (draft) => change(draft, pledgeAt(draft, ref, session)))

function pledgeAt({ text, header }: Draft, ref: PromiseRef, { platform }: Session): Pledge {
  const { promises } = header
  const entries = promisesOf({ text, header }, { today: platform.today(), dueSoon: 0 })
  const places = new Map(promises.map((pledge, index) => [pledge, index]))
  const placed = entries.map(({ what, pledge }) => ({ what, pledge, index: places.get(pledge) ?? -1 }))
  return findPromise(placed, ref).pledge
}

/** Days in words would move from now on: "by Friday" is written out. */
function markSent(draft: Draft, { platform }: Session): Change {
  const { sent } = draft.header
  if (sent !== undefined) throw failure(`This draft is marked as sent already, on ${sent.value}.`)
  const today = platform.today()
  const moving = promisesOf(draft, { today, dueSoon: 0 }).filter(
    (promise) => promise.inWords && isPending(promise),
  )
  const edits = setKey(draft, 'sent', [today])
  return edits && [...edits, ...moving.flatMap(({ pledge }) => writeDay(draft, pledge, today) ?? [])]
}

async function changeDraft(
  session: Session,
  uri: string,
  change: (draft: Draft) => Change,
): Promise<boolean> {
  const isOurs = session.files.draft(uri) !== undefined || session.folders.of(uri) !== undefined
  if (!isOurs) throw failure('This draft is neither open nor in a folder that is open.')
  const { lines, version, draft } = await draftAt(session, uri)
  const edits = change(draft)
  if (edits === undefined)
    throw failure('The header is written in a way that this cannot be put into safely.')
  if (!session.client.appliesEdits) throw failure('This editor takes no changes from the server.')
  const edit = toWorkspaceEdit(lines, version, edits, session.client)
  const answer = await session.connection.workspace.applyEdit({ edit })
  if (answer?.applied !== true)
    throw failure('The editor did not take the change; the draft was edited meanwhile. Try once more.')
  return true
}
