// Any fix in any letter, at any time: its finding is gone, and all that it does not name stays as it was.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { readDraft } from '../../server/src/core/draft.ts'
import { applyEdits, type Edit } from '../../server/src/core/edit.ts'
import { meaningOf } from '../../server/src/core/header/meaning.ts'
import type { Finding } from '../../server/src/core/rule.ts'
import { safeEdits } from '../../server/src/core/safe-fixes.ts'
import { parseSpecimens } from '../../server/src/pages/specimen.ts'
import { headers } from '../core/promises/headers.ts'
import { type Checker, checker } from '../rules/checker.ts'
import { findingsOf } from './examine.ts'
import { SEED, TIMES, tried, tryAny } from './trials.ts'

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
  again: (text: string) => readonly Finding[] = (now) => findingsOf(readDraft(now)),
): void {
  const after = applyEdits(text, edits)
  const shown = `${finding.rule}:\n${text}\n→\n${after}`
  assertElsewhereSame(text, after, edits)
  const count = (all: readonly Finding[]): number => all.filter(({ rule }) => rule === finding.rule).length
  // What a fix asks the writer stays marked until it is answered, as a gap.
  const asks = edits.some(({ pieces }) => pieces.some((piece) => typeof piece !== 'string'))
  const then = again(after)
  assert.ok(count(then) < count(findings) || (asks && finding.rule === 'unfilled-placeholder'), shown)
}

const SPECIMENS = readdirSync('server/src/rules')
  .filter((file) => file.endsWith('.specimen.md'))
  .flatMap((file) => {
    const rule = file.replace('.specimen.md', '')
    return parseSpecimens(readFileSync(`server/src/rules/${file}`, 'utf8')).map((specimen) => ({
      rule,
      ...specimen,
    }))
  })

/** What a case of a specimen is changed into: the same with other line ends and a remark, and more to read around it. */
const changes = fc.record({
  newline: fc.constantFrom('\n', '\r\n', '\r'),
  remark: fc.constantFrom('', '# a remark\n'),
  more: fc.constantFrom('', ...SENTENCES.map((sentence) => `\n${sentence}\n`)),
})

describe('every kind of fix', () => {
  let check: Checker
  before(async () => {
    check = await checker()
  })

  it('mends its finding wherever it is offered, and each is tried', () => {
    const drawn = new Set<string>()
    // One of them adds nothing, as what is added may be just what the letter lacked.
    for (const specimen of SPECIMENS.filter(({ fixes }) => fixes.length > 0))
      for (const change of [PLAIN, ...fc.sample(changes, { numRuns: 2 * TIMES, seed: SEED })])
        for (const kind of triedIn(specimen, change, check)) drawn.add(kind)
    const offered = SPECIMENS.flatMap(({ rule, fixes }) =>
      fixes.map(({ title }) => `${rule}: ${kindOf(title)}`),
    )
    assert.deepEqual(
      [...new Set(offered)].filter((kind) => !drawn.has(kind)),
      [],
    )
    tried('kinds of fixes', drawn.size)
  })
})

const PLAIN: Change = { newline: '\r\n', remark: '# a remark\n', more: '' }

interface Change {
  readonly newline: string
  readonly remark: string
  readonly more: string
}

/** The kinds of fixes that were offered and mended what they should. */
function triedIn(
  { text, config, beside }: (typeof SPECIMENS)[number],
  { newline, remark, more }: Change,
  check: Checker,
): readonly string[] {
  const changed = (text.replace(/^---\n/, `---\n${remark}`) + more).replaceAll('\n', newline)
  const again = (now: string): readonly Finding[] => check(now, config, beside)
  const findings = again(changed)
  return findings.flatMap((finding) =>
    finding.fixes().flatMap((fix) => {
      if (!('edits' in fix)) return []
      assertMends(changed, finding, fix.edits, findings, again)
      tried('fixes of specimens, changed')
      return [`${finding.rule}: ${kindOf(fix.title)}`]
    }),
  )
}

/** Two fixes that differ only in the words they quote, or in the day, are the same kind of fix. */
const kindOf = (title: string): string =>
  title.replace(/[\u201c"].*[\u201d"]/, '"…"').replace(/\d{4}-\d{2}-\d{2}/g, 'DAY')

/** The body where the header was mended, the meaning of the header where the body was; undone, all of it. */
function assertElsewhereSame(text: string, after: string, edits: readonly Edit[]): void {
  const [was, is] = [readDraft(text), readDraft(after)]
  if (was.header.exists && edits.every(({ span }) => span.start >= was.body.start))
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
