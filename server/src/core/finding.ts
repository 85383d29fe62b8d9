// A notice becomes a finding: with the name of its rule, a level, and words that fit where they are shown.
import { brief } from './brief.ts'
import type { Finding, Notice } from './rule.ts'

/** More findings than this help nobody; one more then says how many were left out. */
export const MOST_FINDINGS = 200

/** Characters of a message and of a title; they name what the writer wrote, which may be of any length. */
export const MOST_MESSAGE = 200
export const MOST_TITLE = 120

export const findingFrom = (notice: Notice, rule: string, level: Finding['level']): Finding => ({
  ...notice,
  rule,
  level,
  message: brief(notice.message, MOST_MESSAGE),
  fixes: () => (notice.fixes?.() ?? []).map((fix) => ({ ...fix, title: brief(fix.title, MOST_TITLE) })),
  related: (notice.related ?? []).map((related) => ({
    ...related,
    message: brief(related.message, MOST_MESSAGE),
  })),
})

/** In the order of the text, as many as anybody reads. */
export function listed(findings: readonly Finding[]): readonly Finding[] {
  const ordered = findings.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  const next = ordered[MOST_FINDINGS]
  if (next === undefined) return ordered
  const message = `${ordered.length - MOST_FINDINGS} more findings from here on are not shown.`
  return [...ordered.slice(0, MOST_FINDINGS), { ...next, message, fixes: () => [], related: [] }]
}
