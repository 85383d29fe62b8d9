// `outreach promises`: the list for people and for programs.
import assert from 'node:assert/strict'
import { inFolder } from './outreach.ts'

const DANA = `---
to: Dana Whitfield <dana@example.org>
sent: 2026-11-05
promises:
  - what: Review her abstract
    was-due: 2026-11-20
    explained: 2026-11-19
    reason: out sick
    due: 2026-12-04
  - what: Send the notebook
    due: 2026-11-13
  - what: Lend her the book
    kept: true
  - Find a room
  - Print the programme by 25 November
  - due: 2026-11-30
---
`

describe('outreach promises', () => {
  it('lists promises by state, the most pressing first, without the settled ones', () =>
    inFolder({ 'dana.outreach.md': DANA }, (_, run) =>
      assert.equal(
        run('promises').out,
        `Overdue
  2026-11-13  10 days late  Dana Whitfield  Send the notebook                   dana.outreach.md:10

Due soon
  2026-11-25  in 2 days     Dana Whitfield  Print the programme by 25 November  dana.outreach.md:15

Undated
  –                         Dana Whitfield  Find a room                         dana.outreach.md:14

Explained
  2026-12-04  in 11 days    Dana Whitfield  Review her abstract                 dana.outreach.md:5

Malformed
  2026-11-30  in 7 days     Dana Whitfield  due: 2026-11-30                     dana.outreach.md:16

5 promises; 1 more kept or released (--all shows them).
`,
      ),
    ))

  it('adds the settled ones with --all', () =>
    inFolder({ 'dana.outreach.md': DANA }, (_, run) =>
      assert.match(run('promises', '--all').out, /\nKept\n.*Lend her the book .*\n\n6 promises\.\n$/s),
    ))

  it('keeps to what is due by a day', () =>
    inFolder({ 'dana.outreach.md': DANA }, (_, run) => {
      assert.deepEqual(whatIn(run('promises', '--due', '1d', '--format', 'json').out), ['Send the notebook'])
      const inAWeek = ['Send the notebook', 'Print the programme by 25 November', 'due: 2026-11-30']
      assert.deepEqual(whatIn(run('promises', '--due', '1w', '--format', 'json').out), inAWeek)
      assert.deepEqual(whatIn(run('promises', '--due', '2026-11-30', '--format', 'json').out), inAWeek)
    }))

  it('prints every promise as JSON with every field', () =>
    inFolder({ 'letters/dana.outreach.md': DANA }, (_, run) => {
      const { version, today, promises } = list(run('promises', '--format', 'json').out)
      assert.deepEqual([version, today, promises.length], [1, '2026-11-23', 6])
      assert.deepEqual(promises[3], {
        what: 'Review her abstract',
        to: ['Dana Whitfield'],
        due: '2026-12-04',
        state: 'explained',
        path: 'letters/dana.outreach.md',
        line: 5,
        column: 11,
        kept: null,
        explained: '2026-11-19',
        released: null,
        reason: 'out sick',
        wasDue: ['2026-11-20'],
      })
      assert.deepEqual(
        promises.map(({ state, due }) => `${state} ${due}`),
        [
          'overdue 2026-11-13',
          'due-soon 2026-11-25',
          'undated null',
          'explained 2026-12-04',
          'malformed 2026-11-30',
          'kept null',
        ],
      )
      assert.equal(promises[5]?.kept, true)
    }))

  it('reads them on the day that is given, and with the window that is set', () =>
    inFolder({ 'dana.outreach.md': DANA, '.outreach.yaml': 'due-soon: 1\n' }, (_, run) => {
      const states = (...args: readonly string[]): readonly string[] =>
        list(run('promises', '--format', 'json', ...args).out).promises.map(({ state }) => state)
      assert.deepEqual(states(), ['overdue', 'open', 'undated', 'explained', 'malformed', 'kept'])
      assert.deepEqual(states('--today', '2026-11-13'), [
        'due-soon',
        'open',
        'undated',
        'explained',
        'malformed',
        'kept',
      ])
    }))

  it('lists a promise that a follow-up repeats once, as the last letter has it', () =>
    inFolder(
      {
        'a.outreach.md':
          '---\nto: Dana Whitfield\nsent: 2026-11-02\npromises:\n  - what: Send the notebook\n    due: 2026-11-13\n---\n',
        'b.outreach.md':
          '---\nto: Dana\nreplies-to: a.outreach.md\nsent: 2026-11-14\npromises:\n  - what: Send the notebook\n    kept: 2026-11-14\n---\n',
      },
      (_, run) => assert.match(run('promises', '--all').out, /^Kept\n.* b\.outreach\.md:6\n\n1 promise\.\n$/),
    ))

  it('writes spreadsheets, calendars and check lists', () =>
    inFolder({ 'dana.outreach.md': DANA }, (_, run) => {
      const count = (format: string, line: RegExp): number =>
        run('promises', '--format', format).out.match(line)?.length ?? 0
      assert.equal(count('csv', /\r\n/g), 7)
      assert.equal(count('ics', /^BEGIN:VEVENT\r$/gm), 4)
      assert.equal(count('md', /^- \[ \] .* · to Dana Whitfield/gm), 5)
    }))

  it('says where a first name may be one of several people', () =>
    inFolder(
      {
        'a.outreach.md': '---\nto: Dana\npromises: [Call]\n---\n',
        'b.outreach.md': '---\nto: Dana Whitfield\npromises: [Write]\n---\n',
        'c.outreach.md': '---\nto: Dana Okafor\n---\n',
        'd.outreach.md': '---\nto: Tom\npromises: [Write]\n---\n',
      },
      (_, run) =>
        assert.match(
          run('promises').out,
          /3 promises\.\n\na\.outreach\.md: Dana may be Dana Whitfield or Dana Okafor\. A full name, an address or replies-to would tell\.\n$/,
        ),
    ))

  it('keeps the id of a promise in the calendar when its day is written out, and when a follow-up takes it up', () => {
    const uidIn = (files: Readonly<Record<string, string>>): string | undefined =>
      inFolder(files, (_, run) => /UID:.*/.exec(run('promises', '--format', 'ics').out)?.[0])
    const first = '---\nto: Dana\nsent: 2026-11-16\npromises: [Send the deck by Friday]\n---\n'
    const written = first.replace('by Friday', 'by 2026-11-20')
    const later =
      '---\nreplies-to: a\npromises: [{what: Send the deck, due: 2026-12-04, was-due: 2026-11-20, reason: ill}]\n---\n'
    const uid = uidIn({ 'a.outreach.md': first })
    assert.ok(uid)
    assert.equal(uidIn({ 'a.outreach.md': written }), uid)
    assert.equal(uidIn({ 'a.outreach.md': first, 'b.outreach.md': later }), uid)
    assert.notEqual(uidIn({ 'b.outreach.md': first }), uid)
  })

  it('says so where there are none', () =>
    inFolder({ 'a.outreach.md': 'Hi Dana,\n' }, (_, run) =>
      assert.deepEqual(run('promises'), { code: 0, out: '0 promises.\n', err: '' }),
    ))
})

interface List {
  readonly version: number
  readonly today: string
  readonly promises: readonly {
    readonly what: string
    readonly state: string
    readonly due: string | null
    readonly [key: string]: unknown
  }[]
}

const list = (out: string): List => JSON.parse(out) as List

const whatIn = (out: string): readonly string[] => list(out).promises.map(({ what }) => what)
