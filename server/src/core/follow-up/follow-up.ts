// A follow-up: a new draft to whoever waits for what an older one promised. It says what was promised and by when, in
// the writer's own words where these can be said to the recipient, and asks the writer for all the rest.
import type { Day } from '../days/day.ts'
import type { Piece } from '../edit.ts'
import type { Header } from '../header/header.ts'
import type { Recipient } from '../header/people.ts'
import { fileNameFor } from '../new-draft.ts'
import { headerOf } from './header.ts'
import { letterOf } from './letter.ts'

export interface FollowUp {
  /** A file name that says whom it is for; it may be taken. */
  readonly name: string
  /** The whole draft. A question that stands in it twice needs one answer. */
  readonly pieces: readonly Piece[]
}

export interface Occasion {
  readonly to: readonly Recipient[]
  /** The draft that is followed up, as `replies-to:` names it; one without a file has no name. */
  readonly draft?: string
  readonly header: Header
  readonly promises: readonly TakenUp[]
  readonly today: Day
}

/** A promise that is taken up. */
export interface TakenUp {
  /** Without the day. */
  readonly what: string
  readonly due?: Day
  readonly isOverdue: boolean
  /** Days it was due before. */
  readonly wasDue: readonly Day[]
}

export const followUp = (occasion: Occasion): FollowUp => ({
  name: fileNameFor(occasion.to[0], 'follow-up'),
  pieces: ['---\n', ...headerOf(occasion), '---\n\n', ...letterOf(occasion)],
})
