// What went back and forth with a person: their letters, newest first, as far as somebody asks. The index keeps no texts,
// so these are read when they are wanted, and only as many as one looks at.
import type { Draft } from '../../core/draft.ts'
import type { Person } from '../../workspace/people.ts'
import { type ListedPromise, promisesTo } from '../../workspace/promise-list.ts'
import { findDraft } from '../draft-at.ts'
import type { Session } from '../session.ts'
import { keyOf } from '../uri.ts'
import { readingOf } from './promises.ts'

export interface Letter {
  readonly uri: string
  readonly draft: Draft
}

/** Letters that are read for one answer; who wants all of them looks into the folder. */
export const MOST_LETTERS = 6

/** Whom the recipients of a draft are, one for each, in their order. */
export function personsOf(uri: string, { shelf }: Session): readonly Person[] {
  const { people } = shelf.library
  return (people.card(uri)?.to ?? []).map((mention) => people.personOf(mention))
}

/** The drafts to somebody but one, the latest sent first and those before them that have not left. */
export function draftsTo(person: Person, but: string, { shelf }: Session): readonly string[] {
  const { people } = shelf.library
  const sentOn = (uri: string): string => people.card(uri)?.sent ?? 'not yet'
  return [...new Set(person.mentions.map(({ draft }) => draft))]
    .filter((uri) => keyOf(uri) !== keyOf(but))
    .toSorted((a, b) => (sentOn(a) < sentOn(b) ? 1 : -1))
}

export async function readLetters(uris: readonly string[], session: Session): Promise<readonly Letter[]> {
  const letters = await Promise.all(
    uris.slice(0, MOST_LETTERS).map(async (uri) => {
      const found = await findDraft(session, uri)
      return found && { uri, draft: found.draft }
    }),
  )
  return letters.filter((letter) => letter !== undefined)
}

/** All that was promised to somebody, settled promises too, the most urgent first. */
export const promisedTo = (person: Person, session: Session): readonly ListedPromise[] =>
  promisesTo(person, session.shelf.library.people, readingOf(session))
