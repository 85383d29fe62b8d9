// A folder of drafts in which it is known who is owed what, which passages repeat and which names are wrong.
import { readdirSync, readFileSync } from 'node:fs'
import type { Rule } from '../../server/src/core/rule.ts'
import { copiedPassage } from '../../server/src/rules/copied-passage.ts'
import { owedPromise } from '../../server/src/rules/owed-promise.ts'
import { wrongName } from '../../server/src/rules/wrong-name.ts'

export const FOLDER = 'test/workspace/planted'
/** The rules that look at other drafts. */
export const RULES: readonly Rule[] = [wrongName, copiedPassage, owedPromise]

/** Texts by file name. */
export const PLANTED: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(FOLDER).map((file) => [file, readFileSync(`${FOLDER}/${file}`, 'utf8')]),
)

const FERRY = 'and your paper on tidal locks is the first that matches our logs.'

/** Draft, rule and level, the words that are marked, and the drafts that are pointed at. */
export const FINDINGS: readonly string[] = [
  'bells-again: copied-passage information "We want to record how the older moulds were made before the last moulders retire." bells-otto',
  'bells-otto: copied-passage information "We hope to record how the older moulds were made before the last moulders retire." bells-again bells-nora',
  'dana-asks: owed-promise warning "Could you introduce me to whoever plans it" dana-first',
  `ferry-ben: copied-passage warning "I run the night ferry between Larne and Cairnryan, ${FERRY}" ferry-ada ferry-cleo ferry-dev`,
  `ferry-cleo: copied-passage warning "I run the night ferry between Oban and Mull, ${FERRY}" ferry-ada ferry-ben ferry-dev`,
  `ferry-dev: copied-passage warning "I run the night ferry between Ystad and Rønne, ${FERRY}" ferry-ada ferry-ben ferry-cleo`,
  `ferry-eva: copied-passage warning "I run the night ferry between Harwich and Esbjerg, ${FERRY}" ferry-ada ferry-ben ferry-cleo`,
  'gus-asks: owed-promise warning "Could you keep the goats until Easter" gus-late',
  'lee-replies: owed-promise warning "Could you bring the waders on Sunday" lee-first',
  'name-vera: wrong-name error "Otto" bells-otto',
  'priya-asks: owed-promise warning "Could you show me how the punched cards are laced" tom-kept',
  'works-oda: wrong-name error "Holm & Daughters" works-nils',
  'zoe-new: owed-promise warning "Would you tell me which ash you sieve for the green glaze" zoe-old',
]

export const PROMISES: readonly string[] = [
  'overdue 2026-09-30: Return the kiln thermometer, to Zoë Núñez (zoe-old)',
  'overdue 2026-10-20: Lend the eel traps, to Lee Okoro (lee-first)',
  'overdue 2026-11-01: Introduce him to Priya, to Priya Nair (tom-kept)',
  'overdue 2026-11-13: Send the benchmark notebook by 2026-11-13, to Dana Whitfield (dana-first)',
  'overdue 2026-11-20: Mend the fence, to Gus Pell (gus-late)',
  'due-soon 2026-11-23: Copy the third verse, to Lou Barrett (lou-today)',
  'due-soon 2026-11-25: Post the stamps, to Kim Adeyemi (kim-soon)',
  'open 2026-12-20: Frame the old bill, to Kim Adeyemi (kim-soon)',
  'undated: Mix the brown ink, to Jo Marsh (jo-undated)',
  'explained 2026-12-04: Draw the reef map, to Mira (mira-follows)',
  'malformed: Repair the lamp, to Ida Lund (ida-malformed)',
  'kept 2026-10-09: Send the slides, to Tom Reyes (tom-kept)',
  'released 2026-10-15: Find a second hall, to Hans Vogt (hans-released)',
]

export const lineOf = (
  path: string,
  rule: string,
  level: string,
  text: string,
  related: readonly string[],
): string => `${shortOf(path)}: ${rule} ${level} "${text}" ${related.map(shortOf).join(' ')}`.trim()

export const shortOf = (path: string): string => path.replace(/^.*\//, '').replace('.outreach.md', '')

interface Promised {
  readonly state: string
  readonly due: string | null
  readonly what: string
  readonly to: readonly string[]
}

export const promiseLineOf = ({ state, due, what, to }: Promised, path: string): string =>
  `${state}${due === null ? '' : ` ${due}`}: ${what}, to ${to.join(' and ')} (${shortOf(path)})`
