// The benchmark's results for people (a Markdown table) and for programs (JSON).
import { arch, cpus, platform, release, totalmem } from 'node:os'
import { shown } from './figures.ts'
import { reasonsFor } from './reasons.ts'
import type { Row } from './row.ts'

export interface Conditions {
  readonly date: string
  readonly node: string
  readonly machine: string
}

export const conditions = (): Conditions => ({
  date: new Date().toISOString().slice(0, 10),
  node: process.version,
  machine: `${platform()} ${release()} ${arch()}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB`,
})

export function markdownTable(rows: readonly Row[], { date, node, machine }: Conditions): string {
  const held = rows.filter(hasGoal)
  const missed = held.filter(({ met }) => !met)
  const reasons = reasonsFor(missed)
  return [
    '| measured | ours | beside | ratio | goal | |',
    '|---|---|---|---|---|---|',
    ...rows.map((row) => `| ${cellsOf(row).join(' | ')} |`),
    '',
    `${held.length - missed.length} of ${held.length} goals met. Measured ${date} on ${machine}, Node ${node}.`,
    ...(reasons.length === 0 ? [] : ['', 'Missed, and why:', '', ...reasons.map((reason) => `- ${reason}`)]),
    '',
  ].join('\n')
}

/** One line while the benchmark runs. */
export const lineOf = (row: Row): string => `  ${row.met ? ' ' : '✗'} ${cellsOf(row).slice(0, 5).join(' | ')}`

/** Some rows only show how a figure grows. */
const hasGoal = ({ goal }: Row): boolean => goal !== '–'

function cellsOf(row: Row): readonly string[] {
  const { figure, ours, median, unit, beside, goal, met, note } = row
  const value = withUnit(ours, unit) + (median === undefined ? '' : ` (median ${shown(median)})`)
  return [
    figure + (note === undefined ? '' : `; ${note}`),
    value,
    beside === undefined ? '' : `${beside.name} ${withUnit(beside.value, unit)}`,
    beside === undefined ? '' : shown(ours / beside.value),
    goal,
    hasGoal(row) ? (met ? '✓' : '✗') : '',
  ]
}

const withUnit = (value: number, unit: Row['unit']): string => `${shown(value)} ${unit}`.trim()
