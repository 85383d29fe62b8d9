// A folder of drafts in which it is known who is owed what, which passages repeat and which names are wrong: exactly
// that is found, in the index filled at once, on the command line, and after drafts came, changed and went.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { ActReader } from '../../server/src/core/acts/read.ts'
import { actsOf, check } from '../../server/src/core/check.ts'
import { readConfig } from '../../server/src/core/config.ts'
import { type Draft, readDraft } from '../../server/src/core/draft.ts'
import { loadTagger } from '../../server/src/core/language/tagger.ts'
import { settingsFrom } from '../../server/src/core/settings.ts'
import { textAt } from '../../server/src/core/span.ts'
import { copiedPassage } from '../../server/src/rules/copied-passage.ts'
import { owedPromise } from '../../server/src/rules/owed-promise.ts'
import { wrongName } from '../../server/src/rules/wrong-name.ts'
import { Library } from '../../server/src/workspace/library.ts'
import { outreach } from '../cli/outreach.ts'
import { promisesIn, TODAY } from './shelf.ts'

const FOLDER = 'test/workspace/planted'
const RULES = [wrongName, copiedPassage, owedPromise]

const FERRY = 'and your paper on tidal locks is the first that matches our logs.'

/** Draft, rule and level, the words that are marked, and the drafts that are pointed at. */
const FINDINGS = [
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
  'zoe-new: owed-promise warning "Would you tell me which ash you sieve for the green glaze" zoe-old',
]

const PROMISES = [
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

describe('planted facts', () => {
  const drafts = new Map(
    readdirSync(FOLDER)
      .filter((file) => file.endsWith('.outreach.md'))
      .map((file) => [file, readDraft(readFileSync(`${FOLDER}/${file}`, 'utf8'))]),
  )
  const settings = settingsFrom(readConfig(readFileSync(`${FOLDER}/.outreach.yaml`, 'utf8')).config)
  let reader: ActReader
  before(async function () {
    this.timeout(20_000)
    reader = new ActReader(await loadTagger())
  })

  it('lie in at least forty drafts', () => assert.ok(drafts.size >= 40, `${drafts.size}`))

  it('are found in a fresh index', () => {
    const library = new Library()
    for (const [name, draft] of drafts) library.setDraft(name, draft)
    assertFound(library)
  })

  it('are found after drafts were renamed, exchanged, emptied and deleted, and came back', () => {
    const library = new Library()
    const all = [...drafts]
    for (const [index, [name]] of all.entries())
      library.setDraft(name, all[(index * 7 + 3) % all.length]?.[1] ?? EMPTY)
    for (const [name, draft] of all.toReversed()) library.setDraft(`moved/${name}`, draft)
    for (const [name] of all) library.setDraft(name, EMPTY)
    for (const [name, draft] of all.toSorted(([a], [b]) => (a.slice(2) < b.slice(2) ? -1 : 1)))
      library.setDraft(name, draft)
    for (const [name] of all) library.delete(`moved/${name}`)
    assertFound(library)
  })

  it('are found on the command line', () => {
    const { drafts: reported } = JSON.parse(outreach('.', 'check', FOLDER, '--format', 'json').out) as Report
    const lines = reported.flatMap(({ path, findings }) =>
      findings
        .filter(({ rule }) => RULES.some(({ id }) => id === rule))
        .map(({ rule, level, text, related }) =>
          lineOf(
            path,
            rule,
            level,
            text,
            related.map((place) => place.path),
          ),
        ),
    )
    assert.deepEqual(lines.toSorted(), FINDINGS)
    const listed = JSON.parse(outreach('.', 'promises', FOLDER, '--format', 'json').out) as List
    assert.deepEqual(
      listed.promises.map(
        ({ state, due, what, to, path }) =>
          `${state}${due === null ? '' : ` ${due}`}: ${what}, to ${to.join(' and ')} (${shortOf(path)})`,
      ),
      PROMISES,
    )
  }).timeout(20_000)

  function assertFound(library: Library): void {
    const found = [...drafts].flatMap(([name, draft]) => findingsIn(name, draft, library))
    assert.deepEqual(found.toSorted(), FINDINGS)
    assert.deepEqual(promisesIn(library), PROMISES)
  }

  const findingsIn = (name: string, draft: Draft, library: Library): readonly string[] =>
    check(
      { draft, acts: actsOf(draft, reader), settings, today: TODAY, others: library.othersOf(name, draft) },
      RULES,
    ).map(({ rule, level, span, related }) =>
      lineOf(
        name,
        rule,
        level,
        textAt(draft.text, span),
        related.map((place) => place.draft ?? name),
      ),
    )
})

const EMPTY = readDraft('')

interface Report {
  readonly drafts: readonly {
    readonly path: string
    readonly findings: readonly {
      readonly rule: string
      readonly level: string
      readonly text: string
      readonly related: readonly { readonly path: string }[]
    }[]
  }[]
}

interface List {
  readonly promises: readonly {
    readonly state: string
    readonly due: string | null
    readonly what: string
    readonly to: readonly string[]
    readonly path: string
  }[]
}

const lineOf = (
  path: string,
  rule: string,
  level: string,
  text: string,
  related: readonly string[],
): string => `${shortOf(path)}: ${rule} ${level} "${text}" ${related.map(shortOf).join(' ')}`.trim()

const shortOf = (path: string): string => path.replace(/^.*\//, '').replace('.outreach.md', '')
