import assert from 'node:assert/strict'
import { libraryOf, peopleIn, type Shelf } from './shelf.ts'

describe('people', () => {
  const cases: readonly {
    readonly title: string
    readonly shelf: Shelf
    readonly people: readonly string[]
  }[] = [
    {
      title: 'are one by the same address, whatever the name',
      shelf: {
        a: 'to: Dana Whitfield <dana@example.org>',
        b: 'to: DW <Dana@Example.org>',
        c: 'to: dana@example.org',
      },
      people: ['Dana Whitfield: a b c'],
    },
    {
      title: 'are one by the same full name, case, accents and titles aside, with a new address too',
      shelf: {
        a: 'to: Zoë Núñez <zoe@old.example>',
        b: 'to: zoe nunez <zn@new.example>',
        c: 'to: Dr. Zoe Nuñez',
        d: 'to: "Núñez, Zoë"',
      },
      people: ['Zoë Núñez: a b c d'],
    },
    {
      title: 'are two by the same first name',
      shelf: { a: 'to: Dana Whitfield', b: 'to: Dana', c: 'to: Dana Okafor', d: 'to: Dana' },
      people: ['Dana Okafor: c', 'Dana Whitfield: a', 'Dana: b', 'Dana: d'],
    },
    {
      title: 'join by a first name in the draft that replies',
      shelf: {
        a: 'to: Dana Whitfield',
        b: 'to: Dana\nreplies-to: a.outreach.md',
        c: 'to: Dana\nreplies-to: ./b.outreach.md',
      },
      people: ['Dana Whitfield: a b c'],
    },
    {
      title: 'join by a first name in the draft that is replied to',
      shelf: { a: 'to: Dana', b: 'to: Dana Whitfield\nreplies-to: a' },
      people: ['Dana Whitfield: a b'],
    },
    {
      title: 'join by an initial or a nickname in a reply, not elsewhere',
      shelf: {
        a: 'to: Dana Whitfield',
        b: 'to: D. Whitfield\nreplies-to: a',
        c: 'to: D. Whitley\nreplies-to: a',
        d: 'to: D Whit',
        e: 'to: {name: Danielle Whitfield, called: Dana}\nreplies-to: a',
      },
      people: ['D Whit: d', 'D. Whitley: c', 'Danielle Whitfield: a b e'],
    },
    {
      title: 'stay apart where a first name in a reply fits two',
      shelf: { a: 'to: [Dana Whitfield, Dana Okafor, Tom Reyes]', b: 'to: [Dana, Tom]\nreplies-to: a' },
      people: ['Dana Okafor: a', 'Dana Whitfield: a', 'Dana: b', 'Tom Reyes: a b'],
    },
    {
      title: 'stay apart where a reply goes to somebody else',
      shelf: {
        a: 'to: Dana Whitfield',
        b: 'to: Priya Nair\nreplies-to: a',
        c: 'to: Dana Whitfield-Ross\nreplies-to: a',
      },
      people: ['Dana Whitfield-Ross: c', 'Dana Whitfield: a', 'Priya Nair: b'],
    },
    {
      title: 'of a reply without to: are those of the letter replied to',
      shelf: { a: 'to: Dana Whitfield', b: 'replies-to: a', c: 'replies-to: b' },
      people: ['Dana Whitfield: a'],
    },
    {
      title: 'bear circles of replies',
      shelf: {
        a: 'to: Dana Whitfield\nreplies-to: c',
        b: 'replies-to: b',
        c: 'to: Dana\nreplies-to: a',
        d: 'replies-to: e',
        e: 'replies-to: d',
      },
      people: ['Dana Whitfield: a c'],
    },
    {
      title: 'of a promise join the recipient whose first name it uses',
      shelf: {
        a: 'to: [Dana Whitfield, Tom Reyes]\npromises:\n  - {what: Send the deck, to: Tom}',
        b: 'to: Tom Reyes',
      },
      people: ['Dana Whitfield: a', 'Tom Reyes: a b'],
    },
    {
      title: 'join over folders',
      shelf: {
        'spring/a': 'to: Dana Whitfield',
        'summer/b': 'to: Dana\nreplies-to: ../spring/a.outreach.md',
        'summer/c': 'to: Dana\nreplies-to: a.outreach.md',
      },
      people: ['Dana Whitfield: spring/a summer/b', 'Dana: summer/c'],
    },
  ]
  for (const { title, shelf, people } of cases) {
    it(title, () => assert.deepEqual(peopleIn(libraryOf(shelf)), people))
  }

  it('say whom else a first name alone might mean', () => {
    const { people } = libraryOf({
      a: 'to: Dana Whitfield',
      b: 'to: Dana',
      c: 'to: Dana Okafor',
      d: 'to: Dan',
    })
    const [dana] = people.addressees('b.outreach.md')
    assert.ok(dana)
    assert.deepEqual(
      people.namesakesOf(dana).map(({ shown }) => shown),
      ['Dana Whitfield', 'Dana Okafor'],
    )
  })
})
