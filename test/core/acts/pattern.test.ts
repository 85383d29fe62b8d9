import assert from 'node:assert/strict'
import { compile } from '../../../server/src/core/acts/pattern.ts'
import { type Token, tokensOf } from '../../../server/src/core/acts/token.ts'
import type { Term } from '../../../server/src/core/language/tagger.ts'

const VOCABULARY = {
  classes: { colour: new Set(['red', 'green']) },
  phrases: { paint: 'paint|varnish (it | the {colour}? door)' },
}

/** How many tokens a match from the first one takes, or -1. */
const matched = (pattern: string, text: string): number => compile(pattern, VOCABULARY).match(tokens(text), 0)

/** Words that end in "ly" are tagged as adverbs. */
const tokens = (text: string): readonly Token[] => tokensOf(text, { tag: adverbs })

const adverbs = (text: string): readonly Term[] =>
  [...text.matchAll(/\w+ly\b/g)].map(({ 0: word, index: start }) => ({
    text: word,
    normal: word,
    start,
    end: start + word.length,
    tags: new Set(['Adverb']),
  }))

describe('a pattern', () => {
  for (const [pattern, text, length] of [
    ['open the door', 'open the door', 3],
    ['open the door', 'open the gate', -1],
    ['open|shut the', 'shut the door', 2],
    ['{colour} door', 'green door', 2],
    ['open #Adverb', 'open slowly', 2],
    ['open #Adverb* it', 'open really slowly it', 4],
    ['open it? now', 'open now', 2],
    ['open (it | the door) now', 'open the door now', 4],
    ['open !the .', 'open the door', -1],
    ['open !the .', 'open every door', 2],
    ['open .. door', 'open the small green door', 5],
    ['open .. door', 'open it; the door', -1],
    ['open ... door', 'open, as I said before to all of you here, the door', 14],
    ['open $', 'open.', 1],
    ['open $', 'open it', -1],
    ['open ~ing', 'open morning', 2],
    ['<paint> now', 'varnish the red door now', 5],
  ] as const) {
    it(`${pattern} on "${text}" takes ${length}`, () => assert.equal(matched(pattern, text), length))
  }

  it('begins a clause where one can begin', () => {
    const pattern = compile('^ call', VOCABULARY)
    const list = tokens('Sing and call, then call - call the call')
    const starts = list.flatMap((_, at) => (pattern.match(list, at) === -1 ? [] : [at]))
    assert.deepEqual(starts, [2, 5, 7])
  })

  it('may ask for what stands before', () => {
    const starts = (source: string, text: string): readonly number[] => {
      const pattern = compile(source, VOCABULARY)
      const list = tokens(text)
      return list.flatMap((_, at) => (pattern.match(list, at) === -1 ? [] : [at]))
    }
    assert.deepEqual(starts('<-red door', 'the red door, the big door'), [2])
    assert.deepEqual(starts('<<-red door', 'the door, the red one; the door of the red big door'), [13])
  })

  it('knows the words it cannot do without', () => {
    const { required, first } = compile('the? {colour} door|gate ...', VOCABULARY)
    assert.deepEqual(
      required.map((words) => [...words]),
      [
        ['red', 'green'],
        ['door', 'gate'],
      ],
    )
    assert.deepEqual([...(first ?? [])].sort(), ['green', 'red', 'the'])
  })

  it('must need some word', () => {
    assert.throws(() => compile('#Verb .', VOCABULARY), /can do without any word/)
  })

  it('may name only what is known', () => {
    assert.throws(() => compile('{shape} door', VOCABULARY), /know no \{shape\}/)
  })
})
