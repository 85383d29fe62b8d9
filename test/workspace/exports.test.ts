// The promise list as files: what other programs read must be exact.
import assert from 'node:assert/strict'
import { EXPORTS } from '../../server/src/workspace/exports/export.ts'
import type { PlacedPromise } from '../../server/src/workspace/exports/placed.ts'

const TODAY = '2026-11-23'

const NOTEBOOK: PlacedPromise = {
  what: 'Send the notebook',
  to: ['Dana Whitfield'],
  state: 'overdue',
  due: { value: '2026-11-13', span: { start: 0, end: 0 } },
  daysLeft: -10,
  inWords: false,
  explanation: 'none needed',
  wasDue: [],
  span: { start: 0, end: 0 },
  path: 'letters/dana.outreach.md',
  firstPath: 'letters/dana.outreach.md',
  line: 6,
  column: 11,
}

const KEPT: PlacedPromise = { ...NOTEBOOK, what: 'Call her', state: 'kept', kept: 'day unknown' }

describe('promises as JSON', () => {
  it('have every field, null where there is nothing', () =>
    assert.deepEqual(JSON.parse(EXPORTS.json([NOTEBOOK, KEPT], TODAY)), {
      version: 1,
      today: TODAY,
      promises: [
        {
          what: 'Send the notebook',
          to: ['Dana Whitfield'],
          due: '2026-11-13',
          state: 'overdue',
          path: 'letters/dana.outreach.md',
          line: 6,
          column: 11,
          kept: null,
          explained: null,
          released: null,
          reason: null,
          wasDue: [],
        },
        {
          what: 'Call her',
          to: ['Dana Whitfield'],
          due: '2026-11-13',
          state: 'kept',
          path: 'letters/dana.outreach.md',
          line: 6,
          column: 11,
          kept: true,
          explained: null,
          released: null,
          reason: null,
          wasDue: [],
        },
      ],
    }))
})

describe('promises as CSV', () => {
  const HEADINGS = 'state,due,what,to,path,line,kept,explained,released,reason,was-due\r\n'

  it('have a row each', () =>
    assert.equal(
      EXPORTS.csv([NOTEBOOK, KEPT]),
      `${HEADINGS}overdue,2026-11-13,Send the notebook,Dana Whitfield,letters/dana.outreach.md,6,,,,,\r\n` +
        'kept,2026-11-13,Call her,Dana Whitfield,letters/dana.outreach.md,6,day unknown,,,,\r\n',
    ))

  it('quote what would end a cell', () =>
    assert.equal(
      EXPORTS.csv([
        { ...NOTEBOOK, what: 'Send "Joins, and spills"', to: ['Dana', 'Ines'], reason: 'two\nlines' },
      ]),
      `${HEADINGS}overdue,2026-11-13,"Send ""Joins, and spills""",Dana; Ines,letters/dana.outreach.md,6,,,,"two\nlines",\r\n`,
    ))

  it('are headings only where there are none', () => assert.equal(EXPORTS.csv([]), HEADINGS))
})

describe('promises as a calendar', () => {
  it('are day-long events, ended as the format wants it', () =>
    assert.equal(
      EXPORTS.ics([NOTEBOOK], TODAY),
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Outreach Drafts//Promises//EN',
        'BEGIN:VEVENT',
        `UID:${uidOf(NOTEBOOK)}`,
        'DTSTAMP:20261123T000000Z',
        'DTSTART;VALUE=DATE:20261113',
        'DTEND;VALUE=DATE:20261114',
        'SUMMARY:Send the notebook (Dana Whitfield)',
        'DESCRIPTION:letters/dana.outreach.md',
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    ))

  it('keep their id from one day to the next, and share it with no other', () => {
    const later = { ...NOTEBOOK, due: { value: '2026-12-01', span: { start: 0, end: 0 } } } as const
    assert.equal(uidOf(later), uidOf(NOTEBOOK))
    assert.notEqual(uidOf({ ...NOTEBOOK, what: 'Send the notebooks' }), uidOf(NOTEBOOK))
  })

  it('leave out what is settled and what has no day', () => {
    const { due: _, ...undated } = NOTEBOOK
    assert.doesNotMatch(EXPORTS.ics([KEPT, { ...undated, state: 'undated' }], TODAY), /VEVENT/)
  })

  it('escape what has a meaning there', () =>
    assert.match(
      EXPORTS.ics([{ ...NOTEBOOK, what: 'Send it; really, C:\\notes', reason: 'out sick' }], TODAY),
      /\r\nSUMMARY:Send it\\; really\\, C:\\\\notes \(Dana Whitfield\)\r\nDESCRIPTION:letters\/dana\.outreach\.md\\nout sick\r\n/,
    ))

  it('fold lines after 75 octets, never inside a character', () => {
    const lines = EXPORTS.ics([{ ...NOTEBOOK, what: `Übersetze ${'ßüöä'.repeat(20)} 🎻🎻🎻` }], TODAY).split(
      '\r\n',
    )
    for (const line of lines) assert.ok(Buffer.byteLength(line) <= 75, line)
    assert.match(
      lines.join('\n').replaceAll('\n ', ''),
      /\nSUMMARY:Übersetze (?:ßüöä){20} 🎻🎻🎻 \(Dana Whitfield\)\n/,
    )
  })
})

describe('promises as Markdown', () => {
  it('are a check list for each state', () =>
    assert.equal(
      EXPORTS.md([NOTEBOOK, KEPT], TODAY),
      `# Promises on 2026-11-23

## Overdue

- [ ] Send the notebook · to Dana Whitfield · due 2026-11-13 · [letters/dana.outreach.md:6](<letters/dana.outreach.md>)

## Kept

- [x] Call her · to Dana Whitfield · due 2026-11-13 · [letters/dana.outreach.md:6](<letters/dana.outreach.md>)
`,
    ))

  it('show words of a letter as they are', () =>
    assert.match(
      EXPORTS.md(
        [{ ...NOTEBOOK, what: 'Send *all* of [it] & <more>', path: 'my letters/d_b.outreach.md' }],
        TODAY,
      ),
      /- \[ \] Send \\\*all\\\* of \\\[it\\\] \\& \\<more\\> .*\[my letters\/d\\_b\.outreach\.md:6\]\(<my%20letters\/d_b\.outreach\.md>\)\n/,
    ))
})

function uidOf(promise: PlacedPromise): string {
  return /UID:(.*)\r/.exec(EXPORTS.ics([promise], TODAY))?.[1] ?? ''
}
