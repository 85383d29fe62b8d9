// One place through which tests check a draft: all rules, a fixed day, a configuration as YAML.
import { loadReader } from '../../server/src/core/acts/reader.ts'
import { actsOf, check } from '../../server/src/core/check.ts'
import type { Day } from '../../server/src/core/days/day.ts'
import { readDraft } from '../../server/src/core/draft.ts'
import type { Finding } from '../../server/src/core/rule.ts'
import { readConfig } from '../../server/src/core/settings/config.ts'
import { settingsFrom } from '../../server/src/core/settings/settings.ts'
import type { Beside } from '../../server/src/pages/specimen.ts'
import { RULES } from '../../server/src/rules/index.ts'
import { Library } from '../../server/src/workspace/library.ts'

/** The day on which every specimen and every test draft is read: a Monday. */
export const TODAY: Day = '2026-11-23'

export type Checker = (text: string, config?: string, beside?: readonly Beside[]) => readonly Finding[]

/** Loads what reading acts needs, then checks as often as it is asked. */
export async function checker(): Promise<Checker> {
  const reader = await loadReader()
  return (text, config = '', beside = []) => {
    const draft = readDraft(text)
    const settings = settingsFrom(readConfig(config).config)
    const library = new Library()
    for (const { name, text: other } of beside) library.setDraft(name, readDraft(other))
    library.setDraft(HERE, draft)
    const others = library.othersOf(HERE, draft)
    return check({ draft, acts: actsOf(draft, reader), settings, today: TODAY, others }, RULES)
  }
}

/** The name of the draft that is checked. */
const HERE = 'here.outreach.md'
