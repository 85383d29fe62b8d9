// The command line on folders of drafts, beside an empty Node process and beside other prose checkers.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { interleaved, median } from './figures.ts'
import { commandOf, PEERS, type Peer } from './peers.ts'
import { type Usage, usageOf } from './process.ts'
import { draftOf } from './prose.ts'
import { randomFrom } from './random.ts'
import { type Row, ratio } from './row.ts'
import { CLI, EMPTY } from './servers.ts'

/** Beside other checkers the goals are for this many drafts. */
const COUNT_WITH_GOALS = 1000

export interface CommandLineOptions {
  readonly counts: readonly number[]
  readonly rounds: number
  /** Whether other checkers run beside ours. */
  readonly peers: boolean
}

export async function commandLineRows({
  counts,
  rounds,
  peers,
}: CommandLineOptions): Promise<readonly Row[]> {
  const rows: Row[] = []
  for (const count of counts) {
    const folder = await folderOf(count)
    rows.push(...(await rowsFor(folder, count, rounds, peers ? PEERS : [])))
    rmSync(folder, { recursive: true })
  }
  return rows
}

async function rowsFor(
  folder: string,
  count: number,
  rounds: number,
  peers: readonly Peer[],
): Promise<readonly Row[]> {
  const letters = Array.from({ length: count }, (_, index) => `letters/${index}.outreach.md`)
  const run = (command: readonly string[]) => async (): Promise<Usage> => usageOf(command, folder)
  const usages = await interleaved<string, Usage>(rounds, {
    empty: run(EMPTY),
    literal: run([...CLI(), 'check', 'literal']),
    ours: run([...CLI(), 'check', 'letters']),
    ...Object.fromEntries(peers.map((peer) => [peer.name, run(commandOf(peer, letters))])),
  })
  const cpu = (name: string): number => median((usages[name] ?? []).map((usage) => usage.cpu))
  const peak = median((usages.ours ?? []).map((usage) => usage.peak))
  const drafts = `${count} ${count === 1 ? 'draft' : 'drafts'}`
  const row = (figure: string, ours: string, beside: string, atMost: number, note?: string): Row =>
    ratio({
      figure,
      ours: cpu(ours),
      beside: cpu(beside),
      besideName: beside === 'empty' ? 'empty Node' : beside,
      atMost,
      unit: 's',
      ...(note !== undefined && { note }),
    })
  const literal = row(`check ${drafts}, literal rules only, CPU`, 'literal', 'empty', 3)
  const everything = row(
    `check ${drafts}, CPU`,
    'ours',
    'empty',
    Number.POSITIVE_INFINITY,
    `peak ${peak.toFixed(0)} MB`,
  )
  return [
    ...(count === 1 ? [literal] : []),
    ...(peers.length === 0 ? [everything] : []),
    ...peers.map(({ name, atMost = Number.POSITIVE_INFINITY }) => {
      const goal = count === COUNT_WITH_GOALS ? atMost : Number.POSITIVE_INFINITY
      return row(`check ${drafts}, CPU`, 'ours', name, goal, `peak ${peak.toFixed(0)} MB`)
    }),
  ]
}

/** Letters of 1 KB each; `literal` is the same folder with the rules that need acts turned off. */
async function folderOf(count: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'outreach-bench-'))
  const random = randomFrom(count)
  const texts = Array.from({ length: count }, () => draftOf(1024, random))
  for (const name of ['letters', 'literal']) {
    mkdirSync(join(folder, name))
    for (const [index, text] of texts.entries())
      writeFileSync(join(folder, name, `${index}.outreach.md`), text)
  }
  const { RULES } = await import('../../server/src/rules/index.ts')
  const off = RULES.filter(({ needs }) => needs === 'acts').map(({ id }) => `  ${id}: off\n`)
  writeFileSync(join(folder, 'literal', '.outreach.yaml'), `rules:\n${off.join('')}`)
  return resolve(folder)
}
