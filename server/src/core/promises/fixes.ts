// The repairs that several rules offer for a promise, each under one title.
import type { Draft } from '../draft.ts'
import type { Change } from '../header/edit.ts'
import type { Pledge } from '../header/header.ts'
import { readerAmong } from '../names.ts'
import type { Repair, Context as RuleContext } from '../rule.ts'
import { explain, keep, release, writeDay } from './edit.ts'
import { type EditablePromise, isPending, promisesLeft } from './list.ts'

type Context = Pick<RuleContext, 'draft' | 'today'>

/** The promises of the draft in the order in which they are written, as they stand today; one that a follow-up took up stands there. */
export const promisesIn = ({ draft, settings, today, others }: RuleContext): readonly EditablePromise[] =>
  promisesLeft(draft, { today, dueSoon: settings.dueSoon }, others).toSorted(
    (a, b) => a.span.start - b.span.start,
  )

/** How a message speaks of those to whom it was promised. */
export const promisedTo = ({ header }: Draft, { to }: Pledge): string =>
  readerAmong(to.length > 0 ? to : header.to)

/** A repair under a title, or none where the header cannot be edited safely. */
export const repair = (title: string, edits: Change): readonly Repair[] =>
  edits === undefined ? [] : [{ title, edits }]

export const keptToday = ({ draft, today }: Context, pledge: Pledge): readonly Repair[] =>
  repair('Mark as kept today', keep(draft, pledge, today))

/** The new day and the reason are questions; the old day stays on record. */
export function explainDelay({ draft, today }: Context, { pledge, due }: EditablePromise): readonly Repair[] {
  const delay = {
    reason: [{ slot: 'what came up?' }],
    due: [{ slot: 'by when now?' }],
    wasDue: due?.value,
    explained: today,
  }
  return repair('Explain the delay', explain(draft, pledge, delay))
}

export const released = ({ draft, today }: Context, pledge: Pledge): readonly Repair[] =>
  repair('Mark as released', release(draft, pledge, today))

/** A day in words moves with the day it is read on; written out it stays. */
export function dayWrittenOut(
  { draft, today }: Context,
  { pledge, due, inWords }: EditablePromise,
): readonly Repair[] {
  if (due === undefined || !inWords) return []
  return repair(`Write the day as ${due.value}`, writeDay(draft, pledge, draft.header.sent?.value ?? today))
}

/** What can be done about a promise that no rule points at, or beyond what that rule offers. */
export function promiseActions(context: Context, promise: EditablePromise): readonly Repair[] {
  const { state, pledge } = promise
  if (!isPending(promise) || state === 'malformed') return []
  const settle = state === 'overdue' ? [] : [...explainDelay(context, promise), ...released(context, pledge)]
  const keep = state === 'overdue' || state === 'due-soon' ? [] : keptToday(context, pledge)
  return [...dayWrittenOut(context, promise), ...keep, ...settle]
}
