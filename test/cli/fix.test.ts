// `outreach fix`: what it changes, what it leaves to the writer, and what a dry run shows.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inFolder } from './outreach.ts'

const BROKEN =
  '---\r\nto: Dana Whitfield <dana@example.org>\r\nsubject: Tuesday\r\n---\r\nHi {{first_name}},\r\n\r\nSee you at {{place}}.\r\n'
const MENDED = BROKEN.replace('{{first_name}}', 'Dana')
const FINE = '---\nsubject: Tuesday\n---\nHi Dana,\n'

const read = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8')

describe('outreach fix', () => {
  it('mends what is right without a look, line ends as they are, and leaves the rest to the writer', () =>
    inFolder({ 'a.outreach.md': BROKEN, 'b.outreach.md': FINE }, (folder, run) => {
      assert.deepEqual(run('fix'), { code: 0, out: 'a.outreach.md\n1 draft mended.\n', err: '' })
      assert.equal(read(folder, 'a.outreach.md'), MENDED)
      assert.equal(read(folder, 'b.outreach.md'), FINE)
      assert.deepEqual(run('fix'), { code: 0, out: '0 drafts mended.\n', err: '' })
    }))

  it('keeps a byte order mark', () =>
    inFolder({ 'a.outreach.md': `\uFEFF${BROKEN}` }, (folder, run) => {
      run('fix')
      assert.equal(read(folder, 'a.outreach.md'), `\uFEFF${MENDED}`)
    }))

  it('shows a patch that git applies, and writes nothing, in a dry run', () =>
    inFolder({ 'letters/a.outreach.md': BROKEN }, (folder, run) => {
      const { code, out } = run('fix', '--dry-run', 'letters')
      assert.equal(code, 1)
      assert.match(out, /^--- a\/letters\/a\.outreach\.md\n\+\+\+ b\/letters\/a\.outreach\.md\n@@ /)
      assert.equal(read(folder, 'letters/a.outreach.md'), BROKEN)
      const { status, stderr } = spawnSync('git', ['apply', '--whitespace=nowarn', '-'], {
        cwd: folder,
        input: out,
        encoding: 'utf8',
      })
      assert.deepEqual([status, stderr], [0, ''])
      assert.equal(read(folder, 'letters/a.outreach.md'), MENDED)
    }))

  it('ends a dry run with 0 where there is nothing to do', () =>
    inFolder({ 'b.outreach.md': FINE }, (_, run) =>
      assert.deepEqual(run('fix', '--dry-run'), { code: 0, out: '', err: '' }),
    ))
})
