// Any fix for promises and form, in any header: the finding goes, no other comes, and what the fix does not name stays.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { readDraft } from '../../server/src/core/draft.ts'
import { applyEdits } from '../../server/src/core/edit.ts'
import type { Finding, Repair } from '../../server/src/core/rule.ts'
import { textAt } from '../../server/src/core/span.ts'
import { headers } from '../core/promises/headers.ts'
import { type Checker, checker } from './checker.ts'

const RULES = new Set([
  'overdue-promise',
  'promise-due-soon',
  'undated-promise',
  'faulty-header',
  'missing-subject',
])

describe('any fix for promises and form', () => {
  let check: Checker
  before(async () => {
    check = await checker()
  })

  it('mends its finding and nothing else', () => {
    let tried = 0
    fc.assert(
      fc.property(headers, fc.nat(), (text, pick) => {
        const findings = check(text).filter(({ rule }) => RULES.has(rule))
        const finding = findings[pick % findings.length]
        const repairs = finding === undefined ? [] : repairsOf(finding)
        const repair = repairs[pick % repairs.length]
        if (finding === undefined || repair === undefined) return
        tried += 1
        assertMends(text, finding, repair, check)
      }),
      { numRuns: 150, seed: 11 },
    )
    assert.ok(tried > 50, `only ${tried} fixes were tried`)
  })
})

const repairsOf = (finding: Finding): readonly Repair[] =>
  finding.fixes().filter((fix): fix is Repair => 'edits' in fix)

function assertMends(text: string, mended: Finding, { title, edits }: Repair, check: Checker): void {
  const after = applyEdits(text, edits)
  const shown = `${title}\n${text}\n${after}`
  const open = ({ rule, span }: Finding): boolean =>
    rule !== mended.rule && /^<[^<>]+>$/.test(textAt(after, span))
  const later = check(after).filter((finding) => !open(finding))
  const count = (findings: readonly Finding[]): number =>
    findings.filter(({ rule }) => rule === mended.rule).length
  assert.equal(count(later), count(check(text)) - 1, shown)
  assert.ok(later.length < check(text).length, shown)
  assert.equal(bodyOf(after), bodyOf(text), shown)
  for (const comment of text.match(/#.*/g) ?? []) assert.ok(after.includes(comment), shown)
}

const bodyOf = (text: string): string => {
  const { body } = readDraft(text)
  return text.slice(body.start, body.end)
}
