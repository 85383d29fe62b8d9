// Starts a follow-up: who waits, for what, and since when is read from the promise it is to take up.
import type { WorkspaceEdit } from 'vscode-languageserver'
import { insertAt, type Piece } from '../../core/edit.ts'
import { followUp, type Occasion, type TakenUp } from '../../core/follow-up/follow-up.ts'
import { type Recipient, readRecipients } from '../../core/header/people.ts'
import { textOf } from '../../core/header/write.ts'
import { optional } from '../../core/optional.ts'
import type { NewDraft, PromiseItem, PromiseRef } from '../../protocol.ts'
import type { Mention } from '../../workspace/mention.ts'
import { type ListedPromise, promisesAlongside, withoutDay } from '../../workspace/promise-list.ts'
import { promiseRef } from '../arguments.ts'
import { linesOf, toNewFile, toPosition } from '../convert.ts'
import { draftAt } from '../draft-at.ts'
import type { Session } from '../session.ts'
import { questionsIn, toSnippet } from '../snippet.ts'
import { folderOf, keyOf, nameOf } from '../uri.ts'
import { findPromise } from './find-promise.ts'
import { freeIn } from './new-draft.ts'
import { listed, readingOf } from './promises.ts'

export async function startFollowUp(session: Session, params: PromiseRef): Promise<NewDraft> {
  const ref = promiseRef(params)
  const inDraft = (await listed(session)).filter(({ draft }) => keyOf(draft) === keyOf(ref.uri))
  const promise = findPromise(inDraft, ref)
  const { name, pieces } = followUp(await occasionOf(promise, session))
  const text = textOf(pieces)
  return {
    ...optional('uri', await freeIn(folderFor(promise, session), name, session)),
    text,
    cursor: toPosition(linesOf('', text), firstQuestion(pieces)),
    // A question that is left stays in its angle brackets, where it is found.
    snippet: toSnippet(pieces, questionsIn([insertAt(0, ...pieces)]), (slot) => textOf([slot])),
  }
}

/** The same as an edit, for editors that have no command of their own for it. */
export async function followUpEdit(
  promise: PromiseItem,
  session: Session,
): Promise<WorkspaceEdit | undefined> {
  const { uri, text } = await startFollowUp(session, promise.ref)
  return uri === undefined ? undefined : toNewFile(uri, [insertAt(0, text)])
}

/** Beside the draft; one without a file lies in no folder. */
const folderFor = ({ draft }: ListedPromise, { folders }: Session): string | undefined =>
  draft.startsWith('untitled:') ? folders.all()[0] : folderOf(draft)

async function occasionOf(promise: ListedPromise, session: Session): Promise<Occasion> {
  const { people } = session.shelf.library
  const reading = readingOf(session)
  const { header } = (await draftAt(session, promise.draft)).draft
  const own = header.promises[promise.index]?.to ?? []
  const written = own.length > 0 ? own : header.to
  return {
    to: written.length > 0 ? written : people.addressees(promise.draft).flatMap(recipientFrom),
    ...(!promise.draft.startsWith('untitled:') && { draft: nameOf(promise.draft) }),
    header,
    promises: promisesAlongside(promise, people, reading)
      .filter((each) => each.index === promise.index || each.state === 'overdue')
      .toSorted((a, b) => a.index - b.index)
      .map(takenUp),
    today: reading.today,
  }
}

const recipientFrom = ({ shown, email }: Mention): readonly Recipient[] =>
  readRecipients(email === '' || email === shown ? shown : `${shown} <${email}>`, 0)

const takenUp = (promise: ListedPromise): TakenUp => ({
  what: withoutDay(promise),
  ...optional('due', promise.due?.value),
  isOverdue: promise.state === 'overdue',
  wasDue: promise.wasDue,
})

function firstQuestion(pieces: readonly Piece[]): number {
  const at = pieces.findIndex((piece) => typeof piece !== 'string')
  return textOf(pieces.slice(0, at)).length
}
