// The benchmark's results for people (a Markdown table) and for programs (JSON).
import { arch, cpus, platform, release, totalmem } from 'node:os'
import { shown } from './figures.ts'
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
  const lines = rows.map((row) =>
    [
      row.figure,
      withUnit(row.ours, row.unit),
      besideOf(row),
      row.goal,
      row.met ? 'yes' : '**no**',
      row.note ?? '',
    ].join(' | '),
  )
  return [
    `Measured ${date} on ${machine}, Node ${node}.`,
    '',
    '| figure | ours | beside | goal | met | |',
    '|---|---|---|---|---|---|',
    ...lines.map((line) => `| ${line} |`),
    '',
  ].join('\n')
}

const besideOf = ({ beside, unit }: Row): string =>
  beside === undefined ? '' : `${beside.name} ${withUnit(beside.value, unit)}`

const withUnit = (value: number, unit: Row['unit']): string => `${shown(value)} ${unit}`.trim()
