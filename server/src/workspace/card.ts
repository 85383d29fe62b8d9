// What the index keeps of a draft: the few facts of its header that other drafts or a list over all of them need.
import type { Day } from '../core/day.ts'
import type { Header, Pledge, PledgeFacts } from '../core/header/header.ts'
import { wordsOf } from '../core/promises/list.ts'
import { type Mention, mentionOf } from './mention.ts'

/** Plain data: it can be sent from one thread to another. */
export interface Card {
  readonly draft: string
  readonly sent?: Day
  readonly repliesTo?: string
  readonly to: readonly Mention[]
  readonly promises: readonly Promised[]
}

export interface Promised {
  /** What was promised; of a malformed entry, the words as they stand. */
  readonly shown: string
  readonly pledge: PledgeFacts
  /** Its own recipients, where it has some. */
  readonly to: readonly Mention[]
}

/** The card of a draft, read from its header; `text` is the text the header stands in. */
export const cardOf = (draft: string, header: Header, text: string): Card =>
  detached({
    draft,
    ...(header.sent && { sent: header.sent.value }),
    ...(header.repliesTo && { repliesTo: header.repliesTo.value }),
    to: header.to.map((recipient) => mentionOf(recipient, draft)),
    promises: header.promises.map((pledge) => promisedIn(pledge, draft, text)),
  })

function promisedIn({ node: _, ...pledge }: Pledge, draft: string, text: string): Promised {
  return {
    shown: wordsOf(pledge, text),
    pledge: { ...pledge, to: [] },
    to: pledge.to.map((recipient) => mentionOf(recipient, draft)),
  }
}

/** Strings cut out of a text keep the whole text in memory; those of a copy do not. */
const detached = (card: Card): Card => JSON.parse(JSON.stringify(card)) as Card
