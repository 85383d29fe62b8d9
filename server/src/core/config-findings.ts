// `.outreach.yaml` as a file of its own: its faults, wherever it lies open or on disk, with their repairs.
import { readConfig } from './config.ts'
import { type Finding, replaceWith } from './rule.ts'

/** What is wrong in a project's configuration. */
export const configFindings = (text: string): readonly Finding[] =>
  readConfig(text).faults.map(({ span, message, repair }) => ({
    rule: 'faulty-configuration',
    level: 'warning',
    span,
    message,
    fixes: () =>
      repair === undefined ? [] : [{ title: repair.title, edits: [replaceWith(repair.span, repair.text)] }],
    related: [],
  }))
