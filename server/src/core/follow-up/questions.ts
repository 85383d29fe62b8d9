// What a follow-up asks the writer about a promise: the same words in the header and in the letter, since one answer
// serves both.
import type { Piece } from '../edit.ts'
import type { TakenUp } from './follow-up.ts'

type Slot = Exclude<Piece, string>

/** Where several promises are taken up, each question says which one it is about. */
export interface Questions {
  readonly slipped: Slot
  readonly when: Slot
}

export function questionsAbout({ what }: TakenUp, isOneOfSeveral: boolean): Questions {
  const about = isOneOfSeveral ? `: ${asQuestion(what)}` : ''
  return { slipped: { slot: `what slipped${about}?` }, when: { slot: `when now${about}?` } }
}

/** Words of the writer inside a question, which ends at the first angle bracket. */
export const asQuestion = (what: string): string => short(what.replace(/[<>?\s]+/g, ' ').trim())

const short = (what: string): string => (what.length > 60 ? `${what.slice(0, 59).trimEnd()}\u2026` : what)
