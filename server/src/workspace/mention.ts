// A recipient as one draft names them, in as few words as the index can do with.
import { fold } from '../core/fold.ts'
import { displayName, namesOf, type Recipient } from '../core/header/people.ts'
import { own, ownList } from '../core/own.ts'

export interface Mention {
  readonly draft: string
  /** As people say it: the name, else what they are called, else the address. */
  readonly shown: string
  /** The names, folded and without titles: "dana whitfield"; empty where only an address is known. */
  readonly name: string
  /** In small letters; empty where none is given. */
  readonly email: string
  /** What else the writer calls this person, folded. */
  readonly called: readonly string[]
  /** As written; empty where none is given. */
  readonly organization: string
}

export const mentionOf = (recipient: Recipient, draft: string): Mention => ({
  draft,
  shown: own(displayName(recipient)),
  name: own(fold(namesOf(recipient).join(' '))),
  email: own(recipient.email?.value.trim().toLowerCase() ?? ''),
  called: ownList(recipient.called, ({ value }) => own(fold(value))),
  organization: own(recipient.organization?.value ?? ''),
})

/** A mention that came from another thread, under the name of its draft. */
export const mentionUnder = (draft: string, mention: Mention): Mention => ({
  ...mention,
  draft,
  called: ownList(mention.called, (name) => name),
})

/** A name that is enough to know somebody by: two words at least, the last one more than an initial. */
export const isFullName = (name: string): boolean => /\S \S*[^\s.]{2}\S*$/.test(name)

/**
 * Whether two mentions in letters of one exchange can mean the same person: a first name, a nickname or an initial
 * stands for the name it is short for, and what is between first and last name may be left out.
 */
export function mayBeSame(a: Mention, b: Mention): boolean {
  if (a.email !== '' && a.email === b.email) return true
  const [last, otherLast] = [lastName(a), lastName(b)]
  if (last !== '' && otherLast !== '' && !isShortFor(last, otherLast)) return false
  return firstNames(a).some((name) => firstNames(b).some((other) => isShortFor(name, other)))
}

const lastName = ({ name }: Mention): string =>
  name.includes(' ') ? name.slice(name.lastIndexOf(' ') + 1) : ''

const firstNames = ({ name, called }: Mention): readonly string[] =>
  [name.split(' ')[0] ?? '', ...called].filter((word) => word !== '')

const isShortFor = (a: string, b: string): boolean =>
  a === b || ((a.length === 1 || b.length === 1) && a[0] === b[0])
