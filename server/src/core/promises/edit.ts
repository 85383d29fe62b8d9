// What a writer does to a promise, each as edits to the draft's header: the quick fixes, the promise list, the commands
// and the command line all change promises through these.
import type { Day } from '../days/day.ts'
import { addPromise, type Change, type Editable, type Pieces } from '../header/edit.ts'
import { rewordPromise, setPromise } from '../header/edit-promise.ts'
import type { Pledge } from '../header/header.ts'
import { textAt } from '../span.ts'
import { dueOf } from './state.ts'

/** Kept on a day. */
export const keep = (draft: Editable, pledge: Pledge, day: Day): Change =>
  setPromise(draft, pledge, { kept: [day] })

/** The recipient needs it no longer. */
export const release = (draft: Editable, pledge: Pledge, day: Day): Change =>
  setPromise(draft, pledge, { released: [day] })

/** Gives a promise its day; for a new day in the place of another one there is `explain`. */
export const setDue = (draft: Editable, pledge: Pledge, due: Pieces): Change =>
  setPromise(draft, pledge, { due })

/** Writes out a day that was given in words ("by Friday"), so that it does not move; words count from `reference`. */
export function writeDay(draft: Editable, pledge: Pledge, reference: Day): Change {
  const due = dueOf(pledge, reference)
  if (due === undefined) return undefined
  if (pledge.due !== undefined) return setDue(draft, pledge, [due.value])
  const written = textAt(draft.text, due.span)
  const preposition = /^on\b/i.test(written) ? 'on' : 'by'
  return (
    rewordPromise(draft, pledge, due.span, `${preposition} ${due.value}`) ??
    setDue(draft, pledge, [due.value])
  )
}

export interface Delay {
  readonly reason: Pieces
  /** The new day. */
  readonly due: Pieces
  /** The day the promise had until now, where it had one. */
  readonly wasDue: Day | undefined
  /** When the recipient was told. */
  readonly explained: Day
}

/** A new day and why: the old one stays on record. */
export const explain = (draft: Editable, pledge: Pledge, { reason, due, wasDue, explained }: Delay): Change =>
  setPromise(draft, pledge, { due, ...(wasDue && { 'was-due': [wasDue] }), explained: [explained], reason })

export interface Deed {
  readonly what: Pieces
  readonly due?: Pieces | undefined
  /** To whom, where it is not the draft's recipients. */
  readonly to?: Pieces | undefined
}

/** Takes a promise up into the header. */
export const record = (draft: Editable, { what, due, to }: Deed): Change =>
  addPromise(draft, { what, ...(to && { to }), ...(due && { due }) })
