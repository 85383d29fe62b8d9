// Headers with promises as people write them: block, flow, quotes, comments, anchors, odd indentation, CRLF.
import fc from 'fast-check'

const words = fc.constantFrom(
  'Call her',
  '"Send: the notes, today"',
  "'it''s a # text'",
  'Review [the] draft',
  '\u{1f4a1} idea',
  'na\u00efve plan',
)
const comment = fc.constantFrom('', ' # a note', '   #!')
const day = fc.constantFrom('2026-11-20', "'2026-11-20'", '"2026-12-01"', 'by Friday', 'end of next week')

/** A promise in one of the ways to write it, each line without its indentation; braces go on one line. */
const promise = fc.oneof(
  fc.tuple(words, comment).map(([what, note]) => [`${what}${note}`]),
  fc.tuple(words, comment, day, comment).map(([what, a, due, b]) => [`what: ${what}${a}`, `due: ${due}${b}`]),
  fc
    .tuple(words, day, comment)
    .map(([what, due, a]) => [
      `due: ${due}`,
      '# between',
      `what: ${what}${a}`,
      'reason: >-',
      '  because',
      '  of it',
    ]),
  fc.tuple(words, comment).map(([what, a]) => ['what: |', `  ${what}`, '  and more', `to: [Tom, Eve]${a}`]),
  fc
    .tuple(fc.constantFrom('Call', '"a, b"'), comment)
    .map(([what, a]) => [`{what: ${what}, due: 2026-11-20}${a}`]),
  fc.constantFrom(['&p what: Call'], ['&p {what: Call}'], ['Write']),
)

/** Texts of drafts with at least one promise. */
export const headers = fc
  .record({
    promises: fc.array(promise, { minLength: 1, maxLength: 4 }),
    indent: fc.constantFrom('', '  ', '    '),
    gap: fc.constantFrom(' ', '   '),
    before: fc.constantFrom([], ['to: Dana'], ['# top', 'about:', '- tea', '']),
    after: fc.constantFrom([], ['', 'subject: "x"'], ['# end']),
    newline: fc.constantFrom('\n', '\r\n'),
    start: fc.constantFrom('', '\uFEFF'),
    body: fc.constantFrom('', 'Hi Dana,', '\nHi,\n---\nkept: no\n'),
  })
  .map(({ promises, indent, gap, before, after, newline, start, body }) => {
    const inner = indent + ' '.repeat(1 + gap.length)
    const entries = promises.flatMap(([first = '', ...more]) => [
      `${indent}-${gap}${first}`,
      ...more.map((line) => inner + line),
    ])
    const lines = ['---', ...before, 'promises:', ...entries, ...after, '---', body]
    return start + lines.join(newline)
  })
