// Checks drafts on disk: reads each with its project's settings and runs the rules. The tagger is loaded only once a
// draft comes that can need it.
import { actsOf, check, type SentenceReader } from '../core/check.ts'
import type { Day } from '../core/day.ts'
import { type Draft, readDraft } from '../core/draft.ts'
import type { Context, Finding, Rule } from '../core/rule.ts'
import type { Settings } from '../core/settings.ts'
import { RULES } from '../rules/index.ts'
import { Failure } from './failure.ts'
import { readText } from './file.ts'
import { shown } from './find.ts'
import { type Project, Projects } from './project.ts'

export interface Examined {
  /** Absolute. */
  readonly path: string
  readonly text: string
  readonly findings: readonly Finding[]
}

/** The drafts in the order given. `complain` hears, in one line each, of drafts that cannot be read and rules that fail. */
export async function examine(
  paths: readonly string[],
  today: Day,
  complain: (line: string) => void,
): Promise<readonly Examined[]> {
  const projects = new Projects()
  const examined: Examined[] = []
  for (const path of paths) {
    const readable = attempt(() => ({ text: readText(path), project: projects.of(path) }), complain)
    if (readable !== undefined) examined.push(await examineDraft(path, readable, today, complain))
  }
  return examined
}

function attempt<T>(read: () => T, complain: (line: string) => void): T | undefined {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    complain(error.message)
    return undefined
  }
}

async function examineDraft(
  path: string,
  { text, project: { settings } }: { readonly text: string; readonly project: Project },
  today: Day,
  complain: (line: string) => void,
): Promise<Examined> {
  const draft = readDraft(text)
  const acts = needsActs(draft, settings) ? actsOf(draft, await actReader()) : []
  const context: Context = { draft, acts, settings, today }
  const findings = check(context, RULES, ({ rule, error }) =>
    complain(
      `rule ${rule} failed on ${shown(path)}: ${error instanceof Error ? error.stack : String(error)}`,
    ),
  )
  return { path, text, findings }
}

const needsActs = (draft: Draft, settings: Settings): boolean =>
  draft.passages.length > 0 && RULES.some((rule) => rule.needs === 'acts' && canSpeak(rule, draft, settings))

const canSpeak = ({ id, level, speaks }: Rule, { header }: Draft, { levels }: Settings): boolean =>
  (levels[id] ?? level) !== 'off' &&
  (speaks === 'always' || header.sent === undefined) &&
  !header.ignore.some(({ value }) => value === id)

let reader: Promise<SentenceReader> | undefined

function actReader(): Promise<SentenceReader> {
  reader ??= loadActReader()
  return reader
}

async function loadActReader(): Promise<SentenceReader> {
  const [{ ActReader }, { loadTagger }] = await Promise.all([
    import('../core/acts/read.ts'),
    import('../core/language/tagger.ts'),
  ])
  return new ActReader(await loadTagger())
}
