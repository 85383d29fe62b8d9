// What the index keeps of a draft: the few facts of its header that other drafts or a list over all of them need.
import type { Day } from '../core/days/day.ts'
import type { Header, Pledge, PledgeFacts } from '../core/header/header.ts'
import { NONE, own, ownList } from '../core/own.ts'
import { wordsOf } from '../core/promises/list.ts'
import { type Mention, mentionOf, mentionUnder } from './mention.ts'

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
export const cardOf = (draft: string, header: Header, text: string): Card => ({
  draft,
  ...(header.sent && { sent: header.sent.value }),
  ...(header.repliesTo && { repliesTo: own(header.repliesTo.value) }),
  to: ownList(header.to, (recipient) => mentionOf(recipient, draft)),
  promises: ownList(header.promises, (pledge) => promisedIn(pledge, draft, text)),
})

/** A card that came from another thread, under the name of its draft; empty lists are the one that all share. */
export const cardUnder = (draft: string, card: Card): Card => ({
  ...card,
  draft,
  to: ownList(card.to, (mention) => mentionUnder(draft, mention)),
  promises: ownList(card.promises, ({ shown, pledge, to }) => ({
    shown,
    pledge: { ...pledge, wasDue: ownList(pledge.wasDue, (day) => day), to: NONE },
    to: ownList(to, (mention) => mentionUnder(draft, mention)),
  })),
})

function promisedIn(pledge: Pledge, draft: string, text: string): Promised {
  const shown = own(wordsOf(pledge, text))
  return {
    shown,
    pledge: factsOf(pledge, shown),
    to: ownList(pledge.to, (recipient) => mentionOf(recipient, draft)),
  }
}

/** The pledge without its place in the YAML, and without its recipients, who are kept apart. */
function factsOf(pledge: Pledge, shown: string): PledgeFacts {
  const { what, due, kept, explained, released, reason, wasDue, malformed, span } = pledge
  return {
    what: what && { value: shown, span: what.span },
    due: due && { value: own(due.value), span: due.span },
    kept,
    explained,
    released,
    reason: reason && { value: own(reason.value), span: reason.span },
    wasDue: ownList(wasDue, (day) => day),
    malformed,
    to: NONE,
    span,
  }
}
