// What the index keeps for long, in as little memory as it can: there may be a hundred thousand drafts.

/** Text cut out of a longer one keeps all of that in memory unless it is this short, as it is copied then. */
const ALWAYS_COPIED = 12

/** The same text with memory of its own. */
export const own = (text: string): string =>
  text.length <= ALWAYS_COPIED ? text : (JSON.parse(JSON.stringify(text)) as string)

/** All empty lists are one. */
export const NONE: readonly never[] = []

/** What becomes of each item. */
export const ownList = <From, To>(items: readonly From[], keep: (item: From) => To): readonly To[] =>
  items.length === 0 ? NONE : items.map(keep)
