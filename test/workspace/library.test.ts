// The index after any sequence of changes is the index that reads the remaining drafts afresh.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { Library } from '../../server/src/workspace/library.ts'
import { othersSay, peopleIn, promisesIn, put } from './shelf.ts'

describe('the library', () => {
  it('equals a fresh one after any sequence of changes', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.option(draft)), { maxLength: 40 }), (changes) => {
        const { library, shelf } = afterAll(changes)
        const fresh = new Library()
        for (const [each, { header, body }] of shelf) put(fresh, each, header, body)
        assert.deepEqual(everythingIn(library, shelf), everythingIn(fresh, shelf))
      }),
      { numRuns: 40 },
    )
  }).timeout(20_000)

  it('says which drafts a change concerns: all others see what they saw before', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.option(draft)), { minLength: 1, maxLength: 20 }), (changes) => {
        const { library, shelf } = afterAll(changes.slice(0, -1))
        const before = views(library, shelf)
        const [last] = changes
          .slice(-1)
          .map(([each, written]) => ({ each, concerned: change(library, shelf, each, written) }))
        const after = views(library, shelf)
        for (const [each, view] of before) {
          if (each === last?.each || last?.concerned.has(`${each}.outreach.md`)) continue
          assert.deepEqual(after.get(each), view, `${each} sees something else after ${last?.each} changed`)
        }
      }),
      { numRuns: 40 },
    )
  }).timeout(20_000)
})

interface Written {
  readonly header: string
  readonly body: string
}

function afterAll(changes: readonly (readonly [string, Written | null])[]) {
  const library = new Library()
  const shelf = new Map<string, Written>()
  for (const [each, written] of changes) {
    change(library, shelf, each, written)
    peopleIn(library)
  }
  return { library, shelf }
}

function change(
  library: Library,
  shelf: Map<string, Written>,
  each: string,
  written: Written | null,
): ReadonlySet<string> {
  if (written === null) shelf.delete(each)
  else shelf.set(each, written)
  return written === null
    ? library.delete(`${each}.outreach.md`)
    : put(library, each, written.header, written.body)
}

const views = (library: Library, shelf: ReadonlyMap<string, Written>) =>
  new Map([...shelf].map(([each, { header, body }]) => [each, othersSay(library, each, header, body)]))

const everythingIn = (library: Library, shelf: ReadonlyMap<string, Written>) => ({
  people: peopleIn(library),
  promises: promisesIn(library),
  others: [...views(library, shelf)].sort(([a], [b]) => (a < b ? -1 : 1)),
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

const sentences = fc.constantFrom(
  'I repair pedal organs in a chapel above the harbour.',
  'I repair pedal organs in the chapel over the harbour.',
  'The bellows leak whenever northern gales shake the roof beams.',
  'Could you spare an hour?',
  'Your thesis on reed tongues lies open on my workbench.',
)

const body = fc
  .array(fc.tuple(sentences, fc.constantFrom(' ', '\n\n')), { maxLength: 4 })
  .map((parts) => parts.map(([sentence, gap]) => sentence + gap).join(''))

const draft = fc.record({ header, body })
