import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Day } from '../../../server/src/core/days/day.ts'
import { type Draft, readDraft } from '../../../server/src/core/draft.ts'
import { applyEdits, type Edit } from '../../../server/src/core/edit.ts'
import type { Change, Editable } from '../../../server/src/core/header/edit.ts'
import type { Pledge } from '../../../server/src/core/header/header.ts'
import { explain, keep, record, release, setDue, writeDay } from '../../../server/src/core/promises/edit.ts'
import { promisesOf } from '../../../server/src/core/promises/list.ts'
import { headers } from './headers.ts'

const TODAY = '2026-11-23'

type PromiseEdit = (draft: Editable, pledge: Pledge) => Change

const after = (text: string, edit: PromiseEdit): string => {
  const draft = readDraft(text)
  const [pledge] = draft.header.promises
  assert.ok(pledge)
  const edits = edit(draft, pledge)
  return edits === undefined ? 'no edits' : applyEdits(text, edits)
}

const inHeader = (...lines: readonly string[]): string => `---\npromises:\n${lines.join('\n')}\n---\n`

describe('edits of a promise', () => {
  const delay = {
    reason: ['out sick'],
    due: ['2026-12-01'],
    wasDue: '2026-11-20',
    explained: TODAY,
  } as const
  const cases: readonly [title: string, edit: PromiseEdit, from: readonly string[], to: readonly string[]][] =
    [
      [
        'keep',
        (draft, pledge) => keep(draft, pledge, TODAY),
        ['  - Call by Friday'],
        ['  - what: Call by Friday', '    kept: 2026-11-23'],
      ],
      [
        'keep one that was marked as not kept',
        (draft, pledge) => keep(draft, pledge, TODAY),
        ['  - {what: Call, kept: false}'],
        ['  - {what: Call, kept: 2026-11-23}'],
      ],
      [
        'release',
        (draft, pledge) => release(draft, pledge, TODAY),
        ['  - what: Call # her', '    due: 2026-11-20'],
        ['  - what: Call # her', '    due: 2026-11-20', '    released: 2026-11-23'],
      ],
      [
        'set the deadline',
        (draft, pledge) => setDue(draft, pledge, ['2026-11-27']),
        ['  - what: Call', '    to: Dana'],
        ['  - what: Call', '    to: Dana', '    due: 2026-11-27'],
      ],
      [
        'explain',
        (draft, pledge) => explain(draft, pledge, delay),
        ['  - what: Call', '    due: 2026-11-20 # noon', '    to: Dana'],
        [
          '  - what: Call',
          '    due: 2026-12-01 # noon',
          '    was-due: 2026-11-20',
          '    explained: 2026-11-23',
          '    reason: out sick',
          '    to: Dana',
        ],
      ],
      [
        'explain a short form',
        (draft, pledge) => explain(draft, pledge, delay),
        ['  - Call by Friday'],
        [
          '  - what: Call by Friday',
          '    due: 2026-12-01',
          '    was-due: 2026-11-20',
          '    explained: 2026-11-23',
          '    reason: out sick',
        ],
      ],
      [
        'explain once more',
        (draft, pledge) => explain(draft, pledge, delay),
        ['  - {what: Call, due: 2026-11-20, was-due: 2026-11-10, explained: 2026-11-09, reason: ill}'],
        [
          '  - {what: Call, due: 2026-12-01, was-due: [2026-11-10, 2026-11-20], explained: 2026-11-23, reason: out sick}',
        ],
      ],
      [
        'write the day of a short form',
        (draft, pledge) => writeDay(draft, pledge, TODAY),
        ['  - "Call her by Friday - if she likes"'],
        ['  - "Call her by 2026-11-27 - if she likes"'],
      ],
      [
        'write the day of a long form',
        (draft, pledge) => writeDay(draft, pledge, TODAY),
        ['  - what: Call', '    due: by Friday # or so'],
        ['  - what: Call', '    due: 2026-11-27 # or so'],
      ],
      [
        'write the day of a text over two lines',
        (draft, pledge) => writeDay(draft, pledge, TODAY),
        ['  - Call her', '    by Friday'],
        ['  - what: Call her by Friday', '    due: 2026-11-27'],
      ],
      [
        'write the day of one without',
        (draft, pledge) => writeDay(draft, pledge, TODAY),
        ['  - Call'],
        ['no edits'],
      ],
      [
        'record beside it',
        (draft) => record(draft, { what: ['Write: soon'], to: ['Tom'] }),
        ['  - Call'],
        ['  - Call', '  - what: "Write: soon"', '    to: Tom'],
      ],
    ]
  for (const [title, edit, from, to] of cases) {
    const expected = to[0] === 'no edits' ? 'no edits' : inHeader(...to)
    it(title, () => assert.equal(after(inHeader(...from), edit), expected))
  }
})

