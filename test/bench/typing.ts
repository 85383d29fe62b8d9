// Typing: from a keystroke to the findings that need only the text, to all findings, and how bursts and large drafts fare.
import type { Diagnostic } from 'vscode-languageserver'
import { median, p95, type Samples } from './figures.ts'
import { draftOf } from './prose.ts'
import { randomFrom } from './random.ts'
import { type Row, ratio } from './row.ts'
import { ECHO, OURS } from './servers.ts'
import { Session } from './session.ts'

const KILOBYTE = 1024

export interface TypingOptions {
  readonly kilobytes: readonly number[]
  readonly strokes: number
}

/** One session a server and a size; strokes alternate between the servers. */
export async function typingRows({ kilobytes, strokes }: TypingOptions): Promise<readonly Row[]> {
  const rows: Row[] = []
  for (const size of kilobytes) rows.push(...(await rowsFor(size, strokes)))
  return rows
}

const LITERAL_GOALS: Readonly<Record<number, number>> = { 1: 2, 10: 2, 100: 2.5, 1000: 3 }

async function rowsFor(kilobytes: number, strokes: number): Promise<readonly Row[]> {
  const text = draftOf(kilobytes * KILOBYTE, randomFrom(kilobytes))
  const ours = await typist(OURS, text)
  const echo = await typist(ECHO, text)
  const literal: number[] = []
  const acts: number[] = []
  const echoed: number[] = []
  for (let stroke = 0; stroke < strokes; stroke += 1) {
    literal.push(await ours.stroke(stroke))
    echoed.push(await echo.stroke(stroke))
    if (kilobytes <= 100) acts.push(await ours.promiseStroke(stroke))
  }
  await Promise.all([ours.session.stop(), echo.session.stop()])
  const rows = [literalRow(kilobytes, literal, echoed)]
  return acts.length > 0 ? [...rows, actsRow(kilobytes, acts)] : rows
}

function literalRow(kilobytes: number, ours: Samples, echo: Samples): Row {
  const goal = LITERAL_GOALS[kilobytes] ?? 3
  return ratio({
    figure: `keystroke → literal findings, p95, ${sizeOf(kilobytes)}`,
    ours: p95(ours),
    beside: p95(echo),
    besideName: 'echo server',
    atMost: goal,
    unit: 'ms',
  })
}

const actsRow = (kilobytes: number, samples: Samples): Row => ({
  figure: `keystroke → all findings with acts, p95, ${sizeOf(kilobytes)}`,
  ours: p95(samples),
  unit: 'ms',
  goal: '≤ 12 ms',
  met: p95(samples) <= 12,
  note: `median ${median(samples).toFixed(1)} ms`,
})

export const sizeOf = (kilobytes: number): string =>
  kilobytes < 1000 ? `${kilobytes} KB` : `${kilobytes / 1000} MB`

interface Typist {
  readonly session: Session
  /** A letter typed somewhere in the draft. */
  stroke(index: number): Promise<number>
  /** A letter typed into a promise that is not in the header, until its finding covers the new letter. */
  promiseStroke(index: number): Promise<number>
}

const URI = 'file:///bench/typing.outreach.md'

async function typist(command: readonly string[], text: string): Promise<Typist> {
  const session = await Session.start(command)
  const at = text.indexOf('\n\n', text.length / 2) + 2
  const promise = 'I will lend you the long list of sails tomorrow.\n\n'
  await session.open(URI, text.slice(0, at) + promise + text.slice(at))
  if (command === OURS) await session.type(URI, at, ' ', 0, hasPromise)
  const random = randomFrom(text.length)
  return {
    session,
    stroke: () => session.type(URI, wordIn(session.text(URI), random.next()), 'e'),
    promiseStroke: () => {
      const place = session.text(URI).indexOf('ist of sails tomorrow') + 1
      const line = lineOf(session.text(URI), place)
      const length = session.text(URI).split('\n')[line]?.length ?? 0
      return session.type(URI, place, 'i', 0, (found) => found.some((one) => covers(one, line, length + 1)))
    },
  }
}

const hasPromise = (found: readonly Diagnostic[]): boolean =>
  found.some(({ code }) => code === 'unrecorded-promise')

const covers = ({ code, range }: Diagnostic, line: number, length: number): boolean =>
  code === 'unrecorded-promise' && range.end.line === line && range.end.character >= length - 12

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length - 1

/** An offset inside a word of the body, before the promise, which must stay one. */
function wordIn(text: string, share: number): number {
  const body = text.indexOf('\n---\n') + 5
  const end = text.indexOf(' I will lend') - 200
  const from = body + Math.floor((end - body) * share)
  const found = /[a-z][a-z]/.exec(text.slice(from, from + 200))
  return from + (found?.index ?? 0) + 1
}
