// The index after any sequence of changes is the index that reads the remaining drafts afresh.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { Library } from '../../server/src/workspace/library.ts'
import { libraryOf, peopleIn, promisesIn, put } from './shelf.ts'

describe('the library', () => {
  it('equals a fresh one after any sequence of changes', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.option(header)), { maxLength: 40 }), (changes) => {
        const library = new Library()
        const shelf: Record<string, string> = {}
        for (const [draft, written] of changes) {
          if (written === null) {
            library.delete(`${draft}.outreach.md`)
            delete shelf[draft]
          } else {
            put(library, draft, written)
            shelf[draft] = written
          }
          peopleIn(library)
        }
        const fresh = libraryOf(shelf)
        assert.deepEqual(peopleIn(library), peopleIn(fresh))
        assert.deepEqual(promisesIn(library), promisesIn(fresh))
      }),
    )
  })
})

const name = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')

const to = fc.constantFrom(
  '',
  'to: Dana Whitfield',
  'to: Dana Whitfield <dana@example.org>',
  'to: DANA <dana@example.org>',
  'to: Dana',
  'to: Dana Okafor',
  'to: [Dana, Tom Reyes]',
  'to: {name: Danielle Whitfield, called: Dana}',
  'to: Tom',
)

const promises = fc.constantFrom(
  '',
  'promises: [Send the deck by 2026-11-20]',
  'promises:\n  - {what: Send the deck, due: 2026-12-01}',
  'promises:\n  - {what: Send the deck, kept: 2026-11-03}',
  'promises:\n  - {what: Introduce Priya, to: Tom}\n  - {due: 2026-11-20}',
)

const header = fc
  .tuple(to, fc.option(name), promises, fc.constantFrom('', 'sent: 2026-11-02', 'sent: 2026-11-09'))
  .map(([who, reply, what, sent]) =>
    [who, reply === null ? '' : `replies-to: ${reply}`, sent, what].filter((line) => line !== '').join('\n'),
  )
