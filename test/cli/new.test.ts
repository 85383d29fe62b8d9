// `outreach new`: the file it writes, and what it will not do.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inFolder } from './outreach.ts'

const read = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8')

describe('outreach new', () => {
  it('writes a draft for somebody and says where', () =>
    inFolder({}, (folder, run) => {
      const made = run('new', 'Dana Whitfield <dana@example.org>')
      assert.deepEqual(made, { code: 0, out: 'dana-whitfield.outreach.md\n', err: '' })
      assert.equal(
        read(folder, 'dana-whitfield.outreach.md'),
        '---\nto: Dana Whitfield <dana@example.org>\nsubject:\n---\n\nHi Dana,\n\n',
      )
    }))

  it('knows the channels of the project', () =>
    inFolder(
      { '.outreach.yaml': 'channels:\n  mastodon: {limit: 500}\n', 'letters/a.txt': '' },
      (folder, run) => {
        assert.equal(
          run('new', 'Ines', '--channel', 'mastodon', '--folder', 'letters').out,
          'letters/ines.outreach.md\n',
        )
        assert.equal(
          read(folder, 'letters/ines.outreach.md'),
          '---\nto: Ines\nchannel: mastodon\n---\n\nHi Ines,\n\n',
        )
        assert.deepEqual(run('new', 'Ines', '--channel', 'fax'), {
          code: 2,
          out: '',
          err: 'outreach: fax is no channel; there are email, linkedin-invite, linkedin-message, inmail, mastodon\n',
        })
      },
    ))

  it('overwrites nothing', () =>
    inFolder({ 'ines.outreach.md': 'Hi Ines,\n' }, (folder, run) => {
      assert.equal(run('new', 'Ines').out, 'ines-2.outreach.md\n')
      assert.equal(run('new', 'Ines').out, 'ines-3.outreach.md\n')
      assert.equal(read(folder, 'ines.outreach.md'), 'Hi Ines,\n')
    }))

  it('needs somebody to write to, and a folder', () =>
    inFolder({}, (_, run) => {
      assert.deepEqual(run('new'), { code: 2, out: '', err: "outreach: missing required argument 'to'\n" })
      assert.deepEqual(run('new', 'Ines', '--folder', 'gone'), {
        code: 2,
        out: '',
        err: 'outreach: gone is no folder\n',
      })
    }))
})
