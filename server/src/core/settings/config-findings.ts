// `.outreach.yaml` as a file of its own: its faults, wherever it lies open or on disk, with their repairs.

import { replaceWith } from '../edit.ts'
import { listed } from '../finding.ts'
import type { Fault } from '../header/header.ts'
import type { Finding, Notice } from '../rule.ts'
import { readConfig } from './config.ts'
import { unknownRules } from './unknown-name.ts'

/** What is wrong in a project's configuration; `ruleIds` are the rules there are. */
export function configFindings(text: string, ruleIds: readonly string[]): readonly Finding[] {
  const { faults, ruleNames } = readConfig(text)
  const notices = [...faults.map(noticeOf), ...unknownRules(ruleNames, ruleIds)]
  return listed(notices.map((notice) => ({ notice, rule: 'faulty-configuration', level: 'warning' })))
}

const noticeOf = ({ span, message, repair }: Fault): Notice => ({
  span,
  message,
  fixes: () =>
    repair === undefined ? [] : [{ title: repair.title, edits: [replaceWith(repair.span, repair.text)] }],
})
