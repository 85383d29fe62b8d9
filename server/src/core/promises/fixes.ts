// The repairs that several rules offer for a promise, each under one title.
import type { Draft } from '../draft.ts'
import type { Change } from '../header/edit.ts'
import type { Pledge } from '../header/header.ts'
import { readerAmong } from '../names.ts'
import type { Context, Repair } from '../rule.ts'
import { keep, writeDay } from './edit.ts'
import { type EditablePromise, promisesOf } from './list.ts'

/** Every promise of the draft in the order in which they are written, as it stands today. */
export const promisesIn = ({ draft, settings, today }: Context): readonly EditablePromise[] =>
  promisesOf(draft, { today, dueSoon: settings.dueSoon }).toSorted((a, b) => a.span.start - b.span.start)

/** How a message speaks of those to whom it was promised. */
export const promisedTo = ({ header }: Draft, { to }: Pledge): string =>
  readerAmong(to.length > 0 ? to : header.to)

/** A repair under a title, or none where the header cannot be edited safely. */
export const repair = (title: string, edits: Change): readonly Repair[] =>
  edits === undefined ? [] : [{ title, edits }]

export const keptToday = ({ draft, today }: Context, pledge: Pledge): readonly Repair[] =>
  repair('Mark as kept today', keep(draft, pledge, today))

/** A day in words moves with the day it is read on; written out it stays. */
export function dayWrittenOut(
  { draft, today }: Context,
  { pledge, due, inWords }: EditablePromise,
): readonly Repair[] {
  if (due === undefined || !inWords) return []
  return repair(`Write the day as ${due.value}`, writeDay(draft, pledge, draft.header.sent?.value ?? today))
}
