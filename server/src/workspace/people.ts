// Who is whom across drafts. Nothing is merged: people are what can be reached from a mention over equal addresses,
// equal full names and letters that follow one another, so that a draft which goes takes along all that it said.
import { fold } from '../core/fold.ts'
import type { Stranger } from '../core/others.ts'
import type { Card } from './card.ts'
import { isFullName, type Mention, mayBeSame } from './mention.ts'
import { placeBeside, placeOf } from './place.ts'

/** Somebody to whom drafts are written. */
export interface Person {
  /** As the fullest mention shows them. */
  readonly shown: string
  /** Ordered by draft. */
  readonly mentions: readonly Mention[]
}

export class People {
  readonly #cards = new Map<string, Card>()
  readonly #byEmail = new Map<string, Mention[]>()
  readonly #byName = new Map<string, Mention[]>()
  /** Drafts by the place of the one they follow up, whether or not that exists. */
  readonly #answers = new Map<string, Card[]>()
  /** People that somebody has asked for since anything changed. */
  #persons = new Map<Mention, Person>()
  /** Whom drafts are for, as far as somebody has asked since. */
  #recipients = new Map<string, readonly Person[]>()
  /** Changes with every change of a header. */
  changes = 0

  set(card: Card): void {
    this.delete(card.draft)
    this.#cards.set(placeOf(card.draft), card)
    const followed = placeFollowed(card)
    if (followed !== undefined) addTo(this.#answers, followed, card)
    for (const mention of mentionsOf(card)) {
      if (mention.email !== '') addTo(this.#byEmail, mention.email, mention)
      if (isFullName(mention.name)) addTo(this.#byName, mention.name, mention)
    }
  }

  delete(draft: string): void {
    this.changes += 1
    if (this.#persons.size > 0) this.#persons = new Map()
    if (this.#recipients.size > 0) this.#recipients = new Map()
    const card = this.card(draft)
    if (card === undefined) return
    this.#cards.delete(placeOf(draft))
    const followed = placeFollowed(card)
    if (followed !== undefined) removeFrom(this.#answers, followed, card)
    for (const mention of mentionsOf(card)) {
      removeFrom(this.#byEmail, mention.email, mention)
      removeFrom(this.#byName, mention.name, mention)
    }
  }

  card(draft: string): Card | undefined {
    return this.#cards.get(placeOf(draft))
  }

  cards(): Iterable<Card> {
    return this.#cards.values()
  }

  /** How a draft names those it is for. One without `to:` is for those whose letter it follows up. */
  addressees(draft: string): readonly Mention[] {
    const seen = new Set<Card>()
    let card = this.card(draft)
    while (card?.to.length === 0 && !seen.has(card)) {
      seen.add(card)
      card = this.#followed(card) ?? card
    }
    return card?.to ?? []
  }

  /** Whom a draft is for. */
  recipientsOf(draft: string): readonly Person[] {
    const known = this.#recipients.get(draft)
    if (known !== undefined) return known
    const recipients = [...new Set(this.addressees(draft).map((mention) => this.personOf(mention)))]
    this.#recipients.set(draft, recipients)
    return recipients
  }

  /** Everybody whom a draft names, recipients of single promises included. */
  personsIn(card: Card): ReadonlySet<Person> {
    return new Set(mentionsOf(card).map((mention) => this.personOf(mention)))
  }

  /** The person that a mention of one of the cards means. */
  personOf(mention: Mention): Person {
    const known = this.#persons.get(mention)
    if (known !== undefined) return known
    const person = personFrom(this.#sameAs(mention))
    for (const each of person.mentions) this.#persons.set(each, person)
    return person
  }

  /** Others whom a first name might mean as well; it stands apart because nothing tells. */
  namesakesOf(mention: Mention): readonly Person[] {
    const own = this.personOf(mention)
    if (own.mentions.some(isTelling)) return []
    const alike = [...this.cards()].flatMap(mentionsOf).filter((other) => mayBeSame(mention, other))
    return [...new Set(alike.map((other) => this.personOf(other)))].filter((other) => other !== own)
  }

  /** Somebody by a first or full name to whom other drafts are written and whom nobody of this exchange is called. */
  strangerTo(draft: string, called: string): Stranger | undefined {
    const name = fold(called)
    const isCalled = (mention: Mention): boolean =>
      mention.name === name || mention.name.split(' ')[0] === name || mention.called.includes(name)
    const card = this.card(draft)
    const exchange = card === undefined ? [] : this.exchangeOf(card)
    if (exchange.flatMap(mentionsOf).some(isCalled)) return undefined
    const found = [...this.cards()]
      .flatMap(({ to }) => to)
      .filter(isCalled)
      .sort((a, b) => compare(a.draft, b.draft))[0]
    return found && { name: this.personOf(found).shown, draft: found.draft }
  }

  /** Somebody of an organization that nobody of this exchange belongs to, whatever they were called in other letters. */
  elsewhere(draft: string, organization: string): Stranger | undefined {
    const name = fold(organization)
    const card = this.card(draft)
    const own = card === undefined ? [] : this.exchangeOf(card).flatMap((each) => [...this.personsIn(each)])
    const isOwn = (mention: Mention): boolean => overlap(fold(mention.organization), name)
    if (own.some(({ mentions }) => mentions.some(isOwn))) return undefined
    const found = [...this.cards()]
      .flatMap(({ to }) => to)
      .filter((mention) => fold(mention.organization) === name)
      .sort((a, b) => compare(a.draft, b.draft))[0]
    return found && { name: this.personOf(found).shown, draft: found.draft }
  }

  /** Whether the draft follows up another one, or is followed up. */
  isInExchange(card: Card): boolean {
    return card.repliesTo !== undefined || this.#answers.has(placeOf(card.draft))
  }

  /** The drafts of one exchange, over `replies-to` in both directions: the draft itself, then what is reached from it. */
  exchangeOf(card: Card): readonly Card[] {
    if (!this.isInExchange(card)) return [card]
    const exchange = new Set([card])
    for (const each of exchange) for (const next of this.#neighbours(each)) exchange.add(next)
    return [...exchange]
  }

  /** The draft, and those without `to:` that are for the same people because they follow it up. */
  withHeirs(draft: string): ReadonlySet<string> {
    const heirs = new Set([draft])
    for (const each of heirs)
      for (const answer of this.#answers.get(placeOf(each)) ?? [])
        if (answer.to.length === 0) heirs.add(answer.draft)
    return heirs
  }

  /** How many drafts this one comes after in its exchange. */
  generationOf(card: Card): number {
    const before = new Set<Card>()
    for (let at = this.#followed(card); at !== undefined && !before.has(at); at = this.#followed(at))
      before.add(at)
    return before.size
  }

  #followed(card: Card): Card | undefined {
    const place = placeFollowed(card)
    return place === undefined ? undefined : this.#cards.get(place)
  }

  #neighbours(card: Card): readonly Card[] {
    const answers = this.#answers.get(placeOf(card.draft)) ?? []
    const followed = this.#followed(card)
    return followed === undefined ? answers : [followed, ...answers]
  }

  /** Every list of equal mentions is walked once, however many letters one person got. */
  #sameAs(start: Mention): ReadonlySet<Mention> {
    const same = new Set([start])
    const walked = new Set<readonly Mention[]>()
    for (const mention of same) {
      const lists = [
        this.#byEmail.get(mention.email),
        this.#byName.get(mention.name),
        this.#inExchange(mention),
      ]
      for (const list of lists) {
        if (list === undefined || walked.has(list)) continue
        walked.add(list)
        for (const each of list) same.add(each)
      }
    }
    return same
  }

  /** A first name is only as good as the letter it stands in or answers, and only where it can mean nobody else. */
  #inExchange(mention: Mention): readonly Mention[] {
    const card = this.card(mention.draft)
    if (card === undefined) return []
    const others = card.promises.flatMap(({ to }) => to)
    if (others.includes(mention)) return onlyFit(mention, card.to)
    const meansThis = (other: Mention): boolean => onlyFit(other, card.to)[0] === mention
    return [
      ...others.filter(meansThis),
      ...this.#neighbours(card).flatMap(({ to }) => onlyFit(mention, to).filter(meansThis)),
    ]
  }
}

const placeFollowed = ({ draft, repliesTo }: Card): string | undefined =>
  repliesTo === undefined ? undefined : placeBeside(draft, repliesTo)

const mentionsOf = ({ to, promises }: Card): readonly Mention[] =>
  promises.length === 0 ? to : [...to, ...promises.flatMap((promised) => promised.to)]

function onlyFit(mention: Mention, among: readonly Mention[]): readonly Mention[] {
  const fitting = among.filter((other) => mayBeSame(mention, other))
  return fitting.length === 1 ? fitting : []
}

function personFrom(same: ReadonlySet<Mention>): Person {
  const mentions = [...same].sort((a, b) => compare(a.draft, b.draft) || compare(a.shown, b.shown))
  const fullest = mentions.toSorted((a, b) => b.name.length - a.name.length)[0]
  return { shown: fullest?.shown ?? '', mentions }
}

/** One name may be the other with a word more: "Northwind", "Northwind Labs". */
const overlap = (a: string, b: string): boolean => a !== '' && (a.includes(b) || b.includes(a))

const isTelling = ({ email, name }: Mention): boolean => email !== '' || isFullName(name)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function addTo<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key)
  if (values === undefined) map.set(key, [value])
  else values.push(value)
}

function removeFrom<T>(map: Map<string, T[]>, key: string, value: T): void {
  const rest = map.get(key)?.filter((each) => each !== value) ?? []
  if (rest.length === 0) map.delete(key)
  else map.set(key, rest)
}
