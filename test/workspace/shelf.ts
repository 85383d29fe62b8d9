// One place through which tests fill an index: drafts as text, by name.
import type { Day } from '../../server/src/core/days/day.ts'
import { type Draft, readDraft } from '../../server/src/core/draft.ts'
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

export function put(library: Library, name: string, header: string, body = ''): ReadonlySet<string> {
  return library.setDraft(`${name}.outreach.md`, draftOf(header, body))
}

/** Read once, since a property test puts the same few drafts hundreds of times. */
function draftOf(header: string, body: string): Draft {
  const text = `---\n${header}\n---\n${body}`
  const draft = READ.get(text) ?? readDraft(text)
  READ.set(text, draft)
  return draft
}

const READ = new Map<string, Draft>()

/** What the others say to a draft of the library: its copied words with the drafts they stand in, and what is owed. */
export function othersSay(library: Library, name: string, header: string, body: string): readonly string[] {
  const draft = draftOf(header, body)
  const others = library.othersOf(`${name}.outreach.md`, draft)
  return [
    ...others
      .copies([])
      .map(
        ({ span, places, recipients }) =>
          `${draft.text.slice(span.start, span.end)}: ${recipients} in ${places.map((place) => `${place.draft} ${place.span.start}-${place.span.end}`).join(', ')}`,
      ),
    ...others.owed(TODAY).map(({ what, draft: owing, span }) => `${what} in ${owing} at ${span.start}`),
  ]
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
