// Texts that nobody would send: drafts, headers and configurations made of whatever a parser may trip over.
import fc from 'fast-check'
import { DRAFT_KEYS } from './keys.ts'

/** Marks that open, close, nest, escape or stand for something, in Markdown, HTML, YAML and templates. */
export const MARKS: readonly string[] =
  '[ ( ] ) * ** _ __ ` `` ``` ~~~ ~~ < > <! <!-- --> <? &amp; &# \\ | # ## - + 1. > ![ ]( [^1] [a]: --- === {{ }} { } ${ << >> %a% *|A|* #A# @ a@b.co http:// www. " \' “ ” ‘ ’ — … : :: ; , . ! ? & * &a *a !!str !a | >- |2 ? %YAML~1.2 <!--~outreach-disable <!--~outreach-enable~--> <a~href=" <br> [x] INSERT XXX'
    .split(' ')
    .map((mark) => mark.replaceAll('~', ' '))

/** Characters at which offsets, lines and columns go wrong. */
export const CHARACTERS: readonly string[] = [
  '\0',
  '\u0007',
  '\u001b[31m',
  '\t',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\u200d',
  '\u200f',
  '\u202e',
  '\u2066',
  '\u2028',
  '\u2029',
  '\u0085',
  '\ufeff',
  '\ufffd',
  '\uffff',
  '\ud83d',
  '\udc00',
  '\u0301',
  'e\u0301',
  '👩🏽‍🔧',
  '🇳🇴',
  'ﬁ',
  'İ',
  'ß',
  'עברית',
  'العربية',
  '日本語',
  'ไทย',
  '𝒟𝒶𝓃𝒶',
  '٣',
]

const LINE_ENDS = ['\n', '\n', '\n', '\r\n', '\r', '\n\n', '\r\n\r\n', '\n\r', '']

const WORDS: readonly string[] = [
  'Hi Dana,',
  'Dear Sir or Madam,',
  'I hope this email finds you well.',
  'Could you introduce me to Priya?',
  "If there is anything I can do to help, I'd be glad to.",
  'I will send you the notes by Friday.',
  'I loved your article.',
  'Please do the needful',
  'by 2026-02-30',
  'end of next week',
  'Best,',
  'Tom',
  'ill',
  "I'll",
  'and',
  'if you',
  'not',
]

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 4, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 2, arbitrary: fc.constantFrom(...CHARACTERS) },
  { weight: 2, arbitrary: fc.constantFrom(...LINE_ENDS) },
  { weight: 1, arbitrary: fc.constantFrom('    ', '  ', ' ') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
)

/** Up to a few hundred pieces, some repeated often. */
export const bodies: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(piece, fc.oneof({ weight: 9, arbitrary: fc.constant(1) }, fc.integer({ min: 2, max: 60 }))),
    {
      maxLength: 60,
    },
  )
  .map((pieces) => pieces.map(([text, times]) => text.repeat(times)).join(''))

const value = fc.oneof(
  fc.constantFrom(
    '2026-11-20',
    '2026-02-30',
    '0000-00-00',
    '9999-12-31',
    'by Friday',
    'true',
    '~',
    '',
    '|\n  two\n  lines',
    '>-\n    folded',
    '[a, b',
    '{what: x, due: soon}',
    '- x',
    '&a x',
    '*a',
    '"\\ud83d"',
    '"\\u0000"',
    "'it''s'",
    '!!binary aGk=',
    '1e999',
    '-0',
    '0x7fffffffffffffff',
    '.nan',
    '"unclosed',
    '# only a remark',
    'Dana Whitfield <dana@example.org>, <, >',
    '__proto__',
  ),
  piece,
  fc.string({ unit: 'binary', maxLength: 20 }),
)

const line = fc
  .record({
    indent: fc.constantFrom('', '', '', '  ', '    ', '\t', '- ', '  - ', '- - '),
    key: fc.constantFrom(...DRAFT_KEYS, '__proto__', 'constructor', '? ', '"to"', '<<', ''),
    colon: fc.constantFrom(': ', ': ', ': ', ':', ':\t', ' : '),
    value,
    end: fc.constantFrom('\n', '\n', '\n', '\r\n', '\r', ' # remark\n', '\n\n'),
  })
  .map((parts) => parts.indent + parts.key + parts.colon + parts.value + parts.end)

/** The lines between the fences. */
export const headers: fc.Arbitrary<string> = fc.array(line, { maxLength: 14 }).map((lines) => lines.join(''))

export const drafts: fc.Arbitrary<string> = fc
  .record({
    start: fc.constantFrom('', '\ufeff', '\n', ' '),
    open: fc.constantFrom('---\n', '---\n', '---\r\n', '--- \n', '---\r', '', '----\n'),
    header: fc.oneof({ weight: 3, arbitrary: headers }, { weight: 1, arbitrary: fc.constant('') }),
    close: fc.constantFrom('---\n', '---\n', '---\r\n', '...\n', '---', '', ' ---\n'),
    body: bodies,
  })
  .map((parts) => parts.start + parts.open + parts.header + parts.close + parts.body)

const configLine = fc
  .record({
    indent: fc.constantFrom('', '', '  ', '    '),
    key: fc.constantFrom(
      ...'rules phrases flag allow boilerplate channels writer due-soon stock-phrase limit long email __proto__'.split(
        ' ',
      ),
    ),
    value: fc.oneof(
      fc.constantFrom('off', 'error', '[a, b]', '{limit: -1}', '{limit: 1e308}', '{a: &x {b: *x}}', ''),
      value,
    ),
  })
  .map((parts) => `${parts.indent}${parts.key}: ${parts.value}\n`)

export const configurations: fc.Arbitrary<string> = fc
  .array(configLine, { maxLength: 10 })
  .map((lines) => lines.join(''))

/** One edit of a text: what stands between two places, each a share of its length, gives way to something. */
export const edits: fc.Arbitrary<(text: string) => string> = fc
  .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 30 }), piece)
  .map(([at, length, put]) => (text) => {
    const start = Math.floor(at * text.length)
    return text.slice(0, start) + put + text.slice(start + length)
  })

/** The lines of a header whose aliases unfold: each line is ten times the one before. */
export function billions(): string {
  const lines = Array.from(
    { length: 12 },
    (_, level) => `a${level + 1}: &a${level + 1} [${`*a${level}, `.repeat(10)}]\n`,
  )
  return `a0: &a0 x\n${lines.join('')}promises: *a12\n`
}
