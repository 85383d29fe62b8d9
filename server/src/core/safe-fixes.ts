// "Fix all": the repairs that are mechanical and right without a look, as far as they do not get in each other's way.
import type { Edit } from './edit.ts'
import type { Finding, Fix, Repair } from './rule.ts'

/** Edits of one text; what two findings would both change is changed for the first. */
export function safeEdits(findings: readonly Finding[]): readonly Edit[] {
  const chosen: Edit[] = []
  for (const finding of findings) {
    const repair = finding.fixes().find(isSafe)
    if (repair !== undefined && !repair.edits.some((edit) => chosen.some(meets(edit))))
      chosen.push(...repair.edits)
  }
  return chosen
}

const isSafe = (fix: Fix): fix is Repair => 'edits' in fix && fix.safe === true

/** Two insertions at one place meet as well: which comes first would be chance. */
const meets =
  ({ span: a }: Edit) =>
  ({ span: b }: Edit): boolean =>
    a.start === b.start || (a.start < b.end && b.start < a.end)
