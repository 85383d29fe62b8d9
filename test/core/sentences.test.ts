// Sentences as people write them; each case is a passage with the cuts shown as `|`.
import assert from 'node:assert/strict'
import { splitSentences } from '../../server/src/core/prose/sentences.ts'

const CASES: Readonly<Record<string, readonly string[]>> = {
  'full stops, questions, exclamations': ['I read it.| It was good!| Could you send the rest?| Thanks'],
  'no final stop': ['I read your talk on slipways'],
  'quotes and brackets after the stop': ['He said "no."| I agreed (mostly.)| Then we left.'],
  abbreviations: [
    'Ask Dr. Whitfield about it.| She is at St. Mary Hall.',
    'Bring tools, e.g. a plane, i.e. something sharp.',
    'It starts at 5 p.m. on Friday.| Come by 6 p.m.| We eat late.',
    'Is it a yes or a no?| I would say no.| See no. 4 for why.',
    'They are Lumber Inc. of Bergen.| We buy from Planks Ltd.| They are fine.',
    'See Fig. 3 and pp. 12 vs. 14.',
    'Nails, screws, etc. are ready.| Glue, etc.| The rest comes later.',
  ],
  initials: ['J. R. Moore and A. Lind wrote it.| You will like it.', 'It was Plan B.| Then I left.'],
  'decimals, versions, addresses': [
    'It costs 2.50 and runs 3.1.4 fine.| Good.',
    'See example.org for it.| Then write.',
  ],
  ellipses: [
    'I waited... and waited.| Then... nothing came.| Or so...| It seemed.',
    'Well… maybe.| Or not…| We will see.',
  ],
  'several marks': ['Really?!| Yes!!| Good.'],
  'lower-case writers': ['will do.| sending it tonight.| thanks again'],
  'numbers at the start of a line': ['Two things:|\n1. Send it.|\n2. Tell me.'],
  'lines broken to wrap go on': [
    'I read your long talk on slipways and liked the part about\nwood most of all, since that is what we use here in the\nyard.| Thanks.',
  ],
  'lines broken on purpose do not': [
    'Hi Ada,|\nI read your talk on slipways and liked it.',
    'I will send it tonight|\nThanks|\nTom',
    'The plan:|\n- boats first|\n- then nets',
    'Call me tomorrow about the boat and what it needs before winter\nplease.|\nBest,|\nTom',
  ],
  CRLF: ['Hi Ada,|\r\nI read it.|\r\nThanks.'],
  nothing: ['', '   \n '],
}

describe('sentences', () => {
  it('are found beside a hundred thousand full stops', () =>
    assert.deepEqual(pieces(`One${'.'.repeat(1e5)}two. Three`), [`One${'.'.repeat(1e5)}two.`, 'Three']))

  for (const [title, cases] of Object.entries(CASES)) {
    it(title, () => {
      for (const expected of cases) assert.equal(cut(expected.replaceAll('|', '')), expected)
    })
  }

  it('ends at a hard line break', () => {
    const text = 'First line here  \nsecond line here'
    assert.deepEqual(pieces(text, [18]), ['First line here', 'second line here'])
  })
})

const pieces = (text: string, breaks: readonly number[] = []): readonly string[] =>
  splitSentences(text, breaks).map(({ start, end }) => text.slice(start, end))

const cut = (text: string): string => {
  const inner = splitSentences(text)
    .map(({ end }) => end)
    .slice(0, -1)
  return insert(text, inner)
}

const insert = (text: string, offsets: readonly number[]): string =>
  offsets.toReversed().reduce((result, at) => `${result.slice(0, at)}|${result.slice(at)}`, text)
