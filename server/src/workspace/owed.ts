// What somebody still waits for: the overdue promises to them, in whichever draft they stand.
import type { Day } from '../core/days/day.ts'
import type { Owed } from '../core/others.ts'
import type { People, Person } from './people.ts'
import { promisesTo, withoutDay } from './promise-list.ts'

export function owedTo(person: Person, people: People, today: Day): readonly Owed[] {
  const known = KNOWN.get(person)
  if (known?.today === today) return known.owed
  const owed = readOwed(person, people, today)
  KNOWN.set(person, { today, owed })
  return owed
}

/** Every letter to the same person asks the same. Once any header changes, all persons are new ones. */
const KNOWN = new WeakMap<Person, { readonly today: Day; readonly owed: readonly Owed[] }>()

const readOwed = (person: Person, people: People, today: Day): readonly Owed[] =>
  promisesTo(person, people, { today, dueSoon: () => 0 }).flatMap(({ state, due, ...promise }) =>
    state === 'overdue' && due !== undefined
      ? [
          {
            draft: promise.draft,
            span: promise.span,
            what: withoutDay({ ...promise, state, due }),
            to: person.shown,
            due: due.value,
          },
        ]
      : [],
  )
