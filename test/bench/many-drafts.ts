// Folders of many drafts: until the promise list is complete, what memory everything known of them takes above a bare
// server, and how long it takes to ask for copies of a passage that is being edited.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readDraft } from '../../server/src/core/draft.ts'
import { printsIn } from '../../server/src/lsp/unopened/reading.ts'
import { cardOf, Library } from '../../server/src/workspace/library.ts'
import { median, p95, pause } from './figures.ts'
import { draftOf } from './prose.ts'
import { type Random, randomFrom } from './random.ts'
import { type Row, within } from './row.ts'
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
  await session.promises(count)
  const seconds = (performance.now() - session.spawned) / 1000
  await session.allRead
  const read = (performance.now() - session.spawned) / 1000
  await pause(2000)
  const megabytes = session.residentMegabytes() - bare
  await session.stop()
  const drafts = count.toLocaleString('en')
  const list = within({
    figure: `spawn → promise list of ${drafts} drafts complete`,
    ours: seconds,
    unit: 's',
    atMost: SECONDS[count] ?? Number.POSITIVE_INFINITY,
    note: `their bodies after ${read.toFixed(1)} s`,
  })
  const atMost = MEGABYTES[count]
  if (atMost === undefined) return [list]
  const figure = `memory above a bare server, ${drafts} drafts`
  return [list, within({ figure, ours: megabytes, unit: 'MB', atMost })]
}

/** In process, since it is a part of what each keystroke waits for: copies of the one passage that was edited. */
export function copiesRow(count: number): Row {
  const library = new Library()
  const random = randomFrom(count)
  const texts = Array.from({ length: count }, () => letter(random))
  for (const [index, text] of texts.entries()) {
    const draft = readDraft(text)
    library.set(cardOf(String(index), draft.header, text), printsIn(draft))
  }
  const samples = Array.from({ length: EDITS }, () => {
    const index = random.below(count)
    const text = texts[index] ?? ''
    const before = readDraft(text)
    library.othersOf(String(index), before).copies(BOILERPLATE)
    const at = text.indexOf(' ', text.length * random.next())
    const edited = readDraft(`${text.slice(0, at)}s${text.slice(at)}`, before)
    const started = performance.now()
    library.othersOf(String(index), edited).copies(BOILERPLATE)
    return performance.now() - started
  })
  return within({
    figure: `copies of an edited passage among ${count.toLocaleString('en')} drafts, p95`,
    ours: p95(samples),
    median: median(samples),
    unit: 'ms',
    atMost: 0.15,
  })
}

const EDITS = 400
const BOILERPLATE: readonly string[] = []

/** Six sentences to one person in words of many kinds, as people have them; one letter in ten has one that others have. */
function letter(random: Random): string {
  const name = `${word(random)} ${word(random)}`
  const sentences = Array.from({ length: 6 }, () => sentence(random))
  if (random.next() < 0.1) sentences[2] = random.pick(SHARED)
  const [first, second] = [sentences.slice(0, 3), sentences.slice(3)]
  return `---\nto: ${name} <${random.below(1e9)}@example.org>\n---\nHi,\n\n${first.join(' ')}\n\n${second.join(' ')}\n`
}

const sentence = (random: Random): string =>
  `The ${Array.from({ length: 12 }, () => word(random)).join(' ')}.`

const SYLLABLES = [
  'ba',
  'do',
  'ke',
  'li',
  'mu',
  'na',
  'po',
  'ri',
  'sa',
  'te',
  'vo',
  'wa',
  'shi',
  'lo',
] as const

const word = (random: Random): string =>
  Array.from({ length: 2 + random.below(2) }, () => random.pick(SYLLABLES)).join('')

const SHARED = [
  'Our crew restores wooden ferries in Bergen and lends the long sails to neighbours every winter.',
  'The harbour museum opens its narrow slipways to visitors who bring their own oars and ropes.',
] as const

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
