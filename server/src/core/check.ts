// Runs rules over a draft. A rule that throws is contained and reported; the others still speak.
import type { Act } from './acts/act.ts'
import { isSilenced } from './directives.ts'
import type { Draft } from './draft.ts'
import { passagesOf } from './everywhere.ts'
import { listed, type Noticed } from './finding.ts'
import { firstPassage, type Passage, type Prose } from './prose/passages.ts'
import type { Context, Finding, Level, Rule } from './rule.ts'
import { shift } from './span.ts'

export interface Trouble {
  readonly rule: string
  readonly error: unknown
}

/** The draft's findings in the order of its text. `trouble` hears of rules that threw. */
export function check(
  context: Context,
  rules: readonly Rule[],
  trouble: (trouble: Trouble) => void = rethrow,
): readonly Finding[] {
  const noticed = rules
    .filter((rule) => levelOf(rule, context) !== 'off' && speaks(rule, context.draft))
    .flatMap((rule) => noticedBy(rule, context, trouble))
    .filter(({ rule, notice }) => !isSilenced(context.draft.directives, rule, notice.span))
  return listed(noticed)
}

/** Says what a sentence does, spans from the sentence's start. */
export interface SentenceReader {
  read(sentence: string): readonly Act[]
}

/** Past this many characters a draft is no letter: what its sentences do, or repeat, is looked at no further. */
export const MOST_READ = 100_000

/** What each sentence of the draft does, in the order of the text. */
export const actsOf = (draft: Draft, reader: SentenceReader): readonly Act[] =>
  passagesRead(draft).flatMap((passage) => actsIn(passage, actsInProse(passage.prose, reader)))

/** The passages whose acts are read, and which are compared with those of other drafts. */
export function passagesRead(draft: Draft): readonly Passage[] {
  const read: Passage[] = []
  for (const passage of passagesOf(draft)) {
    if (!isRead(passage, draft)) break
    read.push(passage)
  }
  return read
}

export const isRead = ({ start }: Passage, { body }: Draft): boolean => start - body.start < MOST_READ

/** The first of the others. */
export function firstUnread(draft: Draft): Passage | undefined {
  if (draft.body.end - draft.body.start <= MOST_READ) return undefined
  for (const passage of passagesOf(draft)) if (!isRead(passage, draft)) return passage
  return undefined
}

/** What each sentence of a passage does, spans from the passage's start: the same as long as nobody edits it. */
export const actsInProse = ({ text, sentences }: Prose, reader: SentenceReader): readonly Act[] =>
  sentences.flatMap(({ start, end }) => reader.read(text.slice(start, end)).map((act) => moved(act, start)))

/** The acts of a passage's prose where they stand in its draft. */
export const actsIn = ({ start }: Passage, acts: readonly Act[]): readonly Act[] =>
  acts.map((act) => moved(act, start))

const moved = (act: Act, by: number): Act => ({
  ...act,
  span: shift(act.span, by),
})

const rethrow = ({ error }: Trouble): never => {
  throw error
}

const levelOf = ({ id, level }: Rule, { settings }: Context): Level => settings.levels[id] ?? level

/** A message that has left cannot be mended, and one that is not yet written has nothing to mend. */
const speaks = (rule: Rule, draft: Draft): boolean =>
  !draft.header.ignore.some(({ value }) => value === rule.id) &&
  (rule.speaks === 'always' || (draft.header.sent === undefined && firstPassage(draft.sheets) !== undefined))

function noticedBy(rule: Rule, context: Context, trouble: (trouble: Trouble) => void): readonly Noticed[] {
  const set = context.settings.levels[rule.id]
  const noticed: Noticed[] = []
  try {
    for (const notice of rule.check(context)) {
      const level = set ?? notice.level ?? rule.level
      if (level !== 'off') noticed.push({ notice, rule: rule.id, level })
    }
    return noticed
  } catch (error) {
    trouble({ rule: rule.id, error })
    return []
  }
}
