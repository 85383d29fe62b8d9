// A machine that does not do as it is told: full disks, files that may not be written or are no files. No letter is
// lost, each fault is one line, and what can be done is done.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { CLI, inFolder, type Run } from './outreach.ts'

const FAULTY = `---
to: Ada Nwosu
subject: Hello {{first_name}}
---
Hi Ada,

${'The drying room was warm. '.repeat(100)}
`

const MENDED = FAULTY.replace('{{first_name}}', 'Ada')

describe('where the disk is full', () => {
  it('fix leaves the letter as it is and nothing beside it', () =>
    inFolder({ 'ada.outreach.md': FAULTY }, (folder) => {
      const { code, err } = inShell(folder, "trap '' XFSZ; ulimit -f 0; exec", 'fix')
      assert.equal(err, 'outreach: ada.outreach.md cannot be written: the disk takes no file of this size\n')
      assert.equal(code, 2)
      assert.equal(readFileSync(join(folder, 'ada.outreach.md'), 'utf8'), FAULTY)
      assert.deepEqual(readdirSync(folder), ['ada.outreach.md'])
    }))

  it('new leaves no half of a letter', () =>
    inFolder({ 'notes.md': '' }, (folder) => {
      const { code, err } = inShell(folder, "trap '' XFSZ; ulimit -f 0; exec", 'new', 'ada')
      assert.equal(err, 'outreach: ada.outreach.md cannot be written: the disk takes no file of this size\n')
      assert.equal(code, 2)
      assert.deepEqual(readdirSync(folder), ['notes.md'])
    }))

  for (const args of [['promises', '--format', 'ics'], ['check'], ['check', '--format', 'json']]) {
    it(`${args.join(' ')} says that nobody got the output`, function () {
      if (process.platform !== 'linux') this.skip()
      inFolder({ 'ada.outreach.md': FAULTY }, (folder) => {
        const { code, err } = inShell(folder, 'exec > /dev/full; exec', ...args)
        assert.deepEqual([code, err], [2, 'outreach: the output cannot be written: the disk is full\n'])
      })
    })
  }
})

describe('what is no file', () => {
  it('keeps no draft from being checked', () =>
    inFolder({ 'ada.outreach.md': FAULTY }, (folder, run) => {
      mkdirSync(join(folder, '.gitignore'))
      mkdirSync(join(folder, 'folder.outreach.md'))
      symlinkSync('nowhere', join(folder, 'gone.outreach.md'))
      symlinkSync('.', join(folder, 'loop'))
      const { code, out, err } = run('check')
      assert.match(out, /Hello {{first_name}}/)
      assert.deepEqual([code, err], [1, ''])
    }))

  it('is said where a configuration should be', () =>
    inFolder({ 'ada.outreach.md': FAULTY }, (folder, run) => {
      mkdirSync(join(folder, '.outreach.yaml'))
      const { code, err } = run('check')
      assert.deepEqual([code, err], [2, 'outreach: .outreach.yaml cannot be read: it is a folder\n'])
    }))
})

describe('a draft that is mended', () => {
  it('keeps who may read it, and its name where it is a link', () =>
    inFolder({ 'letters/ada.outreach.md': FAULTY }, (folder, run) => {
      const file = join(folder, 'letters/ada.outreach.md')
      chmodSync(file, 0o640)
      symlinkSync('letters/ada.outreach.md', join(folder, 'link.outreach.md'))
      assert.equal(run('fix', 'link.outreach.md').code, 0)
      assert.equal(readFileSync(file, 'utf8'), MENDED)
      assert.equal(statSync(file).mode & 0o777, 0o640)
      assert.deepEqual(readdirSync(join(folder, 'letters')), ['ada.outreach.md'])
    }))

  it('is left alone where it may not be written, and the others are mended', function () {
    inFolder({ 'a.outreach.md': FAULTY, 'b.outreach.md': FAULTY }, (folder) => {
      chmodSync(join(folder, 'a.outreach.md'), 0o444)
      chmodSync(join(folder, 'b.outreach.md'), 0o666)
      chmodSync(folder, 0o777)
      const { code, err } = asNobody(folder, 'fix')
      if (err.includes('Cannot find module')) this.skip()
      assert.deepEqual([code, err], [2, 'outreach: a.outreach.md cannot be written: permission denied\n'])
      assert.equal(readFileSync(join(folder, 'a.outreach.md'), 'utf8'), FAULTY)
      assert.equal(readFileSync(join(folder, 'b.outreach.md'), 'utf8'), MENDED)
    })
  })

  it('is passed over where its folder may not be read', function () {
    inFolder({ 'open/a.outreach.md': FAULTY, 'closed/b.outreach.md': FAULTY }, (folder) => {
      chmodSync(folder, 0o755)
      chmodSync(join(folder, 'closed'), 0)
      const { code, out, err } = asNobody(folder, 'check')
      chmodSync(join(folder, 'closed'), 0o755)
      if (err.includes('Cannot find module')) this.skip()
      assert.match(out, /open\/a\.outreach\.md/)
      assert.deepEqual([code, err], [1, ''])
    })
  })
})

/** Runs the command line behind words of the shell. */
function inShell(folder: string, words: string, ...args: readonly string[]): Run {
  const line = [`${words} "$@"`, 'sh', process.execPath, CLI, '--today', '2026-11-23', ...args]
  return toRun(spawnSync('sh', ['-c', ...line], { cwd: folder, env: ENV, encoding: 'utf8' }))
}

/** The superuser may do everything, so somebody who may not is asked. */
function asNobody(folder: string, ...args: readonly string[]): Run {
  const who = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
  const line = [CLI, '--today', '2026-11-23', ...args]
  return toRun(spawnSync(process.execPath, line, { cwd: folder, env: ENV, encoding: 'utf8', ...who }))
}

const ENV = { PATH: process.env.PATH }

const toRun = ({ status, stdout, stderr }: ReturnType<typeof spawnSync>): Run => ({
  code: status,
  out: String(stdout),
  err: String(stderr),
})
