// A notice becomes a finding: with the name of its rule, a level, and words that fit where they are shown.
import { brief } from './brief.ts'
import type { Finding, Notice } from './rule.ts'

/** More findings than this help nobody; one more then says how many were left out. */
export const MOST_FINDINGS = 200

/** Characters of a message and of a title; they name what the writer wrote, which may be of any length. */
export const MOST_MESSAGE = 200
export const MOST_TITLE = 120

/** What a rule noticed and how loud that is; of thousands in a long draft few become findings. */
export interface Noticed {
  readonly notice: Notice
  readonly rule: string
  readonly level: Finding['level']
}

/** In the order of the text, as many as anybody reads. */
export function listed(noticed: readonly Noticed[]): readonly Finding[] {
  const ordered = noticed.toSorted(
    ({ notice: { span: a } }, { notice: { span: b } }) => a.start - b.start || a.end - b.end,
  )
  const findings = ordered.slice(0, MOST_FINDINGS).map(findingFrom)
  const next = ordered[MOST_FINDINGS]
  if (next === undefined) return findings
  const message = `${ordered.length - MOST_FINDINGS} more findings from here on are not shown.`
  return [...findings, { ...findingFrom(next), message, fixes: () => [], related: [] }]
}

/** Field by field: notices come in many shapes, and copying one of unknown shape takes ten times as long. */
const findingFrom = ({ notice, rule, level }: Noticed): Finding => ({
  rule,
  level,
  span: notice.span,
  message: brief(notice.message, MOST_MESSAGE),
  fixes: () => (notice.fixes?.() ?? []).map((fix) => ({ ...fix, title: brief(fix.title, MOST_TITLE) })),
  related: (notice.related ?? []).map((related) => ({
    ...related,
    message: brief(related.message, MOST_MESSAGE),
  })),
})
