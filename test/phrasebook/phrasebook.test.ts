// Every phrase finds its example and leaves its near misses alone; so do the ways people write one phrase.
import assert from 'node:assert/strict'
import { STIFF, STOCK } from '../../server/src/phrasebook/english.ts'
import { entriesOf } from '../../server/src/phrasebook/entries.ts'
import { type Phrasebook, stiffWords, stockPhrases } from '../../server/src/phrasebook/phrasebook.ts'

const found = (text: string, book: Phrasebook = stockPhrases()): readonly string[] =>
  book.match(text).map((match) => match.text)

for (const [book, groups] of [
  [stockPhrases(), STOCK],
  [stiffWords(), STIFF],
] as const) {
  const entries = entriesOf(groups)
  for (const { name, sections } of groups)
    describe(`phrasebook: ${name}`, () => {
      for (const { pattern, example, near } of sections.flatMap(({ phrases }) => phrases)) {
        it(`finds "${example}"`, () => {
          const sources = book.match(example).map(({ number }) => entries[number]?.source)
          assert.ok(sources.includes(pattern), `found instead: ${sources.join(' · ') || 'nothing'}`)
        })
        for (const text of [near].flat())
          it(`leaves "${text}" alone`, () => assert.deepEqual(found(text, book), []))
      }
    })
}

describe('phrasebook', () => {
  const asWritten: readonly (readonly [string, readonly string[]])[] = [
    ['I hope this email finds you well.', ['I hope this email finds you well.']],
    ['i hope this e-mail finds you well', ['i hope this e-mail finds you well']],
    ['I hope this\nemail   finds you\r\nwell.', ['I hope this\nemail   finds you\r\nwell.']],
    ['Hope you\u2019re doing well', ['Hope you\u2019re doing well']],
    ['Hope youre doing well', ['Hope youre doing well']],
    ['Hope you are doing well', ['Hope you are doing well']],
    ['I hope this email  finds you  well  today.', ['I hope this email  finds you  well']],
    ['I hope this. Email finds you well', []],
    ['I hope this\n\nemail finds you well', []],
  ]
  for (const [text, expected] of asWritten)
    it(JSON.stringify(text), () => assert.deepEqual(found(text), expected))

  it('adds the writer\u2019s own phrases, in which no sign has a meaning', () => {
    const own = stockPhrases(['circle (back)', "let's sync"])
    assert.deepEqual(found('Let\u2019s sync, then circle\nback.', own), ['Let\u2019s sync', 'circle\nback'])
    assert.deepEqual(found('circling back'), found('circling back', own))
  })
})

describe('stiff words', () => {
  const fitted: readonly (readonly [string, readonly string[]])[] = [
    ['We are utilizing it.', ['using']],
    ['It was utilised, and he utilizes it.', ['used', 'uses']],
    ['Utilize the hall', ['Use']],
    ['UTILIZE the hall', ['USE']],
    ['As per my last e-mail, no', ['As I wrote']],
    ['He is utile.', []],
  ]
  for (const [text, expected] of fitted)
    it(JSON.stringify(text), () =>
      assert.deepEqual(
        stiffWords()
          .match(text)
          .map(({ instead }) => instead),
        expected,
      ),
    )
})
