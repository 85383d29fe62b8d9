// The short form for CI: only ratios within one run, with bounds that a noisy machine keeps and a regression of 2× does not.
import { commandLineRows } from './command-line.ts'
import { growthRow } from './growth.ts'
import { manyDraftsRows } from './many-drafts.ts'
import type { Row } from './row.ts'
import { typingRows } from './typing.ts'

export async function shortRows(): Promise<readonly Row[]> {
  const typing = await typingRows({ kilobytes: [10, 100], strokes: 80 })
  const scans = await manyDraftsRows([1000, 10_000])
  const commands = await commandLineRows({ counts: [1, 100], rounds: 5, peers: false })
  const value = (rows: readonly Row[], part: string): number =>
    rows.find(({ figure }) => figure.includes(part))?.ours ?? Number.NaN
  return [
    ...typing.filter(({ figure }) => figure.includes('literal')),
    growthRow(
      'growth of a keystroke, 10 → 100 KB',
      value(typing, 'literal findings, p95, 10 KB'),
      value(typing, 'literal findings, p95, 100 KB'),
      10,
    ),
    growthRow(
      'growth of a scan, 1,000 → 10,000 drafts',
      value(scans, 'list of 1,000'),
      value(scans, 'list of 10,000'),
      10,
    ),
    ...commands.filter(({ figure }) => figure.includes('literal')),
  ]
}
