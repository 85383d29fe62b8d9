// The trie against regular expressions made of the same patterns, and the work it does against the length of the text.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { pathsOf } from '../../server/src/phrasebook/paths.ts'
import { type Part, type Pattern, readPattern, SLOT_WORDS } from '../../server/src/phrasebook/pattern.ts'
import { Tokenizer } from '../../server/src/phrasebook/tokens.ts'
import { Trie } from '../../server/src/phrasebook/trie.ts'
import { Vocabulary } from '../../server/src/phrasebook/vocabulary.ts'

interface Found {
  readonly pattern: number
  readonly start: number
  readonly end: number
}

function foundBy(trie: Trie, tokenizer: Tokenizer, text: string): readonly Found[] {
  const tokens = tokenizer.cut(text)
  return trie.find(tokens).map(({ pattern, first, last }) => ({
    pattern,
    start: tokens.starts[first] ?? -1,
    end: tokens.ends[last] ?? -1,
  }))
}

function trieOf(patterns: readonly Pattern[]): readonly [Trie, Tokenizer] {
  const paths = pathsOf(patterns)
  return [new Trie(paths), new Tokenizer(new Vocabulary(paths.words))]
}

const WORD = '[a-z]+'
const TIGHT = '[ \\n]+'
const LOOSE = '(?:[ \\n]+|, | \u2014 )'

/** The parts as a regular expression in which every word brings the gap before it. */
const expressionOf = (parts: readonly Part[]): string => parts.map(expressionOfPart).join('')

function expressionOfPart(part: Part): string {
  switch (part.kind) {
    case 'word':
      return `(?:${LOOSE}(?:${part.words.join('|')}))`
    case 'number':
      return `(?:${LOOSE}\\d+)`
    case 'slot':
      return `(?:${TIGHT}${WORD}){1,${SLOT_WORDS}}`
    case 'options':
      return `(?:${part.options.map(expressionOf).join('|')})${part.optional ? '?' : ''}`
  }
}

const BEFORE = '(?:^|[,.?!\\n\u2014] ?)'
const AFTER = { anywhere: '', clause: '(?=[,.?!\\n]| \u2014| *$)', question: '(?=\\?)' }

/** Leftmost, longest at each place, the first of equals: by trying every stretch with every expression. */
function foundByExpressions(patterns: readonly Pattern[], text: string): readonly Found[] {
  const words = [...text.matchAll(/[a-z]+/g)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }))
  const expressions = patterns.map(({ parts }) => new RegExp(`^${expressionOf(parts)}$`))
  const found: Found[] = []
  for (let first = 0; first < words.length; first += 1) {
    const hit = longestAt(first)
    if (hit === undefined) continue
    found.push(hit)
    while ((words[first + 1]?.start ?? Infinity) < hit.end) first += 1
  }
  return found

  function longestAt(first: number): Found | undefined {
    const start = words[first]?.start ?? 0
    for (const { end } of words.slice(first).reverse()) {
      const pattern = patterns.findIndex(
        ({ opens, ends }, index) =>
          expressions[index]?.test(` ${text.slice(start, end)}`) &&
          (!opens || new RegExp(`${BEFORE}$`).test(text.slice(0, start))) &&
          new RegExp(`^${AFTER[ends]}`).test(text.slice(end)),
      )
      if (pattern >= 0) return { pattern, start, end }
    }
    return undefined
  }
}

const word = fc.constantFrom('ask', 'row', 'sail', 'tar')
const source = fc.letrec<{ sequence: string; part: string }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    word,
    fc.constant('…'),
    fc.tuple(tie('sequence'), tie('sequence')).map(([a, b]) => `(${a}|${b})`),
    tie('sequence').map((sequence) => `[${sequence}]`),
  ),
  sequence: fc.array(tie('part'), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' ')),
})).sequence
const pattern = fc
  .tuple(fc.constantFrom('', '', '^ '), word, source, fc.constantFrom('', '', ' $', ' ?'))
  .map((parts) => parts.join(' '))
const text = fc
  .array(
    fc.tuple(
      fc.oneof({ weight: 4, arbitrary: word }, { weight: 1, arbitrary: fc.constant('weir') }),
      fc.constantFrom(' ', ' ', ' ', '\n', ', ', '. ', '? ', ' \u2014 '),
    ),
    {
      maxLength: 24,
    },
  )
  .map((words) => words.flat().join(''))

describe('trie', () => {
  it('finds what regular expressions of the same patterns find', () => {
    fc.assert(
      fc.property(fc.array(pattern, { minLength: 1, maxLength: 4 }), text, (sources, sample) => {
        const patterns = sources.map((each) => readPattern(each, {}))
        assert.deepEqual(foundBy(...trieOf(patterns), sample), foundByExpressions(patterns, sample))
      }),
      { numRuns: 2000 },
    )
  })

  it('looks at each word at most once for each word of the longest pattern', () => {
    const patterns = ['ask row ask row ask', 'ask … row … sail', 'ask [ask [ask [ask]]] tar'].map((each) =>
      readPattern(each, {}),
    )
    const [trie, tokenizer] = trieOf(patterns)
    const longest = 1 + SLOT_WORDS + 1 + SLOT_WORDS + 1
    for (const count of [100, 1000, 10_000]) {
      const before = trie.steps
      foundBy(trie, tokenizer, 'ask row '.repeat(count))
      assert.ok(trie.steps - before <= 2 * count * longest)
    }
  })
})
