// Checks drafts on disk: reads each with its project's settings and runs the rules. The tagger is loaded only once a
// draft comes that needs it.
import { compileLittle, leavePatternsUntidied } from '../compiling.ts'
import type { Act } from '../core/acts/act.ts'
import { actsOf, check, type SentenceReader } from '../core/check.ts'
import type { Day } from '../core/days/day.ts'
import { type Draft, readDraft } from '../core/draft.ts'
import { optional } from '../core/optional.ts'
import type { Others } from '../core/others.ts'
import type { Finding, Rule } from '../core/rule.ts'
import { configFindings } from '../core/settings/config-findings.ts'
import type { Settings } from '../core/settings/settings.ts'
import { RULE_IDS, RULES } from '../rules/index.ts'
import { cardOf, Library } from '../workspace/library.ts'
import { printsOf } from '../workspace/passages/prints.ts'
import { Failure } from './failure.ts'
import { readText } from './file.ts'
import { shown } from './find.ts'
import { neighboursOf } from './neighbours.ts'
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
  compileLittle()
  leavePatternsUntidied()
  const projects = new Projects()
  const readable = paths.flatMap((path) => attempt(() => readIn(path, projects), complain) ?? [])
  const library = libraryOf(readable, projects)
  const progress = progressOver(readable.length)
  const examined: Examined[] = []
  for (const each of readable) {
    progress.step()
    const others = library.othersOf(each.path, each.draft)
    examined.push({ ...each, findings: await findingsIn({ ...each, others }, today, complain) })
  }
  progress.end()
  return [
    ...projects
      .files()
      .map(examineConfig)
      .filter(({ findings }) => findings.length > 0),
    ...examined,
  ]
}

/** A draft on disk, read with its project's settings. */
export function readIn(path: string, projects: Projects): Readable {
  const text = readText(path)
  return { path, text, draft: readDraft(text), settings: projects.of(path).settings }
}

/** The index over the drafts and their neighbours. A neighbour that cannot be read is nobody's business here. */
function libraryOf(readable: readonly Readable[], projects: Projects): Library {
  const library = new Library()
  const known = new Set(readable.map(({ path }) => path))
  for (const { path, draft } of readable) shelve(path, draft, library)
  for (const path of neighboursOf([...known], projects)) {
    const text = known.has(path) ? undefined : attempt(() => readText(path), ignored)
    if (text !== undefined) shelve(path, readDraft(text), library)
  }
  return library
}

const ignored = (): void => undefined

const shelve = (path: string, draft: Draft, library: Library): void =>
  library.set(cardOf(path, draft.header, draft.text), printsOf(draft.passages, draft.letter.signature))

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

/** A draft as it was read. */
export interface Readable {
  readonly path: string
  readonly text: string
  readonly draft: Draft
  readonly settings: Settings
  readonly others?: Others
}

/** What the rules find in a draft. */
export async function findingsIn(
  { path, draft, settings, others }: Readable,
  today: Day,
  complain: (line: string) => void,
): Promise<readonly Finding[]> {
  const acts = needsActs(draft, settings) ? await readActs(draft) : []
  return check({ draft, acts, settings, today, ...optional('others', others) }, RULES, ({ rule, error }) =>
    complain(
      `rule ${rule} failed on ${shown(path)}: ${error instanceof Error ? error.stack : String(error)}`,
    ),
  )
}

const examineConfig = ({ path, text }: ProjectFile): Examined => ({
  path,
  text,
  findings: configFindings(text, RULE_IDS),
})

const needsActs = (draft: Draft, settings: Settings): boolean =>
  draft.passages.length > 0 && RULES.some((rule) => rule.needs === 'acts' && canSpeak(rule, draft, settings))

const canSpeak = ({ id, level, speaks }: Rule, { header }: Draft, { levels }: Settings): boolean =>
  (levels[id] ?? level) !== 'off' &&
  (speaks === 'always' || header.sent === undefined) &&
  !header.ignore.some(({ value }) => value === id)

let reader: Promise<SentenceReader> | undefined

/** Of most letters the words alone tell what they do; the tagger takes a quarter of a second to load. */
async function readActs(draft: Draft): Promise<readonly Act[]> {
  const { loadReader, readerOfWords, TaggerNeeded } = await import('../core/acts/reader.ts')
  reader ??= Promise.resolve(readerOfWords())
  try {
    return actsOf(draft, await reader)
  } catch (error) {
    if (!(error instanceof TaggerNeeded)) throw error
    reader = loadReader()
    return actsOf(draft, await reader)
  }
}
