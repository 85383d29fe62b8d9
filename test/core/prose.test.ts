// What of a body is the writer's prose: everything else is blank, and every character keeps its place.
import assert from 'node:assert/strict'
import { GFM, parser } from '@lezer/markdown'
import fc from 'fast-check'
import { readDraft } from '../../server/src/core/draft.ts'
import type { Element } from '../../server/src/core/prose/content.ts'
import { readMarkdown } from '../../server/src/core/prose/markdown.ts'

/** The passages of a draft, blanks shown as `·` where the source has something else. */
function prose(text: string): readonly string[] {
  return readDraft(text).passages.map(({ prose: { source, text: masked } }) =>
    masked.replace(/ /g, (_, index: number) => (source[index] === ' ' ? ' ' : '·')),
  )
}

describe('prose', () => {
  for (const [title, text, expected] of [
    ['paragraphs', 'Hi Ada,\n\nI read it.\n', ['Hi Ada,', 'I read it.']],
    ['emphasis', 'I *really* **liked** it', ['I ·really· ··liked·· it']],
    ['inline code', 'Run `npm i` now', ['Run ···· ·· now']],
    [
      'a link keeps its words',
      'See [my notes](https://example.org "Notes") please',
      ['See ·my notes····················· ········ please'],
    ],
    ['a bare address', 'See https://example.org/a now', ['See ····················· now']],
    ['an address in brackets', 'Write to <ada@example.org> now', ['Write to ················· now']],
    ['an image keeps its words', '![our boat](boat.png) is here', ['··our boat··········· is here']],
    ['HTML tags', 'I <b>liked</b> it', ['I ···liked···· it']],
    ['comments', 'I <!-- really --> liked it', ['I ···· ······ ··· liked it']],
    ['a hard break with a backslash', 'one\\\ntwo\\\r\nthree', ['one·\ntwo·\r\nthree']],
    ['a hundred thousand blanks', `a${' '.repeat(1e5)}b`, [`a${' '.repeat(1e5)}b`]],
    ['escapes', 'Five \\* stars', ['Five ·* stars']],
    ['brackets of prose', 'He said [sic] so [Company]', ['He said [sic] so [Company]']],
    ['reference links', 'See [my notes][n] now\n\n[n]: https://example.org', ['See ·my notes···· now']],
    ['fenced code is left out', 'Hi\n\n```\nI hope\n```\n\nBye', ['Hi', 'Bye']],
    ['indented code is left out', 'Hi\n\n    I hope\n\nBye', ['Hi', 'Bye']],
    ['quotes are left out', 'Hi\n\n> I hope\n> so\n\nBye', ['Hi', 'Bye']],
    ['block comments are left out', 'Hi\n\n<!--\nI hope\n\nso\n-->\n\nBye', ['Hi', 'Bye']],
    ['HTML blocks are left out', 'Hi\n\n<div>I hope</div>\n\nBye', ['Hi', 'Bye']],
    ['a lone slot in angle brackets is prose', 'Hi\n\n<Your name>', ['Hi', '····· ·····']],
    ['headings', '# Our plan\n\nText', ['· Our plan', 'Text']],
    ['list items apart', '- one\n- two\n  more\n\n1. three', ['one', 'two\n  more', 'three']],
    ['check boxes', '- [ ] buy rope', ['· · buy rope']],
    ['nested lists', '- one\n  - two', ['one', 'two']],
    ['lists nested deeper than anybody does', `${'1. '.repeat(41)}- a *b*`, ['1. - a ·b·']],
    ['a rule of many marks', `one\n\n${'* '.repeat(300)}\n\ntwo`, ['one', 'two']],
    ['quotes in lists are left out', '- one\n  > two', ['one']],
    ['table cells apart', '| a b | c |\n|---|---|\n| d | e |', ['a b', 'c', 'd', 'e']],
    ['dashes under text are a signature, no heading', 'Thanks,\n--\nTom', ['Thanks,\n--\nTom']],
    ['a hard break before CRLF', 'one  \r\ntwo', ['one  \r\ntwo']],
    ['lone carriage returns', 'one\r\rtwo', ['one', 'two']],
    ['CRLF', 'one\r\ntwo\r\n\r\nthree', ['one\r\ntwo', 'three']],
    ['surrogate pairs', '🎉 I *liked* it 🎉', ['🎉 I ·liked· it 🎉']],
    ['a template slot of asterisks', 'Hi *|NAME|*, you', ['Hi ·|NAME|·, you']],
    ['the header is no prose', '---\nto: Ada\n---\nHi', ['Hi']],
    ['nothing', '', []],
    ['only blank lines', '\n \n', []],
  ] as const) {
    it(title, () => assert.deepEqual(prose(text), expected))
  }

  it('reads what the parser reads when it looks at every letter', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }), (pieces) => {
        const text = pieces.join('')
        assert.deepEqual(elementsOf(text), elementsByLibrary(text), text)
      }),
      { numRuns: 500 },
    )
  })

  it('finds where the recipient can go', () => {
    const text = '[a](https://a.example) https://b.example <c@example.org> ![d](d.png)'
    const { links } = readDraft(text)
    assert.deepEqual(
      links.map(({ start, end }) => text.slice(start, end)),
      ['https://a.example', 'https://b.example', 'c@example.org'],
    )
  })

  for (const [what, text] of [
    ['lists', '- '.repeat(10_000)],
    ['quotes', '> '.repeat(10_000)],
    ['quotes in lists', '- > '.repeat(10_000)],
    ['emphasis', `${'*a'.repeat(10_000)}${'*'.repeat(10_000)}`],
  ] as const) {
    it(`is read where ${what} lie ten thousand deep`, () =>
      assert.ok(prose(`Hi Ada,\n\n${text}x\n`).length > 0))
  }
})

/** Markup, and what looks like it, next to plain words. */
const PIECES = [
  ...[
    'a',
    'word',
    'two words',
    ' ',
    '  ',
    '   ',
    '. ',
    ', ',
    '!',
    '\n',
    '  \n',
    '\\\n',
    '\n\n',
    '\\',
    '*',
    '**',
    '_',
    '__',
  ],
  ...[
    '`',
    '``',
    '~',
    '~~',
    '[',
    ']',
    '(',
    ')',
    '![',
    '](u)',
    '[a](u)',
    '<',
    '>',
    '<b>',
    '<!-- c -->',
    '&',
    '&amp;',
    '&#42;',
  ],
  ...[
    '@',
    'a.b+c@d.org',
    'www.',
    'www.a.org',
    'http',
    'http://a.org',
    'https://a.b/c_d',
    'mailto:',
    'xmpp:a@b.c/d',
    ':',
    '|',
  ],
] as const

const elementsOf = (text: string): readonly string[] =>
  readMarkdown(text).sheets.flatMap(({ start, sheet }) =>
    sheet.sections.flatMap((section) => namesIn(section.content.element, start + section.start)),
  )

const namesIn = ({ name, span, children }: Element, start: number): readonly string[] => [
  `${name} ${start + span.start}-${start + span.end}`,
  ...children.flatMap((inner) => namesIn(inner, start)),
]

function elementsByLibrary(text: string): readonly string[] {
  const names: string[] = []
  const byLibrary = parser.configure([GFM, { remove: ['SetextHeading'] }])
  byLibrary.parse(text).iterate({ enter: ({ name, from, to }) => void names.push(`${name} ${from}-${to}`) })
  return names.slice(1)
}
