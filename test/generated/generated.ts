// The files that are made from the code and kept in the repository, as they should be.
import { readFileSync } from 'node:fs'
import { rulePage } from '../../server/src/pages/rule-page.ts'
import { RULES } from '../../server/src/rules/index.ts'
import { configSchema } from './config-schema.ts'
import { withRulesTable } from './rules-table.ts'

export interface GeneratedFile {
  readonly path: string
  readonly text: string
}

export const CONFIG_SCHEMA = 'syntaxes/outreach-config.schema.json'

export const generated = (): readonly GeneratedFile[] => [
  { path: 'README.md', text: withRulesTable(readFileSync('README.md', 'utf8')) },
  ...RULES.map((rule) => ({ path: `docs/rules/${rule.id}.md`, text: rulePage(rule) })),
  { path: CONFIG_SCHEMA, text: `${JSON.stringify(configSchema(), null, 2)}\n` },
]
