// One place through which tests fill an index: drafts as text, by name.
import type { Day } from '../../server/src/core/day.ts'
import { readHeader } from '../../server/src/core/header/read.ts'
import { cardOf } from '../../server/src/workspace/card.ts'
import { Library } from '../../server/src/workspace/library.ts'

/** The day on which tests read promises: a Monday. */
export const TODAY: Day = '2026-11-23'

/** Headers by the name of their draft, without `.outreach.md`. */
export type Shelf = Readonly<Record<string, string>>

export function libraryOf(shelf: Shelf): Library {
  const library = new Library()
  for (const [name, header] of Object.entries(shelf)) put(library, name, header)
  return library
}

export function put(library: Library, name: string, header: string): void {
  const text = `---\n${header}\n---\n`
  library.set(cardOf(`${name}.outreach.md`, readHeader(text), text))
}

/** Whom each draft is for, people with the drafts that name them: `dana: a b`. */
export const peopleIn = ({ people }: Library): readonly string[] => {
  const persons = new Set(
    [...people.cards()]
      .flatMap(({ draft }) => people.addressees(draft))
      .map((mention) => people.personOf(mention)),
  )
  return [...persons]
    .map(
      ({ shown, mentions }) =>
        `${shown}: ${[...new Set(mentions.map(({ draft }) => draft.replace('.outreach.md', '')))].join(' ')}`,
    )
    .sort((a, b) => (a < b ? -1 : 1))
}

/** The promise list, a line each. */
export const promisesIn = (library: Library, today = TODAY): readonly string[] =>
  library
    .promises({ today, dueSoon: () => 3 })
    .map(
      ({ state, due, what, to, draft }) =>
        `${state}${due === undefined ? '' : ` ${due.value}`}: ${what}, to ${to.join(' and ')} (${draft.replace('.outreach.md', '')})`,
    )
