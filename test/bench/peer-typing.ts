// Other checkers' answer to a keystroke, in process: they read the whole text again.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { p95 } from './figures.ts'
import { draftOf } from './prose.ts'
import { randomFrom } from './random.ts'
import type { Row } from './row.ts'
import { sizeOf } from './typing.ts'

const LINTERS = ['write-good', 'retext', 'harper'] as const
const RUNS = 12

export const peerTypingRows = (kilobytes: readonly number[]): readonly Row[] =>
  kilobytes.flatMap((size) => LINTERS.map((name) => peerRow(name, size)))

function peerRow(name: (typeof LINTERS)[number], kilobytes: number): Row {
  const folder = mkdtempSync(join(tmpdir(), 'outreach-bench-'))
  const file = join(folder, 'letter.md')
  writeFileSync(file, draftOf(kilobytes * 1024, randomFrom(kilobytes)))
  const printed = execFileSync(process.execPath, [
    resolve('test/bench/peers/lint.mjs'),
    name,
    file,
    String(RUNS),
  ])
  rmSync(folder, { recursive: true })
  // The first runs compile; what a writer feels comes after.
  const samples: readonly number[] = JSON.parse(printed.toString()).slice(2)
  return {
    figure: `for comparison: ${name} in process, p95, ${sizeOf(kilobytes)}`,
    ours: p95(samples),
    unit: 'ms',
    goal: '–',
    met: true,
  }
}
