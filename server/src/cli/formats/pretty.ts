// A report for people: each finding with its line, carets under the exact words, its message and its fixes.
import picocolors from 'picocolors'
import { RULES } from '../../rules/index.ts'
import { DRAFT } from '../find.ts'
import { Lines } from '../lines.ts'
import type { Report, ReportedFinding } from '../report.ts'
import type { Terminal } from '../terminal.ts'
import { excerpt } from './excerpt.ts'

type Colors = ReturnType<typeof picocolors.createColors>

export function pretty(
  report: Report,
  texts: ReadonlyMap<string, string>,
  { color, columns }: Terminal,
): string {
  const colors = picocolors.createColors(color)
  const found = report.drafts.flatMap(({ path, findings }) => {
    const lines = new Lines(texts.get(path) ?? '')
    return findings.map((finding) => block(path, finding, excerpt(lines, finding, columns), colors))
  })
  return [...found, summary(report, colors)].join('\n')
}

function block(path: string, finding: ReportedFinding, rows: readonly string[], colors: Colors): string {
  const { line, column, level, rule, message, fixes, related } = finding
  const paint = painter(level, colors)
  return [
    `${colors.bold(`${path}:${line}:${column}`)}  ${paint(level)}  ${rule}`,
    `  ${message}`,
    '',
    ...rows.map((row) => `  ${/^[\s│]*\^/.test(row) ? paint(row) : row}`.trimEnd()),
    ...related.map((place) => `    see ${place.path}:${place.line}:${place.column}: ${place.message}`),
    ...fixes.map((title) => `    ${colors.green('fix:')} ${title}`),
    '',
  ].join('\n')
}

function painter(level: ReportedFinding['level'], colors: Colors): (text: string) => string {
  if (level === 'error') return colors.red
  if (level === 'warning') return colors.yellow
  return level === 'information' ? colors.cyan : colors.magenta
}

function summary({ drafts, counts }: Report, { green, bold }: Colors): string {
  const count = drafts.filter(({ path }) => path.endsWith(DRAFT)).length
  if (count === 0 && drafts.length === 0) return NOTHING_THERE
  const checked = `${count} ${count === 1 ? 'draft' : 'drafts'} checked`
  const kinds = Object.entries(counts).filter(([, count]) => count > 0)
  if (kinds.length === 0) return `${green(`${checked}, no findings.`)}\n`
  const total = kinds.reduce((sum, [, count]) => sum + count, 0)
  const listed = kinds.map(([level, count]) => counted(count, level)).join(', ')
  const rule = drafts.flatMap(({ findings }) => findings).find(({ rule }) => isRule(rule))?.rule
  const more = rule === undefined ? '' : ` Why: outreach explain ${rule}`
  return `${bold(`${checked}, ${total} ${total === 1 ? 'finding' : 'findings'}: ${listed}.`)}${more}\n`
}

const NOTHING_THERE =
  'No drafts here: they are files named NAME.outreach.md. `outreach new "Name <address>"` begins one.\n'

/** A faulty configuration is found by no rule. */
const isRule = (name: string): boolean => RULES.some(({ id }) => id === name)

const counted = (count: number, level: string): string =>
  `${count} ${count === 1 || level === 'information' ? level : `${level}s`}`
