// `outreach check`: exit codes, what is printed for people and for programs, and settings.
import assert from 'node:assert/strict'
import { inFolder, outreachWith } from './outreach.ts'

const CLEAN = '---\nto: Dana Whitfield <dana@example.org>\nsubject: Your talk\n---\n'
const WARNED = '---\nto: Dana Whitfield <dana@example.org>\nsubjct: Your talk\nsubject: Your talk\n---\n'

const ESCAPE = '\u001B'
const YELLOW = `${ESCAPE}[33mwarning`

describe('outreach check', () => {
  it('ends with 0 and one line where nothing is found', () =>
    inFolder({ 'a.outreach.md': CLEAN }, (_, run) =>
      assert.deepEqual(run('check'), { code: 0, out: '1 draft checked, no findings.\n', err: '' }),
    ))

  it('ends with 1 and shows each finding with its line, carets, message and fixes', () =>
    inFolder({ 'letters/dana.outreach.md': WARNED }, (_, run) =>
      assert.deepEqual(run('check', 'letters'), {
        code: 1,
        out: [
          'letters/dana.outreach.md:3:1  warning  faulty-header',
          '  "subjct" is not a key of a draft. Did you mean "subject"?',
          '',
          '  3 │ subjct: Your talk',
          '    │ ^^^^^^',
          '    fix: Change to "subject"',
          '',
          '1 draft checked, 1 finding: 1 warning. Why: outreach explain faulty-header',
          '',
        ].join('\n'),
        err: '',
      }),
    ))

  it('prints the same as JSON, offsets half open, lines and columns from 1', () =>
    inFolder({ 'letters/dana.outreach.md': WARNED, 'letters/clean.outreach.md': CLEAN }, (_, run) => {
      const { code, out } = run('check', 'letters', '--format', 'json')
      assert.equal(code, 1)
      assert.deepEqual(JSON.parse(out), {
        version: 1,
        today: '2026-11-23',
        drafts: [
          { path: 'letters/clean.outreach.md', findings: [] },
          {
            path: 'letters/dana.outreach.md',
            findings: [
              {
                rule: 'faulty-header',
                level: 'warning',
                message: '"subjct" is not a key of a draft. Did you mean "subject"?',
                start: 42,
                end: 48,
                line: 3,
                column: 1,
                endLine: 3,
                endColumn: 7,
                text: 'subjct',
                fixes: ['Change to "subject"'],
                related: [],
              },
            ],
          },
        ],
        counts: { error: 0, warning: 1, information: 0, hint: 0 },
      })
    }))

  for (const [level, code] of [
    ['off', 1],
    ['information', 1],
    ['warning', 0],
    ['error', 0],
  ] as const) {
    it(`ends a warning with ${code} where --max-level is ${level}`, () =>
      inFolder({ 'a.outreach.md': WARNED }, (_, run) =>
        assert.equal(run('check', '--max-level', level).code, code),
      ))
  }

  it('shows no colours in a pipe, and some where they are asked for', () =>
    inFolder({ 'a.outreach.md': WARNED }, (folder, run) => {
      assert.ok(!run('check').out.includes(ESCAPE))
      assert.ok(outreachWith({ FORCE_COLOR: '1' }, folder, 'check').out.includes(YELLOW))
      assert.ok(!outreachWith({ FORCE_COLOR: '1', NO_COLOR: '1' }, folder, 'check').out.includes(ESCAPE))
    }))
})

describe('settings of a checked draft', () => {
  const OFF = 'rules:\n  faulty-header: off\n'

  it('come from .outreach.yaml in its folder', () =>
    inFolder({ 'a.outreach.md': WARNED, '.outreach.yaml': OFF }, (_, run) =>
      assert.equal(run('check').code, 0),
    ))

  it('come from the nearest one above it, whatever was named', () =>
    inFolder({ 'in/deep/a.outreach.md': WARNED, '.outreach.yaml': OFF }, (_, run) => {
      assert.equal(run('check', 'in/deep').code, 0)
      assert.equal(run('check', 'in/deep/a.outreach.md').code, 0)
    }))

  it('come from one file only: a nearer one replaces the others', () =>
    inFolder(
      { 'in/a.outreach.md': WARNED, 'in/.outreach.yaml': 'due-soon: 1\n', '.outreach.yaml': OFF },
      (_, run) => assert.equal(run('check').code, 1),
    ))

  it('are checked themselves: what is faulty in the file is a finding, the rest is used', () =>
    inFolder({ 'in/a.outreach.md': WARNED, '.outreach.yaml': `${OFF}due-soon: soon\n` }, (_, run) => {
      const { code, out } = run('check', 'in')
      assert.equal(code, 1)
      assert.match(out, /^\.outreach\.yaml:3:11 {2}warning/)
      assert.match(out, /1 draft checked, 1 finding: 1 warning\.\n$/)
    }))
})
