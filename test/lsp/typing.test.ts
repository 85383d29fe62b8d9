// What is found while somebody types is what a fresh look at the text finds: whatever is kept from the versions before,
// nothing of it is stale. And what is kept does not grow without end.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { type ActReader, loadReader } from '../../server/src/core/acts/reader.ts'
import { actsOf, check } from '../../server/src/core/check.ts'
import { readDraft } from '../../server/src/core/draft.ts'
import type { Finding } from '../../server/src/core/rule.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../server/src/core/settings/settings.ts'
import { Acts } from '../../server/src/lsp/acts.ts'
import { type Checks, checksWith } from '../../server/src/lsp/checks.ts'
import { readingHere } from '../../server/src/lsp/host/reading-here.ts'
import { type OpenFile, OpenFiles } from '../../server/src/lsp/open-files.ts'
import { RULES } from '../../server/src/rules/index.ts'
import { Library } from '../../server/src/workspace/library.ts'
import { collectGarbage } from './garbage.ts'

const URI = 'file:///letters/ada.outreach.md'
const TODAY = '2026-11-23'

const SETTINGS: Settings = {
  ...DEFAULT_SETTINGS,
  phrases: { flag: ['tarred ropes'], allow: ['touch base'] },
  boilerplate: ['We are the boat yard of Northgate and look after wooden hulls.'],
}

const COPIED = 'The varnish from your harbour peeled off our oak rudder after one winter of frost and salt.'

/** What the other drafts of the folder say. */
const OTHERS: Readonly<Record<string, string>> = {
  'file:///letters/ben.outreach.md': `---\nto: Ben Okafor <ben@example.org>\n---\nHi Ben,\n\n${COPIED}\n`,
  'file:///letters/ada-first.outreach.md':
    '---\nto: Ada Lind <ada@example.org>\nsent: 2026-10-01\npromises:\n  - what: Send the plan of the slipway\n    due: 2026-10-09\n---\nHi Ada,\n\nI will send it.\n',
}

const PIECES = [
  '---\nto: Ada Lind <ada@example.org>\nsubject: Your {{talk}}\nabout:\n  - restores slipways\n---\n',
  '---\nto: Ben Okafor\nchannel: linkedin-invite\npromises: [Send the plan by Friday]\nsent: 2026-11-01\n---\n',
  'Hi Ada,\n\n',
  'Dear Sir or Madam,\n\n',
  'I hope this email finds you well. ',
  'Could you send me the plan of the *old* slipway? ',
  'I will send you the tarred ropes by Friday. ',
  'If there is anything I can do to help you with the boats, just say so. ',
  'I loved your talk. ',
  'We both came to boats from hospital work. ',
  'I restore boats. We paint them. My sister sails. I row. Our crew sings. We sleep. ',
  COPIED,
  ' Thank you, Ben.',
  'We are the boat yard of Northgate and look after wooden hulls.',
  'Per my last email, kindly revert and utilize it. ',
  '\n\n',
  '\n',
  '\r\n',
  '- one [plan](https://example.org/plan)\n- two\n\n',
  '[the plan][plan]\n\n[plan]: https://example.org/a/long/address\n',
  '> I will send you a quote.\n\n',
  '```\nI will send you code\n```\n',
  '<!-- outreach-disable stock-phrase -->\n\n',
  '<!-- outreach-enable -->\n\n',
  '<which one?> ',
  '| a | b |\n|---|---|\n| I will send it | <name> |\n\n',
  'Best,\nTom\n',
  '--\nTom 🎉\n',
  'x',
  ' ',
] as const

const text = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 12 })
  .map((pieces) => `${PIECES[0]}Hi Ada,\n\n${COPIED}\n\n${pieces.join('')}`)

/** A stretch anywhere is replaced, or the letter is made out to somebody else. */

const edits = fc.array(
  fc.record({
    at: fc.nat(),
    removed: fc.oneof(fc.constant(0), fc.nat({ max: 80 })),
    inserted: fc.oneof(fc.constantFrom(...PIECES), fc.constant('')),
    renames: fc.boolean(),
  }),
  { minLength: 1, maxLength: 8 },
)

/** All that a client may see of a finding. */
const shown = ({ rule, level, message, span, related, fixes }: Finding): object => ({
  rule,
  level,
  message,
  span,
  related,
  fixes: fixes(),
})

function libraryWith(others: Readonly<Record<string, string>>): Library {
  const library = new Library()
  for (const [name, other] of Object.entries(others)) library.setDraft(name, readDraft(other))
  return library
}

describe('typing', () => {
  const acts = new Acts(readingHere(loadReader), assert.ifError)
  let reader: ActReader

  before(async () => {
    reader = await loadReader()
  })

  const afresh = (now: string): readonly Finding[] => {
    const draft = readDraft(now)
    const library = libraryWith({ ...OTHERS, [URI]: now })
    const others = library.othersOf(URI, draft)
    return check({ draft, acts: actsOf(draft, reader), settings: SETTINGS, today: TODAY, others }, RULES)
  }

  it('finds what a fresh look finds, after any edits', () =>
    fc.assert(
      fc.asyncProperty(text, edits, async (start, sequence) => {
        const files = new OpenFiles()
        const library = libraryWith(OTHERS)
        const checks = checksWith({
          acts,
          library,
          today: () => TODAY,
          trouble: ({ error }) => assert.fail(String(error)),
        })
        const file = files.open({ uri: URI, languageId: 'outreach', version: 1, text: start })
        assert.ok(file)
        for (const [index, edit] of sequence.entries()) {
          library.setHeader(URI, file.draft)
          if (index % 2 === 0) library.setPassages(URI, file.draft)
          if (index % 3 !== 0) checks.now(file, SETTINGS)
          await acts.read(file.draft)
          assert.deepEqual(checks.now(file, SETTINGS).findings.map(shown), afresh(file.text).map(shown))
          type(file, edit, checks)
        }
      }),
      { numRuns: 60 },
    ))

  it('lets go of passages that were edited away', async () => {
    const files = new OpenFiles()
    const checks = checksWith({ acts, library: libraryWith(OTHERS), today: () => TODAY, trouble: () => {} })
    const file = files.open({ uri: URI, languageId: 'outreach', version: 1, text: PIECES.join('') })
    assert.ok(file)
    const passages: WeakRef<object>[] = []
    while (passages.length < 200) {
      await acts.read(file.draft)
      checks.now(file, SETTINGS)
      const passage = file.draft.passages[1]
      assert.ok(passage)
      type(file, { at: passage.start, removed: 0, inserted: 'x', renames: false }, checks)
      passages.push(new WeakRef(passage.prose))
    }
    await collectGarbage()
    const left = passages.filter((passage) => passage.deref() !== undefined)
    assert.ok(left.length < 10, `${left.length} of 200 are still there`)
  })
})

interface Edit {
  readonly at: number
  readonly removed: number
  readonly inserted: string
  readonly renames: boolean
}

function type(file: OpenFile, edit: Edit, checks: Checks): void {
  const { from, removed, inserted } = placed(edit, file.text)
  const end = Math.min(file.text.length, from + removed)
  const range = { start: file.lines.positionAt(from), end: file.lines.positionAt(end) }
  checks.moved(file, file.change([{ range, text: inserted }], file.version + 1))
}

function placed({ at, removed, inserted, renames }: Edit, now: string) {
  const from = now.indexOf('Ada Lind')
  return renames && from >= 0
    ? { from, removed: 'Ada Lind'.length, inserted: 'Ben Okafor' }
    : { from: at % (now.length + 1), removed, inserted }
}
