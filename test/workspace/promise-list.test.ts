import assert from 'node:assert/strict'
import { libraryOf, promisesIn, type Shelf } from './shelf.ts'

describe('the promise list', () => {
  const cases: readonly {
    readonly title: string
    readonly shelf: Shelf
    readonly promises: readonly string[]
  }[] = [
    {
      title: 'is the most pressing first, over all drafts',
      shelf: {
        a: 'to: Dana Whitfield\npromises:\n  - {what: Send the deck, due: 2026-12-24}\n  - {what: Call, kept: 2026-11-20}\n  - Read the abstract',
        b: 'to: Tom Reyes\npromises:\n  - {what: Book the room, due: 2026-11-22}\n  - {what: Invite Priya, due: 2026-11-26}\n  - {what: Order tea, due: 2026-02-30}',
        c: 'to: Ana Silva\npromises:\n  - {what: Draft the call, due: 2026-11-12}',
      },
      promises: [
        'overdue 2026-11-12: Draft the call, to Ana Silva (c)',
        'overdue 2026-11-22: Book the room, to Tom Reyes (b)',
        'due-soon 2026-11-26: Invite Priya, to Tom Reyes (b)',
        'open 2026-12-24: Send the deck, to Dana Whitfield (a)',
        'undated: Read the abstract, to Dana Whitfield (a)',
        'malformed: Order tea, to Tom Reyes (b)',
        'kept: Call, to Dana Whitfield (a)',
      ],
    },
    {
      title: 'counts a promise once that a follow-up repeats, as the follow-up has it',
      shelf: {
        a: 'to: Dana Whitfield\nsent: 2026-11-02\npromises:\n  - Send the benchmark notebook by Friday',
        b: 'to: Dana\nreplies-to: a\npromises:\n  - {what: Send the benchmark notebook, due: 2026-12-01, was-due: 2026-11-06, explained: 2026-11-05, reason: still running}',
      },
      promises: ['explained 2026-12-01: Send the benchmark notebook, to Dana (b)'],
    },
    {
      title: 'takes a promise as kept once one of the drafts says so',
      shelf: {
        a: 'to: Dana Whitfield\npromises:\n  - {what: Send the deck, due: 2026-11-10, kept: 2026-11-09}',
        b: 'replies-to: a\npromises:\n  - {what: "Send the deck.", due: 2026-11-10}',
        c: 'replies-to: b\npromises:\n  - {what: send the deck, due: 2026-11-10}',
      },
      promises: ['kept 2026-11-10: Send the deck, to Dana Whitfield (a)'],
    },
    {
      title: 'keeps equal words to other people or in unrelated letters apart',
      shelf: {
        a: 'to: Dana Whitfield\npromises:\n  - {what: Send the deck, due: 2026-11-10}',
        b: 'to: Dana Whitfield\npromises:\n  - {what: Send the deck, due: 2026-11-20}',
        c: 'to: Tom Reyes\nreplies-to: a\npromises:\n  - {what: Send the deck, due: 2026-11-11}',
      },
      promises: [
        'overdue 2026-11-10: Send the deck, to Dana Whitfield (a)',
        'overdue 2026-11-11: Send the deck, to Tom Reyes (c)',
        'overdue 2026-11-20: Send the deck, to Dana Whitfield (b)',
      ],
    },
    {
      title: 'keeps a promise that is written twice in one draft, and bears circles of replies',
      shelf: {
        a: 'to: Dana Whitfield\nreplies-to: b\npromises:\n  - {what: Send the deck, due: 2026-11-10}\n  - {what: Send the deck, due: 2026-11-12}',
        b: 'to: Dana Whitfield\nreplies-to: a\npromises:\n  - {what: Send the tape, due: 2026-11-11}',
      },
      promises: [
        'overdue 2026-11-10: Send the deck, to Dana Whitfield (a)',
        'overdue 2026-11-11: Send the tape, to Dana Whitfield (b)',
        'overdue 2026-11-12: Send the deck, to Dana Whitfield (a)',
      ],
    },
    {
      title: 'names the recipients of a single promise',
      shelf: {
        a: 'to: [Dana Whitfield, Tom Reyes]\npromises:\n  - {what: Send the deck, to: Tom}\n  - Call',
      },
      promises: ['undated: Send the deck, to Tom (a)', 'undated: Call, to Dana Whitfield and Tom Reyes (a)'],
    },
  ]
  for (const { title, shelf, promises } of cases) {
    it(title, () => assert.deepEqual(promisesIn(libraryOf(shelf)), promises))
  }

  it('moves with the day', () => {
    const library = libraryOf({
      a: 'to: Dana\npromises:\n  - {what: Call, due: 2026-11-27}\n  - {what: Write, due: 2026-12-05, was-due: 2026-11-20, explained: 2026-11-19, reason: ill}',
    })
    const on = (today: '2026-11-23' | '2026-11-24' | '2026-11-27' | '2026-11-28' | '2026-12-06') =>
      promisesIn(library, today).map((line) => line.split(' ')[0])
    assert.deepEqual(on('2026-11-23'), ['open', 'explained'])
    assert.deepEqual(on('2026-11-24'), ['due-soon', 'explained'])
    assert.deepEqual(on('2026-11-27'), ['due-soon', 'explained'])
    assert.deepEqual(on('2026-11-28'), ['overdue', 'explained'])
    assert.deepEqual(on('2026-12-06'), ['overdue', 'overdue'])
  })
})
