// The parts of the benchmark. Each yields its rows as they are measured.
import { commandLineRows } from './command-line.ts'
import { copiesRows } from './copies.ts'
import { copiesRow, manyDraftsRows } from './many-drafts.ts'
import { packageRows } from './package-size.ts'
import { peerTypingRows } from './peer-typing.ts'
import type { Row } from './row.ts'
import { burstRow, memoryRows, openingRows, startingRows } from './starting.ts'
import { busyRows, typingRows } from './typing.ts'

/** `quick` leaves out what takes minutes. */
export type Thoroughness = 'quick' | 'full'

export type Part = (thoroughness: Thoroughness) => AsyncIterable<Row>

export const PARTS = {
  async *typing(thoroughness) {
    for (const kilobytes of [1, 10, 100, 1000]) {
      const rows = await typingRows({ kilobytes, strokes: thoroughness === 'full' ? 150 : 60 })
      yield* rows
      const [literal] = rows
      if (thoroughness === 'full' && literal !== undefined && kilobytes <= 100)
        yield* peerTypingRows(kilobytes, literal.ours)
    }
    yield await burstRow()
    yield* await busyRows(thoroughness === 'full' ? 3 : 1)
  },
  async *starting(thoroughness) {
    yield* await startingRows(thoroughness === 'full' ? 9 : 5)
    yield* await openingRows(thoroughness === 'full' ? 7 : 3)
  },
  async *memory() {
    yield* await memoryRows()
  },
  async *drafts(thoroughness) {
    for (const count of thoroughness === 'full' ? [1000, 10_000, 100_000] : [1000, 10_000])
      yield* await manyDraftsRows([count])
    yield copiesRow(thoroughness === 'full' ? 100_000 : 10_000)
  },
  async *copies() {
    yield* copiesRows()
  },
  async *commands(thoroughness) {
    const peers = thoroughness === 'full'
    for (const count of [1, 100, 1000])
      yield* await commandLineRows({ counts: [count], rounds: count > 100 ? 1 : 3, peers })
  },
  async *package() {
    yield* packageRows()
  },
} satisfies Record<string, Part>
