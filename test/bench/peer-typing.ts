// Other checkers' answer to a keystroke, in process: they read the whole text again.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { p95, sizeOf } from './figures.ts'
import { draftOf } from './prose.ts'
import { randomFrom } from './random.ts'
import { type Row, ratio } from './row.ts'

const LINTERS = ['write-good', 'retext', 'harper', 'remark'] as const
/** The first runs compile; what a writer feels comes after. */
const WARM_UP = 2

const runsFor = (kilobytes: number): number => WARM_UP + (kilobytes < 100 ? 10 : 3)

/** `ours` is our own figure for this size, over stdio. Harper takes half a minute for a long draft: it is left out there. */
export const peerTypingRows = (kilobytes: number, ours: number): readonly Row[] =>
  LINTERS.filter((name) => kilobytes < 100 || name !== 'harper').map((name) =>
    ratio({
      figure: `keystroke → literal findings, p95, ${sizeOf(kilobytes)}, beside ${name} in process`,
      ours,
      beside: peerFigure(name, kilobytes),
      besideName: name,
      atMost: Number.POSITIVE_INFINITY,
      unit: 'ms',
    }),
  )

function peerFigure(name: string, kilobytes: number): number {
  const folder = mkdtempSync(join(tmpdir(), 'outreach-bench-'))
  const file = join(folder, 'letter.md')
  writeFileSync(file, draftOf(kilobytes * 1024, randomFrom(kilobytes)))
  const printed = execFileSync(process.execPath, [
    resolve('test/bench/peers/lint.mjs'),
    name,
    file,
    String(runsFor(kilobytes)),
  ])
  rmSync(folder, { recursive: true })
  const samples: readonly number[] = JSON.parse(printed.toString()).slice(WARM_UP)
  return p95(samples)
}