describe('any edit of a promise in any header', () => {
  it('changes that promise as meant and nothing else', () => {
    fc.assert(
      fc.property(headers, fc.nat(), edits, (text, pick, [name, edit]) => {
        const draft = readDraft(text)
        const { promises } = draft.header
        const index = pick % promises.length
        const pledge = promises[index]
        if (pledge === undefined) return
        const change = edit(draft, pledge)
        if (change === undefined) return assert.ok(BORROWED.test(text), `not offered: ${name}`)
        const then = readDraft(applyEdits(text, change))
        assert.equal(untouched(then.text, change, draft.text), draft.text)
        assert.deepEqual(others(then, index), others(draft, index))
        assert.deepEqual(then.header.faults.length, draft.header.faults.length)
        assert.equal(then.text.slice(then.body.start), draft.text.slice(draft.body.start))
        assert.equal(stateAt(then, index), EXPECTED[name])
      }),
      { numRuns: 200, seed: 7 },
    )
  })
})

describe('an edit of one promise among a thousand', () => {
  const entries = Array.from({ length: 1000 }, (_, index) =>
    index % 2 === 0
      ? [`  - Call ${index} # soon`]
      : [`  - what: |`, `      Write ${index}`, '    due: by Friday', ''],
  )
  for (const index of [0, 1, 500, 501, 998, 999]) {
    it(`changes number ${index} alone`, () => {
      const draft = readDraft(inHeader(...entries.flat()))
      const pledge = draft.header.promises[index]
      assert.ok(pledge)
      const edits = keep(draft, pledge, TODAY)
      assert.ok(edits)
      const kept =
        index % 2 === 0
          ? [`  - what: Call ${index} # soon`, '    kept: 2026-11-23']
          : [`  - what: |`, `      Write ${index}`, '    due: by Friday', '    kept: 2026-11-23', '']
      assert.equal(applyEdits(draft.text, edits), inHeader(...entries.with(index, kept).flat()))
    })
  }
})

describe('an edit in a header of a thousand promises', () => {
  const inLong = (...more: readonly string[]): Draft =>
    readDraft(
      inHeader(...Array.from({ length: 1000 }, (_, index) => `  - Call number ${index} by Friday`), ...more),
    )
  const kept = (draft: Draft): unknown =>
    keep(draft, draft.header.promises[7] ?? assert.fail(), TODAY)?.length

  it('is made where signs of YAML are only words', () =>
    assert.notEqual(kept(inLong('  - R&D & *soon*, well')), undefined))

  it('is not made where another value may be the same one', () =>
    assert.equal(kept(inLong('  - &it Write', '  - *it')), undefined))

  it('writes out the days of all of them', () => {
    const draft = inLong()
    const edits = draft.header.promises.flatMap((pledge) => writeDay(draft, pledge, TODAY) ?? [])
    assert.equal(applyEdits(draft.text, edits), draft.text.replaceAll('by Friday', 'by 2026-11-27'))
  })
})

/** An anchor or an alias: what is written once and read twice must not change in one place only. */
const BORROWED = /[&*]p/

const EXPECTED: Readonly<Record<string, string>> = {
  keep: 'kept',
  release: 'released',
  explain: 'explained',
  setDue: 'open',
}

const edits = fc.constantFrom<readonly [string, PromiseEdit]>(
  ['keep', (draft, pledge) => keep(draft, pledge, TODAY)],
  ['release', (draft, pledge) => release(draft, pledge, TODAY)],
  ['setDue', (draft, pledge) => setDue(draft, pledge, ['2026-12-11'])],
  [
    'explain',
    (draft, pledge) =>
      explain(draft, pledge, {
        reason: ['ill: in bed, #1'],
        due: ['2026-12-11'],
        wasDue: '2026-11-20',
        explained: '2026-11-20',
      }),
  ],
)

/** The text as it was before the edits: what they put in taken out again, what they took out put back. */
function untouched(text: string, change: readonly Edit[], before: string): string {
  const ordered = change.toSorted((a, b) => a.span.start - b.span.start)
  let result = ''
  let at = 0
  let from = 0
  for (const { span, pieces } of ordered) {
    result += text.slice(at, at + span.start - from) + before.slice(span.start, span.end)
    at += span.start - from + pieces.join('').length
    from = span.end
  }
  return result + text.slice(at)
}

const others = ({ header }: Editable, index: number): unknown =>
  JSON.stringify([
    header.promises
      .toSpliced(index, 1)
      .map(({ what, due, kept, reason }) => [what?.value, due?.value, kept?.value, reason?.value]),
    header.to.map(({ name }) => name?.value),
    header.about.map(({ value }) => value),
    header.subject?.value,
  ])

const stateAt = (draft: Editable, index: number): string | undefined =>
  promisesOf(draft, { today: TODAY as Day, dueSoon: 3 }).find(
    ({ pledge }) => pledge === draft.header.promises[index],
  )?.state
