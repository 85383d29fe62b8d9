// Typing: from a keystroke to the findings that need only the text, to all findings, and how keystrokes fare while the
// server has other things to do.
import type { Diagnostic } from 'vscode-languageserver'
import { median, p95, pause, type Samples, sizeOf } from './figures.ts'
import { folderOfDrafts } from './many-drafts.ts'
import { draftOf } from './prose.ts'
import { randomFrom } from './random.ts'
import { type Row, ratio, within } from './row.ts'
import { ECHO, OURS } from './servers.ts'
import { ANY, type Answer, Session } from './session.ts'

const KILOBYTE = 1024

/** Milliseconds between two keystrokes: nobody types faster, and what follows an answer is over by then. */
const BETWEEN = 20

export interface TypingOptions {
  readonly kilobytes: number
  readonly strokes: number
}

const LITERAL_GOALS: Readonly<Record<number, number>> = { 1: 2, 10: 2, 100: 2.5, 1000: 3 }

/** The literal row first. Strokes alternate between the servers. */
export async function typingRows(options: TypingOptions): Promise<readonly Row[]> {
  const { kilobytes } = options
  const { literal, acts, echo } = await typingSamples(options)
  const literalRow = ratio({
    figure: `keystroke → literal findings, p95, ${sizeOf(kilobytes)}`,
    ours: p95(literal),
    median: median(literal),
    beside: p95(echo),
    besideName: 'echo server',
    atMost: LITERAL_GOALS[kilobytes] ?? 3,
    unit: 'ms',
  })
  const actsRow = within({
    figure: `keystroke → all findings with acts, p95, ${sizeOf(kilobytes)}`,
    ours: p95(acts),
    median: median(acts),
    unit: 'ms',
    atMost: 12,
  })
  return kilobytes > 100 ? [literalRow] : [literalRow, actsRow]
}

export interface TypingSamples {
  readonly literal: Samples
  readonly acts: Samples
  readonly echo: Samples
}

export async function typingSamples({ kilobytes, strokes }: TypingOptions): Promise<TypingSamples> {
  const text = draftOf(kilobytes * KILOBYTE, randomFrom(kilobytes))
  const ours = await typist(OURS(), text, hasPromise)
  const echo = await typist(ECHO, text, ANY)
  const samples = { literal: [] as number[], acts: [] as number[], echo: [] as number[] }
  for (let stroke = -WARM_UP; stroke < strokes; stroke += 1) {
    const literal = await ours.stroke()
    const echoed = await echo.stroke()
    const acts = await ours.promiseStroke()
    if (stroke < 0) continue
    samples.literal.push(literal)
    samples.echo.push(echoed)
    samples.acts.push(acts)
  }
  await Promise.all([ours.session.stop(), echo.session.stop()])
  return samples
}

/** The first strokes compile both servers. */
const WARM_UP = 10

interface Typist {
  readonly session: Session
  /** A letter typed somewhere in the draft. */
  stroke(): Promise<number>
  /** An edit that makes a promise of a sentence, until the findings say so. */
  promiseStroke(): Promise<number>
}

const URI = 'file:///bench/typing.outreach.md'

async function typist(command: readonly string[], text: string, isReady: Answer): Promise<Typist> {
  const session = await Session.start(command)
  const at = text.indexOf(',\n\n') + 3
  const line = text.slice(0, at).split('\n').length - 1
  let count = 0
  let sentence = sentenceOf(count)
  await session.open(URI, `${text.slice(0, at)}${sentence}\n\n${text.slice(at)}`, isReady)
  const random = randomFrom(text.length)
  return {
    session,
    async stroke() {
      await pause(BETWEEN)
      return session.type(URI, wordIn(session.text(URI), at + sentence.length, random.next()), 'e')
    },
    async promiseStroke() {
      const isPromise: Answer = (found) => found.some((one) => isPromiseOn(one, line))
      const isNoPromise: Answer = (found) => !isPromise(found)
      await replaceSentence(isNoPromise)
      await pause(BETWEEN)
      return replaceSentence(isPromise)
    },
  }

  function replaceSentence(isThere: Answer): Promise<number> {
    const removed = sentence.length
    count += 1
    sentence = sentenceOf(count)
    return session.type(URI, at, sentence, removed, isThere)
  }
}

