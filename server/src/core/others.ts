// What a rule may ask about the other drafts of the workspace. The index over them answers; core knows only the questions.
import type { Day } from './days/day.ts'
import type { Span } from './span.ts'

/** The other drafts as one draft sees them. */
export interface Others {
  /** Promises in any draft, this one included, that are overdue and made to somebody this draft is for. */
  owed(today: Day): readonly Owed[]
  /** Places in this draft's list of promises, from 0, on which another draft of the exchange has the last word. */
  repeated(today: Day): ReadonlySet<number>
  /** Passages and sentences that went to somebody else as well, in the order of the text. */
  copies(boilerplate: readonly string[]): readonly Copy[]
  /** Somebody by that name to whom other drafts are written, but not this one; the name is a first or a full one. */
  stranger(name: string): Stranger | undefined
  /** Somebody of that organization to whom other drafts are written, where nobody of this exchange has to do with it. */
  elsewhere(organization: string): Stranger | undefined
}

/** A place in a draft, which goes by the name under which the index knows it. */
export interface Place {
  readonly draft: string
  readonly span: Span
}

export interface Owed extends Place {
  readonly what: string
  readonly to: string
  readonly due: Day
}

export interface Copy {
  readonly span: Span
  /** One place for each draft to somebody else. */
  readonly places: readonly Place[]
  /** To how many others it was written. */
  readonly recipients: number
}

export interface Stranger {
  readonly name: string
  /** A draft to that person. */
  readonly draft: string
}
