// The fast reader of plain headers gives what the YAML library gives, or nothing.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { readPlainYaml } from '../../../server/src/core/yaml/plain-yaml.ts'
import { readAnyYaml } from '../../../server/src/core/yaml/yaml.ts'

describe('plain YAML', () => {
  const read = [
    'to: Dana Whitfield <dana@example.org>\nsubject: Your talk, on joins? No, "joins"\n',
    'sent: 2026-11-12\r\nchannel: email\r\n',
    'about:\n  - maintains the kernels\n  - O’Brien’s neighbour#2\nask: a word\n',
    'about:\n- at the margin\nask: a word\n',
    'promises:\n  - what: Send the notebook\n    due: 2026-11-15\n  - Call by Friday\n  -   what: Write\n      kept: 2026-11-02\n',
    'to:\n  name: Dana\n  called: Dee\n',
  ]
  for (const text of read.slice(0, -1)) {
    it(`reads ${JSON.stringify(text)}`, () => {
      assert.ok(readPlainYaml(text, 4))
      assertSame(text)
    })
  }

  const left = [
    'subject: Re: joins\n',
    'subject: one\n  two\n',
    'subject:\n',
    'kept: true\n',
    'due: 15\n',
    'to: "Dana"\n',
    'about: [a, b]\n',
    'a: b # remark\n',
    '# remark\na: b\n',
    'a: &b c\n',
    'a: b\n\nc: d\n',
    'a:\tb\n',
    'a: |\n  b\n',
    'null: a\n',
    'a: b',
    'a: b:\n',
  ]
  for (const text of left)
    it(`leaves ${JSON.stringify(text)} to the library`, () => assert.equal(readPlainYaml(text, 0), undefined))

  it('never reads anything else than the library does', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 9 }), (lines) => assertSame(lines.join(''))),
      { numRuns: 3000 },
    )
  }).timeout(60_000)
})

function assertSame(text: string): void {
  const plain = readPlainYaml(text, 4)
  if (plain !== undefined) assert.deepEqual({ root: plain, faults: [] }, readAnyYaml(text, 4))
}

const words = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('Send the deck', 'Dana <d@example.org>', '2026-11-12', 'a, b', 'O’Brien', 'x'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'true',
      'Null',
      'nullable',
      'a: b',
      'a:',
      'a #b',
      'a# b',
      'a:b',
      '2026-13-99',
      'no',
      'y',
      '~',
      'a]',
      'a}',
      "it's",
      'é',
      'a b ',
      'what: c',
      'a\u00a0b',
      'a\u2028b',
      'a?',
      'a !',
      'a *b &c',
      'a - b',
      '- a',
      '-a',
      '0x1F',
      'e5',
      'Infinity',
      '.inf',
    ),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
)

const line = fc
  .record({
    indent: fc.constantFrom('', '', '', '  ', '  ', '    ', '   ', ' ', '      '),
    lead: fc.constantFrom('', '- ', '-  ', '-'),
    key: fc.constantFrom(
      'to: ',
      'what: ',
      'due: ',
      'promises:',
      'about:',
      'a-b: ',
      '',
      '',
      'to:',
      'true: ',
      'x:  ',
    ),
    words: fc.oneof(words, words, fc.constant('')),
    end: fc.constantFrom('\n', '\n', '\n', '\n', '\r\n', ' \n', '\r', ''),
  })
  .map(({ indent, lead, key, words: said, end }) => indent + lead + key + said + end)
