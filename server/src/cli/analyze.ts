// `outreach analyze --jsonl`: what the drafts on standard input do and what is found in them, for measurements.
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { ActReader } from '../core/acts/read.ts'
import { actsOf, check, type SentenceReader } from '../core/check.ts'
import type { Day } from '../core/day.ts'
import { readDraft } from '../core/draft.ts'
import { loadTagger } from '../core/language/tagger.ts'
import { DEFAULT_SETTINGS } from '../core/settings.ts'
import { RULES } from '../rules/index.ts'

/** Reads JSON Lines `{"id","text"}` and answers each with `{"id","acts","findings"}`; offsets count in the text. */
export async function analyze(input: Readable, output: Writable, today: Day): Promise<void> {
  const reader = new ActReader(await loadTagger())
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue
    const { id, text } = rowOf(JSON.parse(line))
    output.write(`${JSON.stringify({ id, ...analysisOf(text, reader, today) })}\n`)
  }
}

interface Row {
  readonly id: unknown
  readonly text: string
}

function rowOf(value: unknown): Row {
  const { id, text } = (value ?? {}) as { id?: unknown; text?: unknown }
  if (typeof text !== 'string') throw new Error('each line must be an object with a "text"')
  return { id, text }
}

function analysisOf(text: string, reader: SentenceReader, today: Day) {
  const draft = readDraft(text)
  const acts = actsOf(draft, reader)
  const findings = check({ draft, acts, settings: DEFAULT_SETTINGS, today }, RULES)
  return {
    acts: acts.map(({ span, ...act }) => ({ ...act, ...span })),
    findings: findings.map(({ rule, span }) => ({ rule, ...span })),
  }
}
