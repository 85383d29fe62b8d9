// A draft by its address, whether it is open or not.
import { type Draft, readDraft } from '../core/draft.ts'
import { type Lines, linesOf } from './convert.ts'
import { failure } from './failure.ts'
import type { Session } from './session.ts'

export interface AtVersion {
  readonly lines: Lines
  /** Nothing for a draft that is not open. */
  readonly version: number | null
  readonly draft: Draft
}

/** The draft as the editor has it, else as it is on disk; fails with a sentence for the writer where it is gone. */
export async function draftAt(session: Session, uri: string): Promise<AtVersion> {
  const found = await findDraft(session, uri)
  if (found === undefined) throw failure('This draft cannot be read any more.')
  return found
}

/** The same, or nothing. */
export async function findDraft({ files, disk }: Session, uri: string): Promise<AtVersion | undefined> {
  const file = files.draft(uri)
  if (file !== undefined) return file
  const written = await disk.read(uri)
  return written === undefined
    ? undefined
    : { lines: linesOf(uri, written), version: null, draft: readDraft(written) }
}
