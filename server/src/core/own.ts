// What is kept for long, in as little memory as it can: there may be a hundred thousand drafts.

/** The same text with memory of its own: a slice would keep all of the text that it was cut from. */
export const own = (text: string): string => ` ${text}`.slice(1)

/** All empty lists are one. */
export const NONE: readonly never[] = []

/** What becomes of each item. */
export const ownList = <From, To>(items: readonly From[], keep: (item: From) => To): readonly To[] =>
  items.length === 0 ? NONE : items.map(keep)
