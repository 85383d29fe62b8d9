// Any fix in any letter, at any time: its finding is gone, and all that it does not name stays as it was.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { readDraft } from '../../server/src/core/draft.ts'
import { applyEdits, type Edit } from '../../server/src/core/edit.ts'
import { meaningOf } from '../../server/src/core/header/meaning.ts'
import type { Finding } from '../../server/src/core/rule.ts'
import { safeEdits } from '../../server/src/core/safe-fixes.ts'
import { headers } from '../core/promises/headers.ts'
import { findingsOf } from './examine.ts'
import { tried, tryAny } from './trials.ts'

const SENTENCES: readonly string[] = [
  'I hope this email finds you well.',
  'I hope this email finds you well, and I read your talk on slipways twice.',
  'Could you introduce me to Priya?',
  'Would you have twenty minutes, {{first_name}}?',
  'I will send you the notes by Friday.',
  'I loved your article!',
  'I would like to utilize your notes, kindly revert.',
  'If there is anything I can do, I am happy to help in any way.',
  '"Circle back" is what **they** say.',
  'My **[talk](https://example.org/talk)** is *here* 👩🏽‍🔧.',
  '> I hope this email finds you well.',
  '`I hope this email finds you well.`',
  'Grüße aus Zürich – bis bald.',
]

const letters = fc
  .record({
    greeting: fc.constantFrom('Hi Dana,', 'Dear Sir or Madam,', 'Hi {{first_name}},', 'Hello Eve,', ''),
    paragraphs: fc.array(fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 4,
    }),
    glue: fc.constantFrom(' ', '\n', '  '),
    closing: fc.constantFrom('Best,\nTom', '', 'Thanks!'),
    newline: fc.constantFrom('\n', '\r\n', '\r'),
  })
  .map(({ greeting, paragraphs, glue, closing, newline }) =>
    [greeting, ...paragraphs.map((sentences) => sentences.join(glue)), closing]
      .join('\n\n')
      .replaceAll('\n', newline),
  )

/** A header with promises in any layout above any letter. */
const drafts = fc
  .tuple(headers, letters)
  .map(([header, letter]) => header.replace(/(?:Hi Dana,|\nHi,\n---\nkept: no\n)$/, '') + letter)

describe('any fix in any letter', () => {
  it('mends its finding and leaves alone what it does not name', () =>
    tryAny('letters with a fix', 80, [drafts, fc.nat()], (text, pick) => {
      const findings = findingsOf(readDraft(text))
      const repairs = findings.flatMap((finding) =>
        finding.fixes().flatMap((fix) => ('edits' in fix ? [{ finding, fix }] : [])),
      )
      const chosen = repairs[pick % repairs.length]
      if (chosen === undefined) return
      assertMends(text, chosen.finding, chosen.fix.edits, findings)
      tried(`fixes of ${chosen.finding.rule}`)
    }))

  it('is safe where it says so, all of them at once', () =>
    tryAny('letters with all safe fixes', 60, [drafts], (text) => {
      const findings = findingsOf(readDraft(text))
      const edits = safeEdits(findings)
      const after = applyEdits(text, edits)
      assertElsewhereSame(text, after, edits)
      assert.ok(findingsOf(readDraft(after)).length <= findings.length, `${text}\n→\n${after}`)
    }))
})

function assertMends(
  text: string,
  finding: Finding,
  edits: readonly Edit[],
  findings: readonly Finding[],
): void {
  const after = applyEdits(text, edits)
  const shown = `${finding.rule}:\n${text}\n→\n${after}`
  assertElsewhereSame(text, after, edits)
  const count = (all: readonly Finding[]): number => all.filter(({ rule }) => rule === finding.rule).length
  // What a fix asks the writer stays marked until it is answered, as a gap.
  const asks = edits.some(({ pieces }) => pieces.some((piece) => typeof piece !== 'string'))
  const then = findingsOf(readDraft(after))
  assert.ok(count(then) < count(findings) || (asks && finding.rule === 'unfilled-placeholder'), shown)
}

/** The body where the header was mended, the meaning of the header where the body was; undone, all of it. */
function assertElsewhereSame(text: string, after: string, edits: readonly Edit[]): void {
  const [was, is] = [readDraft(text), readDraft(after)]
  if (edits.every(({ span }) => span.start >= was.body.start))
    assert.deepEqual(meaningOf(is.header.root), meaningOf(was.header.root), after)
  if (edits.every(({ span }) => span.end <= was.header.span.end && was.header.exists))
    assert.equal(after.slice(is.body.start), text.slice(was.body.start))
  assert.equal(undone(text, after, edits), text)
}

/** Puts back what stood where each edit was made. */
function undone(text: string, after: string, edits: readonly Edit[]): string {
  const ordered = edits.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  let result = ''
  let [at, from] = [0, 0]
  for (const { span, pieces } of ordered) {
    const length = pieces.reduce(
      (sum, piece) => sum + (typeof piece === 'string' ? piece : `<${piece.slot}>`).length,
      0,
    )
    result += after.slice(at, at + span.start - from) + text.slice(span.start, span.end)
    at += span.start - from + length
    from = span.end
  }
  return result + after.slice(at)
}