/** Each is new; every other one promises something. */
const sentenceOf = (count: number): string =>
  `I ${count % 2 === 0 ? 'will lend' : 'once lent'} you list ${count} of the sails in the long shed.`

const hasPromise: Answer = (found) => found.some(({ code }) => code === 'unrecorded-promise')

const isPromiseOn = ({ code, range }: Diagnostic, line: number): boolean =>
  code === 'unrecorded-promise' && range.start.line === line

/** An offset inside a word behind the promise. */
function wordIn(text: string, from: number, share: number): number {
  const last = text.length - 200
  const at = from + Math.floor(Math.max(0, last - from) * share)
  const found = /[a-z][a-z]/.exec(text.slice(at, at + 200))
  return at + (found?.index ?? 0) + 1
}

/** Keystrokes of the echo server beside one of ours: it takes so little that a tick of the clock would be a tenth of it. */
const ECHOES = 4

/** Milliseconds of processor time that a keystroke takes, and the echo server's; all that follows from it included. */
export async function typingEffort({
  kilobytes,
  strokes,
}: TypingOptions): Promise<{ ours: number; echo: number }> {
  const draft = draftOf(kilobytes * KILOBYTE, randomFrom(kilobytes))
  const ours = await typist(OURS(), draft, hasPromise)
  const echo = await typist(ECHO, draft, ANY)
  const type = async (count: number): Promise<void> => {
    for (let stroke = 0; stroke < count; stroke += 1) {
      await ours.stroke()
      for (let again = 0; again < ECHOES; again += 1) await echo.stroke()
    }
  }
  await type(strokes)
  const before = { ours: ours.session.processorMilliseconds(), echo: echo.session.processorMilliseconds() }
  await type(strokes)
  const effort = {
    ours: (ours.session.processorMilliseconds() - before.ours) / strokes,
    echo: (echo.session.processorMilliseconds() - before.echo) / strokes / ECHOES,
  }
  await Promise.all([ours.session.stop(), echo.session.stop()])
  return effort
}

/** Keystrokes while the tagger is loaded, and while a folder of drafts is read for the first time. */
export async function busyRows(rounds: number): Promise<readonly Row[]> {
  const folder = folderOfDrafts(10_000)
  const quiet: number[] = []
  const loading: number[] = []
  const scanning: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    loading.push(...(await strokesFromTheStart(undefined, 25)))
    scanning.push(...(await strokesFromTheStart(folder.path, 60)))
    quiet.push(...(await quietStrokes(60)))
  }
  folder.remove()
  const row = (figure: string, samples: Samples): Row =>
    ratio({
      figure: `keystroke → literal findings, p95, 10 KB, ${figure}`,
      ours: p95(samples),
      median: median(samples),
      beside: p95(quiet),
      besideName: 'when quiet',
      atMost: 3,
      unit: 'ms',
    })
  return [row('while the tagger loads', loading), row('while 10,000 drafts are read', scanning)]
}

const letter = (): string => draftOf(10 * KILOBYTE, randomFrom(10))

/** Strokes from the first answer on. */
async function strokesFromTheStart(folder: string | undefined, count: number): Promise<readonly number[]> {
  const session = await Session.start(OURS(), folder)
  await session.open(URI, letter())
  const samples = await strokesIn(session, count)
  await session.stop()
  return samples
}

async function quietStrokes(count: number): Promise<readonly number[]> {
  const session = await Session.start(OURS())
  await session.open(URI, letter(), hasPromise)
  await strokesIn(session, 25)
  const samples = await strokesIn(session, count)
  await session.stop()
  return samples
}

async function strokesIn(session: Session, count: number): Promise<readonly number[]> {
  const random = randomFrom(count)
  const samples: number[] = []
  for (let stroke = 0; stroke < count; stroke += 1) {
    await pause(BETWEEN)
    samples.push(await session.type(URI, wordIn(session.text(URI), 400, random.next()), 'e'))
  }
  return samples
}
