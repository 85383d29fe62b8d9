// Checks drafts on disk: reads each with its project's settings and runs the rules. The tagger is loaded only once a
// draft comes that can need it.
import { actsOf, check, type SentenceReader } from '../core/check.ts'
import { configFindings } from '../core/config-findings.ts'
import type { Day } from '../core/day.ts'
import { type Draft, readDraft } from '../core/draft.ts'
import type { Finding, Rule } from '../core/rule.ts'
import type { Settings } from '../core/settings.ts'
import { RULES } from '../rules/index.ts'
import { Failure } from './failure.ts'
import { readText } from './file.ts'
import { shown } from './find.ts'
import { type ProjectFile, Projects } from './project.ts'
import { progressOver } from './terminal.ts'

export interface Examined {
  /** Absolute. */
  readonly path: string
  readonly text: string
  readonly findings: readonly Finding[]
}

/**
 * The drafts in the order given, and before them the configuration files that are faulty. `complain` hears, in one line
 * each, of drafts that cannot be read and rules that fail.
 */
export async function examine(
  paths: readonly string[],
  today: Day,
  complain: (line: string) => void,
): Promise<readonly Examined[]> {
  const projects = new Projects()
  const examined: Examined[] = []
  const progress = progressOver(paths.length)
  for (const path of paths) {
    progress.step()
    const readable = attempt(
      () => ({ path, text: readText(path), settings: projects.of(path).settings }),
      complain,
    )
    if (readable === undefined) continue
    examined.push({ ...readable, findings: await findingsIn(readable, today, complain) })
  }
  return [
    ...projects
      .files()
      .map(examineConfig)
      .filter(({ findings }) => findings.length > 0),
    ...examined,
  ]
}

/** Runs an attempt; a failure is told and gives nothing. */
export function attempt<T>(read: () => T, complain: (line: string) => void): T | undefined {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    complain(error.message)
    return undefined
  }
}

export interface Readable {
  readonly path: string
  readonly text: string
  readonly settings: Settings
}

/** What the rules find in a text. */
export async function findingsIn(
  { path, text, settings }: Readable,
  today: Day,
  complain: (line: string) => void,
): Promise<readonly Finding[]> {
  const draft = readDraft(text)
  const acts = needsActs(draft, settings) ? actsOf(draft, await actReader()) : []
  return check({ draft, acts, settings, today }, RULES, ({ rule, error }) =>
    complain(
      `rule ${rule} failed on ${shown(path)}: ${error instanceof Error ? error.stack : String(error)}`,
    ),
  )
}

const examineConfig = ({ path, text }: ProjectFile): Examined => ({
  path,
  text,
  findings: configFindings(text),
})

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
