// A folder of drafts in which it is known who is owed what, which passages repeat and which names are wrong: exactly
// that is found, in the index filled at once, on the command line, and after drafts came, changed and went.
import assert from 'node:assert/strict'
import { type ActReader, loadReader } from '../../server/src/core/acts/reader.ts'
import { actsOf, check } from '../../server/src/core/check.ts'
import { type Draft, readDraft } from '../../server/src/core/draft.ts'
import { readConfig } from '../../server/src/core/settings/config.ts'
import { settingsFrom } from '../../server/src/core/settings/settings.ts'
import { textAt } from '../../server/src/core/span.ts'
import { Library } from '../../server/src/workspace/library.ts'
import { outreach } from '../cli/outreach.ts'
import type { List, Report } from '../cli/printed.ts'
import { FINDINGS, FOLDER, lineOf, PLANTED, PROMISES, promiseLineOf, RULES } from './planted.ts'
import { promisesIn, TODAY } from './shelf.ts'

describe('planted facts', () => {
  const drafts = new Map(
    Object.entries(PLANTED)
      .filter(([file]) => file.endsWith('.outreach.md'))
      .map(([file, text]) => [file, readDraft(text)]),
  )
  const settings = settingsFrom(readConfig(PLANTED['.outreach.yaml'] ?? '').config)
  let reader: ActReader
  before(async function () {
    this.timeout(20_000)
    reader = await loadReader()
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
      listed.promises.map((promise) => promiseLineOf(promise, promise.path)),
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
