// A draft that gets another name or place: what points at it in `replies-to`, and what it points at itself, goes along.
import type { FileOperationOptions, RenameFilesParams, WorkspaceEdit } from 'vscode-languageserver'
import { setKey } from '../../core/header/edit.ts'
import type { Card } from '../../workspace/card.ts'
import { placeBeside, placeOf, referenceTo } from '../../workspace/place.ts'
import { toWorkspaceEdit } from '../convert.ts'
import { draftAt } from '../draft-at.ts'
import type { Session } from '../session.ts'

/** Drafts, and folders they may lie in. */
export const WATCHED_MOVES: FileOperationOptions = {
  willRename: {
    filters: [
      { pattern: { glob: '**/*.outreach.md', matches: 'file' } },
      { pattern: { glob: '**', matches: 'folder' } },
    ],
  },
}

/** The edits to be made before the files move, so all at the old addresses. */
export async function beforeMoves(
  session: Session,
  { files }: RenameFilesParams,
): Promise<WorkspaceEdit | null> {
  await session.scanned()
  const { people } = session.shelf.library
  const moved = (place: string): string => placeAfter(place, files)
  const edits = await Promise.all(
    [...people.cards()].map((card) => {
      const target = card.repliesTo === undefined ? undefined : placeBeside(card.draft, card.repliesTo)
      // What leads to no draft is left as the writer has it.
      if (target === undefined || people.card(target) === undefined) return undefined
      return rewritten(card, moved(placeOf(card.draft)), moved(target), session)
    }),
  )
  const changes = edits.filter((edit) => edit !== undefined)
  return changes.length === 0 ? null : merged(changes)
}

/** A folder takes along all that is in it. */
function placeAfter(place: string, moves: RenameFilesParams['files']): string {
  for (const { oldUri, newUri } of moves) {
    const [from, to] = [placeOf(oldUri), placeOf(newUri)]
    if (place === from) return to
    if (place.startsWith(`${from}/`)) return to + place.slice(from.length)
  }
  return place
}

async function rewritten(
  { draft: uri, repliesTo = '' }: Card,
  place: string,
  target: string,
  session: Session,
): Promise<WorkspaceEdit | undefined> {
  if (placeBeside(place, repliesTo) === target) return undefined
  const { lines, version, draft } = await draftAt(session, uri)
  const edits = setKey(draft, 'replies-to', [referenceTo(target, place, repliesTo)])
  return edits && toWorkspaceEdit(lines, version, edits, session.client)
}

function merged(edits: readonly WorkspaceEdit[]): WorkspaceEdit {
  const changes = edits.flatMap((edit) => edit.documentChanges ?? [])
  if (changes.length > 0) return { documentChanges: changes }
  return { changes: Object.fromEntries(edits.flatMap((edit) => Object.entries(edit.changes ?? {}))) }
}
