// The short form for CI: only ratios within one run, with bounds that a noisy machine keeps and a regression of 2× does not.
import { commandLineRows } from './command-line.ts'
import { growthRow } from './growth.ts'
import { manyDraftsRows } from './many-drafts.ts'
import type { Row } from './row.ts'
import { typingRows } from './typing.ts'

export async function* shortRows(): AsyncIterable<Row> {
  const [small] = await typingRows({ kilobytes: 10, strokes: 80 })
  const [large] = await typingRows({ kilobytes: 100, strokes: 80 })
  if (small === undefined || large === undefined) return
  yield* [small, large]
  yield growthRow('growth of a keystroke, 10 → 100 KB', small.ours, large.ours, 10)
  const [few] = await manyDraftsRows([1000])
  const [many] = await manyDraftsRows([10_000])
  if (few !== undefined && many !== undefined)
    yield growthRow('growth of a scan, 1,000 → 10,000 drafts', few.ours, many.ours, 10)
  for (const row of await commandLineRows({ counts: [1, 100], rounds: 5, peers: false }))
    if (row.figure.includes('literal')) yield row
}
