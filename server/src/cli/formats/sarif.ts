// A report as SARIF 2.1.0, which code hosts and editors read.
import { version } from '../../../../package.json'
import type { Rule } from '../../core/rule.ts'
import { rulePage } from '../../pages/rule-page.ts'
import { RULES } from '../../rules/index.ts'
import type { Report, ReportedFinding } from '../report.ts'

export const sarif = (report: Report): string => `${JSON.stringify(logOf(report), null, 2)}\n`

const logOf = ({ drafts }: Report): object => ({
  $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
  version: '2.1.0',
  runs: [
    {
      tool: {
        driver: { name: 'outreach', fullName: 'Outreach Drafts', version, rules: RULES.map(descriptorOf) },
      },
      columnKind: 'utf16CodeUnits',
      results: drafts.flatMap(({ path, findings }) => findings.map((finding) => resultOf(path, finding))),
    },
  ],
})

/** The page of a rule travels along, as it lies at no address. */
function descriptorOf(rule: Rule): object {
  const { id, notices, level, family, evidence } = rule
  const page = rulePage(rule)
  return {
    id,
    shortDescription: { text: notices },
    help: { text: page, markdown: page },
    defaultConfiguration: level === 'off' ? { enabled: false } : { level: LEVELS[level] },
    properties: { family, evidence: `${evidence.grade}: ${evidence.source}` },
  }
}

/** SARIF has one word for what is no problem. */
const LEVELS: Readonly<Record<ReportedFinding['level'], string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
}

function resultOf(path: string, finding: ReportedFinding): object {
  const { rule, level, message, line, column, endLine, endColumn, text, related, fixes } = finding
  const region = { startLine: line, startColumn: column, endLine, endColumn, snippet: { text } }
  return {
    ruleId: rule,
    // -1 is SARIF's word for none: a project's configuration is no draft, and no rule looks at it.
    ruleIndex: RULES.findIndex(({ id }) => id === rule),
    level: LEVELS[level],
    message: { text: message },
    locations: [locationOf(path, region)],
    relatedLocations: related.map((place) => ({
      ...locationOf(place.path, { startLine: place.line, startColumn: place.column }),
      message: { text: place.message },
    })),
    properties: { level, fixes },
  }
}

const locationOf = (path: string, region: object): object => ({
  physicalLocation: { artifactLocation: { uri: encodeURI(path.toWellFormed()) }, region },
})
