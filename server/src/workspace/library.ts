// All drafts of a workspace, as far as one draft has to know of the others. Adapters tell it what there is; it reads no
// file and keeps no text.
import { passagesRead } from '../core/check.ts'
import type { Draft } from '../core/draft.ts'
import type { Others } from '../core/others.ts'
import { type Card, cardOf } from './card.ts'
import { copiesIn, type State } from './copies.ts'
import { owedTo } from './owed.ts'
import { Passages } from './passages/passages.ts'
import { type Print, printsOf } from './passages/prints.ts'
import { People } from './people.ts'
import { type ListedPromise, listPromises, type Reading, repeatedIn } from './promise-list.ts'

const NOBODY: ReadonlySet<string> = new Set()

export class Library {
  readonly people = new People()
  readonly passages = new Passages()
  #stirred = new Set<string>()
  /** Drafts of an exchange that were taken in without asking whom that concerns. */
  #answers: string[] = []
  /** Drafts that name somebody who may be another's recipient: what is found there depends on all headers. */
  readonly #curious = new Set<string>()
  #state: State = { name: '', boilerplate: [], people: -1, passages: -1, known: new Map() }

  /** Takes in a draft, or its new version. Gives the drafts whose findings may have changed with it. */
  setDraft(name: string, draft: Draft): ReadonlySet<string> {
    return new Set([...this.setHeader(name, draft), ...this.setPassages(name, draft)])
  }

  /** The same of its header only: whom it goes to, what it promises. */
  setHeader(name: string, draft: Draft): ReadonlySet<string> {
    const card = cardOf(name, draft.header, draft.text)
    const before = this.people.card(name)
    if (isSame(before, card)) return NOBODY
    const concerned = new Set<string>()
    this.#addConcerned(name, concerned)
    this.#stir(name)
    this.people.set(card)
    this.#stir(name)
    this.#addConcerned(name, concerned)
    concerned.delete(name)
    return concerned
  }

  /** The same of its passages only. */
  setPassages(name: string, draft: Draft): ReadonlySet<string> {
    const concerned = new Set<string>()
    this.passages.set(name, printsOf(passagesRead(draft), draft.letter.signature), concerned)
    concerned.delete(name)
    return concerned
  }

  /** Takes in the card of one of many drafts, without asking each time whom that concerns. */
  add(card: Card): void {
    const before = this.people.card(card.draft)
    if (isSame(before, card)) return
    if (before !== undefined) this.#stir(card.draft)
    this.people.set(card)
    if (this.people.isInExchange(card)) this.#answers.push(card.draft)
  }

  /** Takes in what is to be known of a draft. */
  set(card: Card, prints: readonly Print[] = []): void {
    this.people.set(card)
    this.passages.set(card.draft, prints)
  }

  /** Forgets a draft. Gives the drafts whose findings may have changed with it. */
  delete(name: string): ReadonlySet<string> {
    const concerned = new Set<string>()
    this.#addConcerned(name, concerned)
    this.#stir(name)
    this.passages.delete(name)
    this.people.delete(name)
    this.#curious.delete(name)
    concerned.delete(name)
    return concerned
  }

  /** What copies of a draft's passages depend on, the same object as before where nothing of it has changed. */
  stateFor(name: string, boilerplate: readonly string[]): State {
    const people = this.people.changes
    const passages = this.passages.changesBeside(name)
    const last = this.#state
    if (
      last.name !== name ||
      last.boilerplate !== boilerplate ||
      last.people !== people ||
      last.passages !== passages
    )
      this.#state = { name, boilerplate, people, passages, known: new Map() }
    return this.#state
  }

  promises(reading: Reading): readonly ListedPromise[] {
    return listPromises(this.people, reading)
  }

  /** What the rules may ask of the other drafts while they read this one, which was taken in. */
  othersOf(name: string, draft: Draft): Others {
    const { people } = this
    return {
      owed: (today) => people.recipientsOf(name).flatMap((person) => owedTo(person, people, today)),
      repeated: (today) => repeatedIn(name, people, { today, dueSoon: () => 0 }),
      copies: (boilerplate) => copiesIn(name, draft, boilerplate, this),
      stranger: (called) => {
        this.#curious.add(name)
        return people.strangerTo(name, called)
      },
      elsewhere: (organization) => {
        this.#curious.add(name)
        return people.elsewhere(name, organization)
      },
    }
  }

  /** Drafts with promises on which another draft may have got or lost the last word since this was last asked. */
  stirred(): ReadonlySet<string> {
    for (const name of this.#answers) this.#stir(name)
    const stirred = this.#stirred
    this.#answers = []
    this.#stirred = new Set()
    return stirred
  }

  #stir(name: string): void {
    const card = this.people.card(name)
    const exchange = card === undefined ? [] : this.people.exchangeOf(card)
    if (exchange.length === 1) return
    for (const { draft, promises } of exchange) if (promises.length > 0) this.#stirred.add(draft)
  }

  /** The drafts of the same exchange, those to its people, and those that have a passage in common with one of these. */
  #addConcerned(name: string, concerned: Set<string>): void {
    for (const draft of this.#curious) concerned.add(draft)
    const card = this.people.card(name)
    if (card === undefined) return
    const near = new Set<string>([name])
    for (const each of this.people.exchangeOf(card)) {
      near.add(each.draft)
      for (const person of this.people.personsIn(each))
        for (const { draft } of person.mentions)
          for (const heir of this.people.withHeirs(draft)) near.add(heir)
    }
    for (const draft of near) {
      concerned.add(draft)
      for (const other of this.passages.sharing(draft)) concerned.add(other)
    }
  }
}

const isSame = (before: Card | undefined, card: Card): boolean =>
  before !== undefined && JSON.stringify(before) === JSON.stringify(card)

export { cardOf }
