// The short form for CI: ratios within one run only, of processor time, which a busy machine leaves nearly as it is. The
// bounds lie midway between what was measured and twice that: runs beside other work stay below, a regression does not.
import { commandLineRows } from './command-line.ts'
import { growthRow } from './growth.ts'
import { manyDraftsRows } from './many-drafts.ts'
import { type Row, ratio } from './row.ts'
import { typingEffort } from './typing.ts'

/** How many times the echo server's processor time a keystroke may take, by kilobytes. */
const MOST_TIMES = { 10: 11, 100: 15 } as const

/** How many times the processor time of an empty Node process checking one draft may take. */
const MOST_TIMES_NODE = 7

export async function* shortRows(): AsyncIterable<Row> {
  const small = await typingEffort({ kilobytes: 10, strokes: 100 })
  yield effortRow(10, small)
  const large = await typingEffort({ kilobytes: 100, strokes: 100 })
  yield effortRow(100, large)
  yield growthRow('growth of a keystroke, 10 → 100 KB', small.ours, large.ours, 10)
  const [few] = await manyDraftsRows([1000])
  const [many] = await manyDraftsRows([10_000])
  if (few !== undefined && many !== undefined)
    yield growthRow('growth of a scan, 1,000 → 10,000 drafts', few.ours, many.ours, 10)
  for (const { figure, ours, unit, beside } of await commandLineRows({
    counts: [1],
    rounds: 7,
    peers: false,
  }))
    if (figure.includes('literal') && beside !== undefined)
      yield ratio({
        figure,
        ours,
        unit,
        beside: beside.value,
        besideName: beside.name,
        atMost: MOST_TIMES_NODE,
      })
}

const effortRow = (kilobytes: keyof typeof MOST_TIMES, { ours, echo }: { ours: number; echo: number }): Row =>
  ratio({
    figure: `processor time of a keystroke, ${kilobytes} KB`,
    ours,
    beside: echo,
    besideName: 'echo server',
    atMost: MOST_TIMES[kilobytes],
    unit: 'ms',
  })
