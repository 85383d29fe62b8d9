// A first name that may be one of several people is nobody's until something tells: this says so, and what would tell.
import type { Mention } from './mention.ts'
import type { People } from './people.ts'

/** Nothing where it is clear who is meant. */
export function doubtAbout(mention: Mention, people: People): string | undefined {
  const namesakes = people.namesakesOf(mention)
  if (namesakes.length === 0) return undefined
  const names = namesakes.slice(0, MOST_NAMED).map(({ shown }) => shown)
  const others = namesakes.length > MOST_NAMED ? ['somebody else'] : []
  return `${mention.shown} may be ${[...names, ...others].join(' or ')}. A full name, an address or replies-to would tell.`
}

const MOST_NAMED = 3
