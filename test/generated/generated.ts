// The files that are made from the code and kept in the repository, as they should be.
import { readFileSync } from 'node:fs'
import { configSchema } from './config-schema.ts'
import { withRulesTable } from './rules-table.ts'

export interface GeneratedFile {
  readonly path: string
  readonly text: string
}

export const CONFIG_SCHEMA = 'syntaxes/outreach-config.schema.json'

export const generated = (): readonly GeneratedFile[] => [
  { path: 'README.md', text: withRulesTable(readFileSync('README.md', 'utf8')) },
  { path: CONFIG_SCHEMA, text: `${JSON.stringify(configSchema(), null, 2)}\n` },
]
