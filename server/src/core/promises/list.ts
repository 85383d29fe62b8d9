// The promises of a draft as every surface shows them: quick pick, tree, hover, code lens, command line and exports.
import type { Day } from '../days/day.ts'
import type { Draft } from '../draft.ts'
import type { Header, Pledge, PledgeFacts, Settled } from '../header/header.ts'
import { displayName } from '../header/people.ts'
import { keptFor } from '../kept.ts'
import type { Others } from '../others.ts'
import { type Located, type Span, textAt } from '../span.ts'
import { type Explanation, explanationOf, type Moment, type PromiseState, standingOf } from './state.ts'

export interface PromiseEntry {
  /** What was promised, as written; what stands there instead where that cannot be read. */
  readonly what: string
  /** To whom, by name: the promise's own recipients, else the draft's. */
  readonly to: readonly string[]
  readonly state: PromiseState
  readonly due?: Located<Day> | undefined
  /** Days until it is due; negative once that day has passed. */
  readonly daysLeft?: number | undefined
  /** The day was written as words, and so moves with the day it is read on. */
  readonly inWords: boolean
  readonly kept?: Settled | undefined
  readonly punctuality?: Punctuality | undefined
  readonly released?: Settled | undefined
  readonly explained?: Settled | undefined
  readonly explanation: Explanation
  readonly reason?: string | undefined
  /** Days it was due before, in the order in which they are written. */
  readonly wasDue: readonly Day[]
  /** The words that say what was promised. */
  readonly span: Span
}

/** A promise of a draft at hand, which can be edited. */
export interface EditablePromise extends PromiseEntry {
  /** What an edit of this promise is made with. */
  readonly pledge: Pledge
}

/** When a promise was kept, measured by the day it had at the end. */
export type Punctuality = 'early' | 'on time' | 'late'

/** Every promise of the draft on a day, the most urgent first. */
export const promisesOf = (
  draft: Pick<Draft, 'text' | 'header'>,
  moment: Omit<Moment, 'sent'>,
): readonly EditablePromise[] =>
  promisesOn(draft.header, `${moment.today} ${moment.dueSoon}`, { text: draft.text, moment })

/** Four rules ask for them with every keystroke in the letter below. */
const promisesOn = keptFor(
  (header: Header, _: string, { text, moment }: Help): readonly EditablePromise[] => {
    const entries = header.promises.map((pledge) => {
      const to = (pledge.to.length > 0 ? pledge.to : header.to).map(displayName)
      return {
        ...entryOf(pledge, wordsOf(pledge, text), to, { ...moment, sent: header.sent?.value }),
        pledge,
      }
    })
    return entries.toSorted(byUrgency)
  },
)

interface Help {
  readonly text: string
  readonly moment: Omit<Moment, 'sent'>
}

/** The same without those on which another draft of the exchange has the last word. */
export function promisesLeft(
  draft: Pick<Draft, 'text' | 'header'>,
  moment: Omit<Moment, 'sent'>,
  others: Pick<Others, 'repeated'> | undefined,
): readonly EditablePromise[] {
  const { promises } = draft.header
  const repeated = promises.length === 0 ? undefined : others?.repeated(moment.today)
  const left = new Set(promises.filter((_, index) => repeated?.has(index) !== true))
  return promisesOf(draft, moment).filter(({ pledge }) => left.has(pledge))
}

/** The words that say what was promised; what stands there instead where that cannot be read. */
export const wordsOf = ({ what, span }: PledgeFacts, text: string): string =>
  what?.value ?? textAt(text, span)

/** A promise on a day, in the words given for it and its recipients. */
export function entryOf(
  pledge: PledgeFacts,
  what: string,
  to: readonly string[],
  moment: Moment,
): PromiseEntry {
  const { state, due, daysLeft, inWords } = standingOf(pledge, moment)
  return {
    what: oneLine(what),
    to,
    state,
    due,
    daysLeft,
    inWords,
    kept: pledge.kept?.value,
    punctuality: punctualityOf(pledge.kept?.value, due?.value),
    released: pledge.released?.value,
    explained: pledge.explained?.value,
    explanation: explanationOf(pledge),
    reason: pledge.reason && oneLine(pledge.reason.value),
    wasDue: pledge.wasDue.map(({ value }) => value),
    span: pledge.what?.span ?? pledge.span,
  }
}

/** States in the order in which a list groups them. */
export const STATES: readonly PromiseState[] = [
  'overdue',
  'due-soon',
  'open',
  'undated',
  'explained',
  'malformed',
  'kept',
  'released',
]

/** Whether something is still to be done about a promise. */
export const isPending = ({ state }: Pick<PromiseEntry, 'state'>): boolean =>
  state !== 'kept' && state !== 'released'

/** By state; open ones by day, the earliest first, settled ones by the day they were settled, the latest first. */
export function byUrgency(a: PromiseEntry, b: PromiseEntry): number {
  const states = STATES.indexOf(a.state) - STATES.indexOf(b.state)
  if (states !== 0) return states
  return isPending(a)
    ? compare(a.due?.value ?? LAST, b.due?.value ?? LAST)
    : compare(b.kept ?? b.released ?? '', a.kept ?? a.released ?? '')
}

const LAST = '9999-12-31'

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

function punctualityOf(kept: Settled | undefined, due: Day | undefined): Punctuality | undefined {
  if (kept === undefined || kept === 'day unknown' || due === undefined) return undefined
  if (kept === due) return 'on time'
  return kept < due ? 'early' : 'late'
}
