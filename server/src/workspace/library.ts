// All drafts of a workspace, as far as one draft has to know of the others. Adapters tell it what there is; it reads no
// file and keeps no text.
import { type Card, cardOf } from './card.ts'
import { People } from './people.ts'
import { type ListedPromise, listPromises, type Reading } from './promise-list.ts'

export class Library {
  readonly people = new People()

  /** Takes in a draft, or its new version. */
  set(card: Card): void {
    this.people.set(card)
  }

  delete(draft: string): void {
    this.people.delete(draft)
  }

  promises(reading: Reading): readonly ListedPromise[] {
    return listPromises(this.people, reading)
  }
}

export { cardOf }
