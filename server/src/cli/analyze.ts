// `outreach analyze --jsonl`: what drafts do and what is found in them, one line each, for measurements.
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import type { Act } from '../core/acts/act.ts'
import { findDue } from '../core/acts/due.ts'
import { loadReader } from '../core/acts/reader.ts'
import { actsOf, check, type SentenceReader } from '../core/check.ts'
import type { Day } from '../core/days/day.ts'
import { type Draft, readDraft, sentenceAt } from '../core/draft.ts'
import { DEFAULT_SETTINGS } from '../core/settings/settings.ts'
import { shift } from '../core/span.ts'
import { RULES } from '../rules/index.ts'
import { Failure } from './failure.ts'

/** Answers each `{"id","text"}` with `{"id","acts","findings"}`; offsets are UTF-16 units in the text, half open. */
export async function analyze(input: Readable, output: Writable, today: Day): Promise<void> {
  const reader = await loadReader()
  let line = 0
  for await (const source of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    line++
    if (source.trim() === '') continue
    const { id, text } = rowOf(source, line)
    const answer = `${JSON.stringify({ id, ...analysisOf(text, reader, today) })}\n`
    if (!output.write(answer)) await once(output, 'drain')
  }
}

interface Row {
  readonly id: unknown
  readonly text: string
}

function rowOf(source: string, line: number): Row {
  const row = parsed(source) as { readonly id?: unknown; readonly text?: unknown } | null | undefined
  if (typeof row?.text !== 'string') throw new Failure(`line ${line} of the input is no object with a "text"`)
  return { id: row.id, text: row.text }
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source)
  } catch {
    return undefined
  }
}

function analysisOf(text: string, reader: SentenceReader, today: Day) {
  const draft = readDraft(text)
  const acts = actsOf(draft, reader)
  const findings = check({ draft, acts, settings: DEFAULT_SETTINGS, today }, RULES)
  return {
    acts: acts.map((act) => answerFor(act, draft)),
    findings: findings.map(({ rule, span }) => ({ rule, ...span })),
  }
}

function answerFor({ span, ...act }: Act, draft: Draft) {
  const sentence = act.kind === 'promise' ? sentenceAt(draft, span.start) : undefined
  const due = sentence && findDue(sentence.value, shift(span, -sentence.span.start))
  return { ...act, ...span, ...(due && { due: shift(due, sentence.span.start) }) }
}
