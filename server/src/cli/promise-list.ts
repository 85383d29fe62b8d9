// Every promise of some drafts, in the shape in which it is printed as JSON, the most pressing first.
import type { Day } from '../core/day.ts'
import { readDraft } from '../core/draft.ts'
import type { Header, Pledge, Settled } from '../core/header/header.ts'
import { displayName } from '../core/header/people.ts'
import { type PromiseState, standingOf } from '../core/promises/state.ts'
import type { Settings } from '../core/settings.ts'
import type { Located } from '../core/span.ts'
import { shown } from './find.ts'
import { Lines } from './lines.ts'

export interface PromiseList {
  readonly version: 1
  readonly today: Day
  readonly promises: readonly ListedPromise[]
}

export interface ListedPromise {
  readonly what: string
  /** Names, else addresses. */
  readonly to: readonly string[]
  readonly due: Day | null
  readonly state: PromiseState
  readonly path: string
  readonly line: number
  readonly column: number
  /** `true` where the day was not written down. */
  readonly kept: Day | true | null
  readonly explained: Day | true | null
  readonly released: Day | true | null
  readonly reason: string | null
  readonly wasDue: readonly Day[]
}

export interface Source {
  /** Absolute. */
  readonly path: string
  readonly text: string
  readonly settings: Settings
}

export function listPromises(sources: readonly Source[], today: Day): PromiseList {
  const promises = sources.flatMap((source) => promisesOf(source, today))
  return { version: 1, today, promises: promises.toSorted(mostPressingFirst) }
}

/** States in the order in which they are shown. */
export const STATES: readonly PromiseState[] = [
  'malformed',
  'overdue',
  'due-soon',
  'open',
  'undated',
  'explained',
  'kept',
  'released',
]

export const isSettled = ({ state }: ListedPromise): boolean => state === 'kept' || state === 'released'

function promisesOf({ path, text, settings }: Source, today: Day): readonly ListedPromise[] {
  const { header } = readDraft(text)
  const lines = new Lines(text)
  const moment = { today, dueSoon: settings.dueSoon, sent: header.sent?.value }
  return header.promises.map((pledge) => {
    const { state, due } = standingOf(pledge, moment)
    return {
      what: pledge.what?.value ?? text.slice(pledge.span.start, pledge.span.end),
      to: recipientsOf(pledge, header),
      due: due?.value ?? null,
      state,
      path: shown(path),
      ...lines.placeOf(pledge.span.start),
      kept: settled(pledge.kept),
      explained: settled(pledge.explained),
      released: settled(pledge.released),
      reason: pledge.reason?.value ?? null,
      wasDue: pledge.wasDue.map(({ value }) => value),
    }
  })
}

const recipientsOf = (pledge: Pledge, header: Header): readonly string[] =>
  (pledge.to.length > 0 ? pledge.to : header.to).map(displayName)

function settled(on: Located<Settled> | undefined): Day | true | null {
  if (on === undefined) return null
  return on.value === 'day unknown' ? true : on.value
}

const mostPressingFirst = (a: ListedPromise, b: ListedPromise): number =>
  STATES.indexOf(a.state) - STATES.indexOf(b.state) ||
  (a.due ?? '9').localeCompare(b.due ?? '9') ||
  a.path.localeCompare(b.path) ||
  a.line - b.line
