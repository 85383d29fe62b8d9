// The list of promises over all drafts: the one that the quick pick, the tree, the command line and exports show.
import type { Day } from '../core/days/day.ts'
import { fold } from '../core/fold.ts'
import { byUrgency, entryOf, isPending, type PromiseEntry } from '../core/promises/list.ts'
import { contains, lengthOf } from '../core/span.ts'
import type { Card } from './card.ts'
import type { Mention } from './mention.ts'
import type { People, Person } from './people.ts'

export interface ListedPromise extends PromiseEntry {
  readonly draft: string
  /** Place among the promises of its draft, from 0. */
  readonly index: number
  /** The draft in which it was promised first. */
  readonly first: string
}

export interface Reading {
  readonly today: Day
  /** Days before the due day from which a promise is due soon, by draft. */
  readonly dueSoon: (draft: string) => number
}

/** The promises of all drafts, the most urgent first; one that a follow-up repeats is listed once. */
export const listPromises = (people: People, reading: Reading): readonly ListedPromise[] =>
  promisesOf(people.cards(), people, reading).map(({ promise }) => promise)

/** The promises to somebody, in whichever draft they stand. */
export function promisesTo(person: Person, people: People, reading: Reading): readonly ListedPromise[] {
  const cards = new Set(person.mentions.flatMap(({ draft }) => people.card(draft) ?? []))
  const isForThem = ({ to }: Voice): boolean => to.some((mention) => people.personOf(mention) === person)
  return promisesOf(cards, people, reading)
    .filter(isForThem)
    .map(({ promise }) => promise)
}

/** The places of a draft's promises on which another draft of its exchange has the last word. */
export function repeatedIn(draft: string, people: People, reading: Reading): ReadonlySet<number> {
  const card = people.card(draft)
  if (card === undefined || card.promises.length === 0) return NONE
  const exchange = people.exchangeOf(card)
  if (exchange.length === 1) return NONE
  const left = standing(exchange, people, reading).filter((voice) => voice.card === card)
  const kept = new Set(left.map(({ promise }) => promise.index))
  return new Set([...card.promises.keys()].filter((index) => !kept.has(index)))
}

const NONE: ReadonlySet<number> = new Set()

/** The promises of a draft that are made to somebody to whom this one of them is made, itself included. */
export function promisesAlongside(
  { draft, index }: Pick<ListedPromise, 'draft' | 'index'>,
  people: People,
  reading: Reading,
): readonly ListedPromise[] {
  const card = people.card(draft)
  const voices = promisesOf(card === undefined ? [] : [card], people, reading).filter(
    (voice) => voice.card === card,
  )
  const persons = new Set(
    voices
      .filter(({ promise }) => promise.index === index)
      .flatMap(({ to }) => to.map((mention) => people.personOf(mention))),
  )
  return voices
    .filter(
      (voice) =>
        voice.promise.index === index || voice.to.some((mention) => persons.has(people.personOf(mention))),
    )
    .map(({ promise }) => promise)
}

/** The promises of some drafts and of the exchanges they belong to. */
function promisesOf(cards: Iterable<Card>, people: People, reading: Reading): readonly Voice[] {
  const seen = new Set<Card>()
  const voices: Voice[] = []
  for (const card of cards) {
    if (seen.has(card)) continue
    const exchange = people.exchangeOf(card)
    for (const each of exchange) seen.add(each)
    for (const voice of standing(exchange, people, reading)) voices.push(voice)
  }
  return voices.sort((a, b) => inOrder(a.promise, b.promise))
}

/** The promises of one exchange as they stand now: where several drafts repeat one, the last word on it counts. */
function standing(exchange: readonly Card[], people: People, reading: Reading): readonly Voice[] {
  const voices = exchange.flatMap((card) => voicesOf(card, people, reading))
  if (exchange.length === 1) return voices
  const replaces = replacer(people)
  const spoken = voices.map((voice) => ({ ...voice, deed: deedOf(voice.promise) }))
  return spoken
    .filter((voice) => !spoken.some((other) => replaces(other, voice)))
    .map((voice) => ({ ...voice, promise: { ...voice.promise, first: firstSaid(voice, spoken, people) } }))
}

/** The draft of the exchange that comes first among those with the same deed. */
function firstSaid(voice: Spoken, spoken: readonly Spoken[], people: People): string {
  if (voice.promise.state === 'malformed') return voice.card.draft
  const order = ({ card }: Voice): string =>
    `${String(people.generationOf(card)).padStart(6, '0')} ${card.draft}`
  return spoken
    .filter(({ deed, promise }) => deed === voice.deed && promise.state !== 'malformed')
    .reduce((first, other) => (order(other) < order(first) ? other : first), voice).card.draft
}

/** A promise as one draft has it. */
interface Voice {
  readonly promise: ListedPromise
  readonly card: Card
  readonly to: readonly Mention[]
}

/** The same beside others of its exchange. */
interface Spoken extends Voice {
  readonly deed: string
}

function voicesOf(card: Card, people: People, { today, dueSoon }: Reading): readonly Voice[] {
  const moment = { today, dueSoon: dueSoon(card.draft), sent: card.sent }
  return card.promises.map((promised, index) => {
    const to = promised.to.length > 0 ? promised.to : people.addressees(card.draft)
    const names = to.map(({ shown }) => shown)
    const entry = entryOf(promised.pledge, promised.shown, names, moment)
    const promise = { ...entry, draft: card.draft, index, first: card.draft }
    return { promise, card, to }
  })
}

/** What is to be done, without the words that say by when: a follow-up repeats the deed with another day. */
export const deedOf = (promise: PromiseEntry): string =>
  fold(withoutDay(promise).replace(/[^\p{L}\p{N}]+/gu, ' '))

/** A promise in its own words, the day left out where it stands among them. */
export function withoutDay({ what, due, span }: PromiseEntry): string {
  if (due === undefined || !contains(span, due.span)) return what
  const start = due.span.start - span.start
  return `${what.slice(0, start)}${what.slice(start + lengthOf(due.span))}`.trim()
}

function replacer(people: People): (later: Spoken, earlier: Spoken) => boolean {
  const persons = ({ to }: Voice): readonly Person[] => to.map((mention) => people.personOf(mention))
  const weightOf = ({ promise, card }: Voice): string =>
    [
      isPending(promise) ? 'pending' : 'settled',
      String(people.generationOf(card)).padStart(6, '0'),
      card.sent ?? 'not yet sent',
      card.draft,
    ].join(' ')
  return (later, earlier) =>
    later.deed === earlier.deed &&
    later.card !== earlier.card &&
    later.promise.state !== 'malformed' &&
    earlier.promise.state !== 'malformed' &&
    weightOf(later) > weightOf(earlier) &&
    persons(later).some((person) => persons(earlier).includes(person))
}

const inOrder = (a: ListedPromise, b: ListedPromise): number =>
  byUrgency(a, b) || (a.draft < b.draft ? -1 : Number(a.draft > b.draft)) || a.index - b.index
