// Arguments and files that nobody would give a program: it ends by itself, with a code that means something, and with
// words, never with the innards of a program.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { CLI, inFolder } from '../cli/outreach.ts'
import { billions, drafts } from './texts.ts'
import { SEED, TIMES, tried } from './trials.ts'

const word = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      ...'check fix promises new analyze lsp help --format --format=json sarif github --max-level hint --today 2026-11-23 --due 7d --all --dry-run --jsonl --channel email --folder . -- - * ** [ { nowhere a.outreach.md notes.md -x --no --stdio=1 \ud83d'.split(
        ' ',
      ),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }).map((text) => text.replace(/[\0/]/g, '')),
  },
)

const argumentLists = fc
  .tuple(
    fc.constantFrom('check', 'fix', 'promises', 'new', 'analyze', '--today'),
    fc.array(word, { maxLength: 4 }),
  )
  .map(([first, rest]) => [first, ...rest])

describe('a command line that nobody would write', () => {
  for (const args of fc.sample(argumentLists, { numRuns: 25 * TIMES, seed: SEED })) {
    // It would wait for its editor.
    if (args.includes('lsp')) continue
    it(`outreach ${args.map((arg) => JSON.stringify(arg)).join(' ')}`, () =>
      inFolder({ 'a.outreach.md': 'Hi Ada,\n', 'notes.md': '' }, (_, run) => {
        const { code, err } = run(...args)
        assert.ok([0, 1, 2].includes(code ?? -1), `${code}: ${err}`)
        assert.doesNotMatch(err, /\n {4}at |node:internal/)
        tried('lists of arguments')
      }))
  }
})

/** Megabytes in which each of these has to be read. */
const ENOUGH = 512

describe('what could fill the memory', () => {
  for (const [what, text] of [
    ['aliases that unfold to billions', `---\n${billions()}---\nHi\n`],
    ['ten thousand faults', `---\nto: a\n${'- a\n'.repeat(10_000)}---\nHi\n`],
    [
      'ten thousand promises',
      `---\npromises:\n${'  - {what: Call her, due: 2026-11-20}\n'.repeat(10_000)}---\nHi\n`,
    ],
    ['lists fifty thousand deep', `${'- '.repeat(50_000)}a`],
    ['a megabyte of NUL bytes', '\0'.repeat(1_000_000)],
    ['a megabyte of prose', 'I read your talk on slipways twice.\n\n'.repeat(27_000)],
  ] as const) {
    it(`is read in ${ENOUGH} MB: ${what}`, () =>
      inFolder({ 'a.outreach.md': text }, (folder) => {
        const { status, stderr } = spawnSync(
          process.execPath,
          [`--max-old-space-size=${ENOUGH}`, CLI, 'check', '--format', 'json'],
          { cwd: folder, env: { PATH: process.env.PATH }, maxBuffer: 1e9, encoding: 'utf8' },
        )
        assert.ok(status === 0 || status === 1, stderr.slice(-400))
        tried('texts read in little memory')
      }))
  }
})

describe('files that nobody would write', () => {
  for (const format of ['pretty', 'json', 'sarif', 'github'] as const) {
    it(`are checked as ${format}`, () => {
      const texts = fc.sample(drafts, { numRuns: 30 * TIMES, seed: SEED })
      const files = Object.fromEntries(texts.map((text, index) => [`${index}.outreach.md`, text]))
      inFolder({ ...files, 'utf-16.outreach.md': Buffer.from('Hi Ada,', 'utf16le') }, (_, run) => {
        const { code, out, err } = run('check', '--format', format)
        assert.ok(code === 1 || code === 2, err)
        assert.doesNotMatch(err, /\n {4}at |node:internal/)
        if (format === 'json' || format === 'sarif') JSON.parse(out)
        tried('files', texts.length + 1)
      })
    })
  }
})
