// What the configuration of a folder from somebody else can do: change levels. Node's permissions let the program read
// that folder, look for settings and repositories above it, and do nothing more.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { CLI, inFolder, type Run } from '../cli/outreach.ts'

const CONFIGURATION = `extends: ../settings.yaml
plugins: [./plugin.cjs]
writer: !!js/function "function () { require('node:fs').writeFileSync('ran', '') }"
rules:
  stock-phrase: hint
  ../more-rules: error
phrases:
  flag: !include ../phrases.txt
boilerplate: ['file:///etc/hosts', '\${HOME}', '$(touch ran)']
`

const FILES = {
  'ours/.outreach.yaml': CONFIGURATION,
  'ours/plugin.cjs': "require('node:fs').writeFileSync('ran', '')",
  'ours/ada.outreach.md':
    '---\nto: Ada <ada@example.org>\nsubject: Slips\nreplies-to: ../theirs.outreach.md\n---\nI hope this email finds you well.\n',
  'theirs.outreach.md': '---\nto: Ada <ada@example.org>\npromises:\n  - Send the notes by 2026-11-20\n---\n',
  'settings.yaml': 'rules: {stock-phrase: off}\n',
}

describe('the configuration of a folder from somebody else', () => {
  it('changes a level, and what else it names is a fault; nothing elsewhere is read, written or run', () =>
    inFolder(FILES, (folder) => {
      const { out, err } = confined(join(folder, 'ours'), CLI, 'check')
      assert.equal(err, '')
      assert.deepEqual(headings(out), [
        '.outreach.yaml:1:1  warning  faulty-configuration',
        '.outreach.yaml:2:1  warning  faulty-configuration',
        '.outreach.yaml:6:3  warning  faulty-configuration',
        'ada.outreach.md:6:1  hint  stock-phrase',
      ])
      assert.equal(existsSync(join(folder, 'ours/ran')), false)
    }))

  for (const [what, code] of [
    ['reads elsewhere', "readFileSync('../settings.yaml')"],
    ['writes', "writeFileSync('ran', '')"],
  ] as const) {
    it(`would be seen if it ${what}`, () =>
      inFolder(FILES, (folder) => {
        const { err } = confined(join(folder, 'ours'), '--eval', `require('node:fs').${code}`)
        assert.match(err, /Access to this API has been restricted/)
      }))
  }
})

/** Runs Node in a folder that is all it may read, and without the right to write or to start anything. */
function confined(folder: string, ...args: readonly string[]): Run {
  const searched = above(folder).flatMap((each) => ['.outreach.yaml', '.git'].map((name) => join(each, name)))
  const readable = [`${dirname(CLI)}/*`, `${folder}/*`, ...searched].map((path) => `--allow-fs-read=${path}`)
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--no-warnings', '--experimental-permission', ...readable, ...args],
    { cwd: folder, encoding: 'utf8', env: { PATH: process.env.PATH } },
  )
  return { code: status, out: stdout, err: stderr }
}

const above = (folder: string): readonly string[] => {
  const parent = resolve(folder, '..')
  return parent === folder ? [] : [parent, ...above(parent)]
}

const headings = (out: string): readonly string[] =>
  out.split('\n').filter((line) => /^\S+:\d+:\d+ /.test(line))
