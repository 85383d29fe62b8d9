// How promises stand on Monday, 2026-11-23, with three days of notice: the readings that were settled, one by one.
import assert from 'node:assert/strict'
import { readDraft } from '../../../server/src/core/draft.ts'
import { promisesOf } from '../../../server/src/core/promises/list.ts'
import { standingWords } from '../../../server/src/core/promises/words.ts'

const MOMENT = { today: '2026-11-23', dueSoon: 3 } as const

const listed = (...lines: readonly string[]): string[] =>
  promisesOf(readDraft(`---\n${lines.join('\n')}\n---\n`), MOMENT).map(
    (entry) => `${entry.state}: ${entry.what} (${standingWords(entry)})`,
  )

const standing = (...keys: readonly string[]): string => {
  const [line = ''] = listed('promises:', '  - what: Call', ...keys.map((key) => `    ${key}`))
  return line.replace('Call (', '(')
}

describe('how a promise stands', () => {
  const cases: readonly [title: string, keys: readonly string[], standing: string][] = [
    ['no day', [], 'undated: (no day set)'],
    ['a day far ahead', ['due: 2026-12-11'], 'open: (due on 2026-12-11)'],
    ['the day after the days of notice', ['due: 2026-11-27'], 'open: (due on Friday)'],
    ['the first of the days of notice', ['due: 2026-11-26'], 'due-soon: (due on Thursday)'],
    ['tomorrow', ['due: 2026-11-24'], 'due-soon: (due tomorrow)'],
    ['today', ['due: 2026-11-23'], 'due-soon: (due today)'],
    ['yesterday', ['due: 2026-11-22'], 'overdue: (1 day overdue)'],
    ['long ago', ['due: 2026-10-23'], 'overdue: (31 days overdue)'],
    ['a day in words', ['due: by Friday'], 'open: (due on Friday)'],
    ['kept before its day', ['due: 2026-11-20', 'kept: 2026-11-19'], 'kept: (kept early on 2026-11-19)'],
    ['kept on its day', ['due: 2026-11-20', 'kept: 2026-11-20'], 'kept: (kept on time on 2026-11-20)'],
    ['kept after its day', ['due: 2026-11-20', 'kept: 2026-11-21'], 'kept: (kept late on 2026-11-21)'],
    ['kept on a day nobody wrote down', ['due: 2026-11-20', 'kept: true'], 'kept: (kept)'],
    ['kept without a day to keep', ['kept: 2026-11-21'], 'kept: (kept on 2026-11-21)'],
    ['not kept', ['due: 2026-11-20', 'kept: false'], 'overdue: (3 days overdue)'],
    ['released', ['due: 2026-11-20', 'released: 2026-11-21'], 'released: (released on 2026-11-21)'],
    [
      'explained in time, the new day ahead',
      ['due: 2026-12-01', 'was-due: 2026-11-20', 'explained: 2026-11-19', 'reason: ill'],
      'explained: (due on 2026-12-01)',
    ],
    [
      'explained, the new day near',
      ['due: 2026-11-25', 'was-due: 2026-11-20', 'explained: 2026-11-19', 'reason: ill'],
      'due-soon: (due on Wednesday)',
    ],
    [
      'explained, the new day passed',
      ['due: 2026-11-22', 'was-due: 2026-11-20', 'explained: 2026-11-19', 'reason: ill'],
      'overdue: (1 day overdue)',
    ],
    [
      'explained on a day nobody wrote down',
      ['due: 2026-12-01', 'was-due: 2026-11-20', 'reason: ill'],
      'explained: (due on 2026-12-01)',
    ],
    ['asked for a new day', ['due: <when now?>', 'was-due: 2026-11-20'], 'overdue: (3 days overdue)'],
    ['moved without a word', ['due: 2026-12-01', 'was-due: 2026-11-20'], 'open: (due on 2026-12-01)'],
    ['a day the calendar does not have', ['due: 2026-02-30'], 'malformed: (cannot be read)'],
    ['a day that is none', ['due: when I can'], 'malformed: (cannot be read)'],
    ['kept on a day that is none', ['due: 2026-11-20', 'kept: 2026-11-31'], 'malformed: (cannot be read)'],
  ]
  for (const [title, keys, expected] of cases) it(title, () => assert.equal(standing(...keys), expected))

  it('reads words from the day the letter left', () =>
    assert.deepEqual(listed('sent: 2026-11-10', 'promises: Call by Friday'), [
      'overdue: Call by Friday (10 days overdue)',
    ]))

  it('reads a date in a short form', () =>
    assert.deepEqual(listed('promises: Call by 2026-11-30'), [
      'open: Call by 2026-11-30 (due on 2026-11-30)',
    ]))

  it('shows what cannot be read', () =>
    assert.deepEqual(listed('promises:', '  - [Call, Write]'), ['malformed: [Call, Write] (cannot be read)']))
})

describe('the explanation of a delay', () => {
  const cases: readonly [title: string, keys: string, explanation: string][] = [
    ['nothing was moved', '', 'none needed'],
    ['on the day itself', 'was-due: 2026-11-20, explained: 2026-11-20, reason: ill', 'in time'],
    ['a day later', 'was-due: 2026-11-20, explained: 2026-11-21, reason: ill', 'late'],
    [
      'by the last of several days',
      'was-due: [2026-11-10, 2026-11-20], explained: 2026-11-18, reason: ill',
      'in time',
    ],
    ['with a reason and no day', 'was-due: 2026-11-20, reason: ill', 'in time'],
    ['with a day and no reason', 'was-due: 2026-11-20, explained: 2026-11-19', 'no reason'],
    ['with neither', 'was-due: 2026-11-20', 'missing'],
  ]
  for (const [title, keys, expected] of cases) {
    it(title, () => {
      const [entry] = promisesOf(
        readDraft(`---\npromises: [{what: Call, due: 2026-12-01, ${keys}}]\n---\n`),
        MOMENT,
      )
      assert.equal(entry?.explanation, expected)
    })
  }
})

describe('the promise list', () => {
  it('shows what presses first, what is settled last', () => {
    assert.deepEqual(
      listed(
        'promises:',
        '  - {what: A, released: 2026-11-01}',
        '  - {what: B, kept: 2026-11-02}',
        '  - {what: C, kept: 2026-11-03}',
        '  - {what: D, due: 2026-02-30}',
        '  - {what: E}',
        '  - {what: F, due: 2026-12-02}',
        '  - {what: G, due: 2026-12-01}',
        '  - {what: H, due: 2026-11-23}',
        '  - {what: I, due: 2026-11-20}',
        '  - {what: J, due: 2026-11-10}',
        '  - {what: K, due: 2026-12-01, was-due: 2026-11-20, reason: ill}',
      ).map((line) => line.replace(/ \(.*/, '')),
      [
        'overdue: J',
        'overdue: I',
        'due-soon: H',
        'open: G',
        'open: F',
        'undated: E',
        'explained: K',
        'malformed: D',
        'kept: C',
        'kept: B',
        'released: A',
      ],
    )
  })

  it('goes to the recipients of the draft unless a promise has its own', () => {
    const text =
      '---\r\nto: [Dana Whitfield <dana@example.org>, Tom]\r\npromises:\r\n  - Call\r\n  - {what: Write, to: priya@example.org}\r\n---\r\n'
    assert.deepEqual(
      promisesOf(readDraft(text), MOMENT).map(({ to }) => to),
      [['Dana Whitfield', 'Tom'], ['priya@example.org']],
    )
  })
})
