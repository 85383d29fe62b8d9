// Where a stock phrase is none: quoted, denied, somebody else's words, a title.
import assert from 'node:assert/strict'
import { isAllowed } from '../../server/src/phrasebook/context.ts'
import { STIFF, STOCK } from '../../server/src/phrasebook/english.ts'
import { unexcused } from '../../server/src/phrasebook/passages.ts'
import { stockPhrases } from '../../server/src/phrasebook/phrasebook.ts'

describe('context of a phrase', () => {
  const flagged: readonly (readonly [string, string])[] = [
    ['I hope this email finds you well.', 'I hope this email finds you well.'],
    ['My talk is called "Slipways". I hope this email finds you well.', 'I hope this email finds you well.'],
    ['It did not rain. Just checking in.', 'Just checking in.'],
    ['Hi Dana, would you have twenty minutes on Tuesday?', 'would you have twenty minutes'],
    ['Would you have twenty minutes?\nTom Reyes', 'Would you have twenty minutes?'],
    ['I am applying for the role of [Job Title].', 'I am applying for the role of'],
    ['Would love to connect about the Leeds map.', 'Would love to connect about'],
    ['LAST CHANCE TO JOIN!', 'LAST CHANCE TO'],
    [`"${'Row to the weir and back. '.repeat(10)}Just checking in."`, 'Just checking in.'],
  ]
  for (const [text, expected] of flagged)
    it(`flags ${text.slice(-60)}`, () =>
      assert.deepEqual(
        unexcused(text, stockPhrases()).map((match) => match.text),
        [expected],
      ))

  const silent: readonly string[] = [
    '"I hope this email finds you well" opens half of them.',
    'They all write \u201cI hope this email finds you well\u201d.',
    "The first said 'just checking in' and no more.",
    'I will not say I hope this email finds you well.',
    'This is not a game-changer.',
    'You wrote: just checking in.',
    'Would you have twenty minutes for the two maps of Leeds?',
    "I am applying for the bookbinder's post you advertised on 3 November.",
    'No rush before the 10th.',
    'Either way I will send you the page on Thornley first.',
    'Your talk Touching Base was the last of the day.',
  ]
  for (const text of silent)
    it(`leaves ${text} alone`, () => assert.deepEqual(unexcused(text, stockPhrases()), []))

  it('allows a text that contains allowed words, case and apostrophes aside', () => {
    assert.ok(isAllowed('I\u2019m just touching base', ["I'm JUST"]))
    assert.ok(!isAllowed('just touching base', ['bases', ' ']))
  })
})

describe('phrasebook data', () => {
  it('gives each reason in one short sentence, and each pattern once', () => {
    const sections = [...STOCK, ...STIFF].flatMap((group) => group.sections)
    for (const { why } of sections)
      assert.match(why, /^(?=.{10,120}$)[A-Z][^.!?]*(?:\.|"[^"]*"[^.!?]*\.)$/, why)
    for (const groups of [STOCK, STIFF]) {
      const patterns = groups.flatMap((group) =>
        group.sections.flatMap(({ phrases }) => phrases.map(({ pattern }) => pattern)),
      )
      assert.deepEqual(
        patterns.filter((pattern, index) => patterns.indexOf(pattern) !== index),
        [],
      )
    }
  })
})
