// Which files a command reads: folders, globs, links, what .gitignore leaves out, and odd bytes.
import assert from 'node:assert/strict'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { inFolder, outreach, type Run } from './outreach.ts'

const DRAFT = '---\nsubject: Tuesday\n---\n'

describe('drafts', () => {
  it('are the files named NAME.outreach.md, in any depth, sorted', () =>
    inFolder(
      {
        'b.outreach.md': DRAFT,
        'a/c.outreach.md': DRAFT,
        '.hidden/d.outreach.md': DRAFT,
        'notes.md': DRAFT,
        'x.outreach.mdx': DRAFT,
      },
      (_, run) =>
        assert.deepEqual(checked(run('check', '--format', 'json')), [
          '.hidden/d.outreach.md',
          'a/c.outreach.md',
          'b.outreach.md',
        ]),
    ))

  it('are read once, however often they are named', () =>
    inFolder({ 'a/c.outreach.md': DRAFT }, (_, run) =>
      assert.deepEqual(checked(run('check', '.', 'a', 'a/c.outreach.md', '--format', 'json')), [
        'a/c.outreach.md',
      ]),
    ))

  it('are found by globs that no shell has spelled out', () =>
    inFolder({ 'a/c.outreach.md': DRAFT, 'a/d.md': DRAFT, 'b/e.outreach.md': DRAFT }, (_, run) =>
      assert.deepEqual(checked(run('check', '{a,b}/*', '--format', 'json')), [
        'a/c.outreach.md',
        'b/e.outreach.md',
      ]),
    ))

  it('have paths from the current folder, also above it', () =>
    inFolder({ 'a/c.outreach.md': DRAFT, 'b/notes.md': '' }, (folder) =>
      assert.deepEqual(checked(outreach(join(folder, 'b'), 'check', '../a', '--format', 'json')), [
        '../a/c.outreach.md',
      ]),
    ))

  it('are left out where .gitignore says so, unless they are named', () =>
    inFolder(
      {
        '.gitignore': 'old/\n',
        'in/.gitignore': '/x*\n!xyz*\n',
        'old/a.outreach.md': DRAFT,
        'in/x.outreach.md': DRAFT,
        'in/xyz.outreach.md': DRAFT,
        'in/y/x.outreach.md': DRAFT,
      },
      (_, run) => {
        assert.deepEqual(checked(run('check', '--format', 'json')), [
          'in/xyz.outreach.md',
          'in/y/x.outreach.md',
        ])
        assert.deepEqual(checked(run('check', 'old/a.outreach.md', '--format', 'json')), [
          'old/a.outreach.md',
        ])
      },
    ))

  it('in node_modules and .git are nobody’s letters', () =>
    inFolder(
      { 'node_modules/p/a.outreach.md': DRAFT, '.git/b.outreach.md': DRAFT, 'c.outreach.md': DRAFT },
      (_, run) => assert.deepEqual(checked(run('check', '--format', 'json')), ['c.outreach.md']),
    ))

  it('are read once where links lead to them, and a circle of links ends', () =>
    inFolder({ 'real/a.outreach.md': DRAFT }, (folder, run) => {
      symlinkSync(join(folder, 'real/a.outreach.md'), join(folder, 'link-to-a-draft.outreach.md'))
      symlinkSync(folder, join(folder, 'real/circle'))
      assert.deepEqual(checked(run('check', '--format', 'json')), ['real/a.outreach.md'])
      assert.deepEqual(checked(run('check', 'link-to-a-draft.outreach.md', '--format', 'json')), [
        'link-to-a-draft.outreach.md',
      ])
    }))

  it('in a linked folder are drafts, too', () =>
    inFolder({ 'real/a.outreach.md': DRAFT, 'letters/b.outreach.md': DRAFT }, (folder, run) => {
      symlinkSync(join(folder, 'real'), join(folder, 'letters/linked'))
      assert.deepEqual(checked(run('check', 'letters', '--format', 'json')), [
        'letters/b.outreach.md',
        'letters/linked/a.outreach.md',
      ])
    }))

  it('may be missing in a folder: nothing to say is no failure', () =>
    inFolder({ 'notes.md': DRAFT }, (_, run) =>
      assert.deepEqual(run('check'), {
        code: 0,
        out: 'No drafts here: they are files named NAME.outreach.md. `outreach new "Name <address>"` begins one.\n',
        err: '',
      }),
    ))
})

describe('text of a draft', () => {
  const FAULTY = '---\r\nsubject: Tuesday\r\nsent: 2026-02-30\r\n---\r\n'

  it('may end its lines as Windows does', () =>
    inFolder({ 'a.outreach.md': FAULTY }, (_, run) =>
      assert.deepEqual(first(run('check', '--format', 'json')), {
        text: '2026-02-30',
        start: 29,
        line: 3,
        column: 7,
      }),
    ))

  it('may begin with a byte order mark, which counts as a character and takes no column', () => {
    inFolder({ 'a.outreach.md': `\uFEFF${FAULTY}` }, (_, run) =>
      assert.deepEqual(first(run('check', '--format', 'json')), {
        text: '2026-02-30',
        start: 30,
        line: 3,
        column: 7,
      }),
    )
    inFolder({ 'a.outreach.md': '\uFEFFHi {{first_name}},\n' }, (_, run) =>
      assert.deepEqual(first(run('check', '--format', 'json')), {
        text: '{{first_name}}',
        start: 4,
        line: 1,
        column: 4,
      }),
    )
  })

  it('counts characters beyond the basic plane as two, as editors do', () =>
    inFolder({ 'a.outreach.md': '---\nsubject: 🎻\n{🎻: 1, sent: 2026-02-30}: 1\n---\n' }, (_, run) => {
      const { code, out } = run('check', '--format', 'json')
      assert.equal(code, 1)
      const text = '---\nsubject: 🎻\n{🎻: 1, sent: 2026-02-30}: 1\n---\n'
      for (const { start, end, text: found } of findingsOf(out)) assert.equal(text.slice(start, end), found)
    }))

  it('may be empty', () => inFolder({ 'a.outreach.md': '' }, (_, run) => assert.equal(run('check').code, 0)))

  it('that is not UTF-8 is one line, and the other drafts are still checked', () =>
    inFolder({ 'a.outreach.md': Uint8Array.of(0x48, 0xe9, 0x0a), 'b.outreach.md': FAULTY }, (_, run) => {
      const { code, out, err } = run('check', '--format', 'json')
      assert.deepEqual([code, err], [2, 'outreach: a.outreach.md is not UTF-8 text\n'])
      assert.deepEqual(checked({ code, out, err }), ['b.outreach.md'])
    }))
})

interface Printed {
  readonly drafts: readonly { readonly path: string; readonly findings: readonly Found[] }[]
}

interface Found {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly line: number
  readonly column: number
}

const printed = (out: string): Printed => JSON.parse(out) as Printed

const checked = ({ out }: Run): readonly string[] => printed(out).drafts.map(({ path }) => path)

const findingsOf = (out: string): readonly Found[] => printed(out).drafts.flatMap(({ findings }) => findings)

function first({ out }: Run): Omit<Found, 'end'> | undefined {
  return findingsOf(out).map(({ text, start, line, column }) => ({ text, start, line, column }))[0]
}
