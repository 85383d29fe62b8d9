// From starting the process to the first squiggle, opening long drafts, a burst of keystrokes, and what memory it takes.
import { interleaved, median, pause, sizeOf } from './figures.ts'
import { draftOf } from './prose.ts'
import { randomFrom } from './random.ts'
import { type Row, ratio, within } from './row.ts'
import { ECHO, OURS } from './servers.ts'
import { ANY, type Answer, Session } from './session.ts'

const URI = 'file:///bench/starting.outreach.md'
const KILOBYTE = 1024

/** A stock phrase that the text alone tells, and an ask without an offer, which needs acts. */
const FIRST =
  '---\nto: Ada <ada@example.org>\n---\nHi Ada,\n\nI hope this email finds you well. Could you send me the plan?\n\nTom\n'

const needsActs: Answer = (found) => found.some(({ code }) => code === 'missing-offer')

export async function startingRows(rounds: number): Promise<readonly Row[]> {
  const { ours, acts, echo } = await interleaved(rounds, {
    echo: () => firstSquiggle(ECHO, ANY),
    ours: () => firstSquiggle(OURS(), (found) => found.length > 0),
    acts: () => firstSquiggle(OURS(), needsActs),
  })
  return [
    ratio({
      figure: 'spawn → first squiggle',
      ours: median(ours),
      beside: median(echo),
      besideName: 'echo server',
      atMost: 1.3,
      unit: 'ms',
    }),
    within({
      figure: 'spawn → first squiggle that needs acts',
      ours: median(acts),
      unit: 'ms',
      atMost: 900,
    }),
  ]
}

async function firstSquiggle(command: readonly string[], answer: Answer): Promise<number> {
  const session = await Session.start(command)
  await session.open(URI, FIRST, answer)
  const taken = performance.now() - session.spawned
  await session.stop()
  return taken
}

/** Opening a draft of 100 KB in a server that has been running, literal findings first, all of them later. */
export async function openingRows(rounds: number): Promise<readonly Row[]> {
  const session = await Session.start(OURS())
  await session.open(URI, FIRST, needsActs)
  const literal: number[] = []
  const acts: number[] = []
  // Each alone: how drafts that are open together are compared is the figure for copies.
  const opened = async (text: string, answer?: Answer): Promise<number> => {
    const uri = `file:///bench/${literal.length}-${acts.length}.outreach.md`
    const milliseconds = await session.open(uri, text, answer)
    await pause(1500)
    await session.close(uri)
    return milliseconds
  }
  for (let round = 0; round < rounds; round += 1) {
    literal.push(await opened(draftOf(100 * KILOBYTE, randomFrom(1000 + round))))
    acts.push(await opened(draftOf(100 * KILOBYTE, randomFrom(2000 + round)), hasPromise))
  }
  await session.stop()
  return [
    within({
      figure: 'open a draft of 100 KB, literal findings',
      ours: median(literal),
      unit: 'ms',
      atMost: 60,
    }),
    within({ figure: 'open a draft of 100 KB, all findings', ours: median(acts), unit: 'ms', atMost: 1200 }),
  ]
}

const hasPromise: Answer = (found) => found.some(({ code }) => code === 'unrecorded-promise')

/** Forty keystrokes, one every 25 ms, then quiet: the last answer must not come much later than one keystroke's. */
export async function burstRow(): Promise<Row> {
  const session = await Session.start(OURS())
  const text = draftOf(10 * KILOBYTE, randomFrom(40))
  await session.open(URI, text, hasPromise)
  const at = text.indexOf('\n\n', text.length / 2) - 3
  const single: number[] = []
  for (let stroke = 0; stroke < 40; stroke += 1) {
    await pause(100)
    single.push(await session.type(URI, at, 'e'))
  }
  const last: number[] = []
  for (let burst = 0; burst < 5; burst += 1) last.push(await lastOfBurst(session, at))
  await session.stop()
  return ratio({
    figure: '40 edits in a burst at 25 ms, answer to the last',
    ours: median(last),
    beside: median(single),
    besideName: 'one edit',
    atMost: 3,
    unit: 'ms',
  })
}

async function lastOfBurst(session: Session, at: number): Promise<number> {
  const pending: Promise<number>[] = []
  for (let stroke = 0; stroke < 40; stroke += 1) {
    pending.push(session.type(URI, at, 'e'))
    await pause(25)
  }
  return (await Promise.all(pending)).at(-1) ?? Number.NaN
}

/** Resident memory as the operating system counts it, when the server has become quiet. */
export async function memoryRows(): Promise<readonly Row[]> {
  const idle = await residentAfter(undefined, ANY)
  const loaded = await residentAfter(FIRST, needsActs)
  const large = await residentAfter(draftOf(1000 * KILOBYTE, randomFrom(7)), hasPromise)
  const row = (figure: string, ours: number, atMost: number): Row =>
    within({ figure: `memory, ${figure}`, ours, unit: 'MB', atMost })
  return [
    row('idle', idle, 65),
    row('acts loaded', loaded, 110),
    row(`a draft of ${sizeOf(1000)} open`, large, 200),
  ]
}

async function residentAfter(text: string | undefined, answer: Answer): Promise<number> {
  const session = await Session.start(OURS())
  if (text !== undefined) await session.open(URI, text, answer)
  await pause(2500)
  const resident = session.residentMegabytes()
  await session.stop()
  return resident
}
