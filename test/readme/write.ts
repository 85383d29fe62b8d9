// `npm run readme`: puts the table of rules into README.md.
import { readFileSync, writeFileSync } from 'node:fs'
import { withRulesTable } from './rules-table.ts'

writeFileSync('README.md', withRulesTable(readFileSync('README.md', 'utf8')))
