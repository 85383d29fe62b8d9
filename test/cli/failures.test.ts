// What keeps the command line from running is one line on standard error, nothing on standard output, exit code 2.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { chmodSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CLI, inFolder, type Run } from './outreach.ts'

const FILES = { 'a.outreach.md': '---\nsubject: Tuesday\n---\n', 'notes.md': 'Notes\n' }

describe('a command that cannot run', () => {
  for (const [args, line] of [
    [['check', 'nowhere'], 'nowhere does not exist'],
    [['check', 'a.outreach.md', 'letters/b.outreach.md'], 'letters/b.outreach.md does not exist'],
    [['check', 'letters/*'], 'letters/* matches no drafts (files named NAME.outreach.md)'],
    [['check', 'notes.md'], 'notes.md is not a draft; drafts are named NAME.outreach.md'],
    [['promises', 'nowhere'], 'nowhere does not exist'],
    [['promises', '--due', 'soon'], '--due soon is no time: write 7d, 2w or YYYY-MM-DD'],
    [['promises', '--due', '2026-11-31'], '--due 2026-11-31 is no time: write 7d, 2w or YYYY-MM-DD'],
    [
      ['check', '--today', '23.11.2026'],
      "option '--today <date>' argument '23.11.2026' is invalid. A day is written YYYY-MM-DD.",
    ],
    [
      ['check', '--today', '2026-02-30'],
      "option '--today <date>' argument '2026-02-30' is invalid. There is no such day.",
    ],
    [['check', '--colour'], "unknown option '--colour'"],
    [['check', '--formt', 'json'], "unknown option '--formt' (Did you mean --format?)"],
    [
      ['check', '--format', 'xml'],
      "option '--format <format>' argument 'xml' is invalid. Allowed choices are pretty, json, sarif, github.",
    ],
    [['check', '--format'], "option '--format <format>' argument missing"],
    [['chekc'], "unknown command 'chekc' (Did you mean check?)"],
  ] as const) {
    it(`outreach ${args.join(' ')}`, () =>
      inFolder(FILES, (_, run) =>
        assert.deepEqual(run(...args), { code: 2, out: '', err: `outreach: ${line}\n` }),
      ))
  }

  it('says so where it may not read', function () {
    if (process.getuid?.() === 0) this.skip()
    inFolder(FILES, (folder, run) => {
      chmodSync(join(folder, 'a.outreach.md'), 0)
      assert.equal(run('check').err, 'outreach: a.outreach.md cannot be read: permission denied\n')
    })
  })
})

describe('a command that has nothing to do', () => {
  it('shows its help on standard error where no command is given', () =>
    inFolder(FILES, (_, run) => {
      const { code, out, err } = run()
      assert.deepEqual([code, out], [2, ''])
      assert.match(err, /^Usage: outreach/)
    }))

  it('shows help and version on standard output where they are asked for', () =>
    inFolder(FILES, (_, run) => {
      const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
      assert.deepEqual(run('--version'), { code: 0, out: `${version}\n`, err: '' })
      assert.match(helpOf(run('--help')), /check .*promises /s)
      assert.match(helpOf(run('check', '--help')), /--format.*--max-level.*--today/s)
    }))
})

describe('a reader who has seen enough', () => {
  it('ends the command without a word', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 200 }, (_, index) => [`${index}.outreach.md`, '---\nsent: 2026-02-30\n---\n']),
    )
    assert.equal(await inFolder(many, errorsWithoutReader), '')
  })
})

function helpOf({ code, out, err }: Run): string {
  assert.deepEqual([code, err], [0, ''])
  return out
}

/** Closes the pipe at once, as `outreach check | true` does. */
function errorsWithoutReader(folder: string): Promise<string> {
  const child = spawn(process.execPath, [CLI, 'check', folder], { stdio: ['ignore', 'pipe', 'pipe'] })
  child.stdout.destroy()
  let errors = ''
  child.stderr.on('data', (data: Buffer) => {
    errors += data.toString()
  })
  return new Promise((resolve) => {
    child.on('close', () => resolve(errors))
  })
}
