// What the README says for Git and for CI works as it is written there: the blocks are taken out of it and run.
import { equal, match } from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'

const GOOD = `---
to: Ada Brandt <ada@example.org>
subject: The tide tables
---
Hi Ada,

Here are the tide tables for Kiel: <https://example.org/tides>.

Tom
`
const STOCK = GOOD.replace('Here are', 'I hope this email finds you well. Here are')

describe('the README, taken at its word', () => {
  let home: string
  let repository: string
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'outreach-readme-'))
    repository = join(home, 'repository')
    mkdirSync(join(home, 'bin'))
    mkdirSync(join(repository, 'letters'), { recursive: true })
    symlinkSync(resolve('dist/cli.js'), join(home, 'bin', 'outreach'))
    run('git init --quiet')
    run('git config user.name Tom && git config user.email tom@example.org')
  })
  afterEach(() => rmSync(home, { recursive: true }))

  it('refuses a commit with a letter in which something is found, and takes it once it is mended', () => {
    write('.pre-commit-config.yaml', blockWith('repos:'))
    equal(run('pre-commit install').code, 0)
    write('letters/ada.outreach.md', STOCK)
    run('git add .')
    const refused = run('git commit --quiet -m "Write to Ada"')
    equal(refused.code, 1, refused.said)
    match(refused.said, /what the recipient will notice\.+Failed/)
    match(refused.said, /letters\/ada\.outreach\.md:7:1 {2}warning {2}stock-phrase/)
    write('letters/ada.outreach.md', GOOD)
    run('git add .')
    const taken = run('git commit --quiet -m "Write to Ada"')
    equal(taken.code, 0, taken.said)
  })

  it('annotates a pull request in CI, and fails it', () => {
    const { jobs } = parse(blockWith('name: letters')) as Workflow
    const commands = jobs.check.steps.flatMap((step) => step.run ?? [])
    equal(commands.length, 2)
    copyProject(join(repository, 'tools', 'outreach-drafts'))
    write('letters/ada.outreach.md', STOCK)
    const failed = commands.map((command) => run(command)).at(-1)
    equal(failed?.code, 1, failed?.said)
    match(failed?.said ?? '', /^::warning file=letters\/ada\.outreach\.md,line=7,.*title=stock-phrase::/m)
    write('letters/ada.outreach.md', GOOD)
    equal(run(commands.at(-1) ?? '').code, 0)
  })

  function run(command: string): { readonly code: number | null; readonly said: string } {
    const { status, stdout, stderr } = spawnSync('bash', ['-ec', command], {
      cwd: repository,
      encoding: 'utf8',
      env: { PATH: `${join(home, 'bin')}:${process.env.PATH}`, HOME: home, LANG: 'C.UTF-8' },
    })
    return { code: status, said: stdout + stderr }
  }

  const write = (path: string, text: string): void => writeFileSync(join(repository, path), text)
})

interface Workflow {
  readonly jobs: { readonly check: { readonly steps: readonly { readonly run?: string }[] } }
}

/** The block of YAML that begins with a line. */
function blockWith(line: string): string {
  const blocks = readFileSync('README.md', 'utf8').matchAll(/^```yaml\n([\s\S]*?)^```$/gm)
  const block = [...blocks].map(([, text = '']) => text).find((text) => text.startsWith(line))
  if (block === undefined) throw new Error(`The README has no block that begins with "${line}"`)
  return block
}

/** As a checkout has it, with what is installed here: to install it once more would test the network. */
function copyProject(target: string): void {
  for (const name of ['server', 'client', 'build.mjs', 'package.json', 'package-lock.json', 'LICENSE'])
    cpSync(name, join(target, name), { recursive: true })
  symlinkSync(resolve('node_modules'), join(target, 'node_modules'))
}
