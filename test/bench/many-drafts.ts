// A folder of many drafts: until the promise list is complete, and what memory that takes above a bare server.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pause } from './figures.ts'
import { draftOf } from './prose.ts'
import { randomFrom } from './random.ts'
import type { Row } from './row.ts'
import { ECHO, OURS } from './servers.ts'
import { Session } from './session.ts'

const SECONDS: Readonly<Record<number, number>> = { 1000: 0.4, 10000: 2.5, 100000: 20 }
const MEGABYTES: Readonly<Record<number, number>> = { 10000: 60, 100000: 200 }

export async function manyDraftsRows(counts: readonly number[]): Promise<readonly Row[]> {
  const bare = await bareMemory()
  const rows: Row[] = []
  for (const count of counts) {
    const folder = folderOfDrafts(count)
    rows.push(...(await rowsFor(folder.path, count, bare)))
    folder.remove()
  }
  return rows
}

async function rowsFor(folder: string, count: number, bare: number): Promise<readonly Row[]> {
  const session = new Session(OURS())
  await session.initialize(folder)
  while ((await session.request<readonly unknown[]>('outreach/promises', {})).length < count) await pause(20)
  const seconds = (performance.now() - session.spawned) / 1000
  await pause(2000)
  const megabytes = session.residentMegabytes() - bare
  await session.stop()
  const drafts = count.toLocaleString('en')
  const within = SECONDS[count] ?? Number.POSITIVE_INFINITY
  const most = MEGABYTES[count]
  const scan: Row = {
    figure: `spawn → promise list of ${drafts} drafts complete`,
    ours: seconds,
    unit: 's',
    goal: `≤ ${within} s`,
    met: seconds <= within,
  }
  const memory: Row = {
    figure: `memory above a bare server, ${drafts} drafts`,
    ours: megabytes,
    unit: 'MB',
    goal: `≤ ${most} MB`,
    met: megabytes <= (most ?? Number.POSITIVE_INFINITY),
  }
  return most === undefined ? [scan] : [scan, memory]
}

async function bareMemory(): Promise<number> {
  const session = await Session.start(ECHO)
  await session.open('file:///bench/bare.outreach.md', draftOf(1024, randomFrom(1)))
  await pause(1000)
  const resident = session.residentMegabytes()
  await session.stop()
  return resident
}

/** A folder on disk until it is removed. */
export interface Folder {
  readonly path: string
  remove(): void
}

export function folderOfDrafts(count: number): Folder {
  const path = mkdtempSync(join(tmpdir(), 'outreach-bench-'))
  const random = randomFrom(count)
  for (let index = 0; index < count; index += 1)
    writeFileSync(join(path, `${index}.outreach.md`), draftOf(900, random))
  return { path, remove: () => rmSync(path, { recursive: true }) }
}
