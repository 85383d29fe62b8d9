// Points at a name that stands for nothing, and at the one that was probably meant.
import { replaceWith } from '../edit.ts'
import { nearest } from '../header/nearest.ts'
import type { Notice } from '../rule.ts'
import type { Located } from '../span.ts'

/** `expected` completes "… is not". */
export function unknownName(
  { value, span }: Located<string>,
  known: readonly string[],
  expected: string,
): Notice {
  const meant = nearest(value, known)
  const message = `"${value}" is not ${expected}.`
  if (meant === undefined) return { span, message, level: 'warning' }
  const fix = { title: `Change to "${meant}"`, edits: [replaceWith(span, meant)] }
  return { span, message: `${message} Did you mean "${meant}"?`, level: 'warning', fixes: () => [fix] }
}

/** Those of the names that are no rule's. */
export const unknownRules = (
  names: readonly Located<string>[],
  ruleIds: readonly string[],
): readonly Notice[] =>
  names
    .filter(({ value }) => !ruleIds.includes(value))
    .map((name) => unknownName(name, ruleIds, 'the name of a rule'))
