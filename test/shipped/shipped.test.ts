// What ships holds only what is listed, names whose code it is, and has no way out of the machine.
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { commandLineFiles, extensionFiles } from './files.ts'

describe('what ships', () => {
  let extension: readonly string[] = []
  let commandLine: readonly string[] = []
  let programs: readonly Program[] = []
  before(() => {
    extension = extensionFiles()
    commandLine = commandLineFiles()
    programs = [...new Set([...extension, ...commandLine])]
      .filter((path) => /\.[cm]?js$/.test(path))
      .map((path) => ({ path, code: readFileSync(path, 'utf8') }))
  })

  it('is, as an extension, what runs, what is shown, and the licences', () =>
    assertOnly(
      extension,
      /^(?:package(?:\.nls[\w.-]*)?\.json|README\.md|CHANGELOG\.md|SECURITY\.md|LICENSE|syntaxes\/[\w.-]+\.json|l10n\/[\w.-]+\.json|docs\/images\/icon\.png|docs\/walkthrough\/[\w-]+(?:\.nls\.\w+)?\.(?:md|webp)|dist\/\w+\.c?js|dist\/chunks\/[\w-]+\.js|dist\/third-party\.txt)$/,
    ))

  it('is, as a command line, what runs and the licences', () =>
    assertOnly(
      commandLine,
      /^(?:package\.json|README\.md|CHANGELOG\.md|LICENSE|dist\/cli\.js|dist\/cli\/[\w-]+\.js|dist\/third-party\.txt)$/,
    ))

  it('is the program that package.json names, runnable', () => {
    const { bin } = JSON.parse(readFileSync('package.json', 'utf8')) as { bin: { outreach: string } }
    assert.ok(commandLine.includes(bin.outreach))
    assert.match(readFileSync(bin.outreach, 'utf8'), /^#!\/usr\/bin\/env node\n/)
  })

  it('asks of Node files, paths and streams, and no more', () => {
    const asked = programs.flatMap(({ path, code }) =>
      modulesIn(code).map((name) => (isClient(path) ? `client: ${name}` : name)),
    )
    const allowed = new Set([...OF_THE_ENGINE, ...OF_THE_CLIENT.map((name) => `client: ${name}`)])
    assert.deepEqual(
      [...new Set(asked)].filter((name) => !allowed.has(name)),
      [],
    )
    assert.ok(asked.includes('fs') && asked.includes('client: child_process'), 'the modules are not seen')
  })

  for (const [what, pattern] of [
    [
      'calls the network',
      /(?<![\w$.])fetch\([^)]*\)(?!\{)|\b(?:sendBeacon|XMLHttpRequest|WebSocket|EventSource)\b/g,
    ],
    ['runs text as code', /(?<![\w$.])eval\(|\bnew Function\b|(?<![\w$.])Function\(|\bsetTimeout\(["'`]/g],
  ] as const) {
    it(`nowhere ${what}`, () => assert.deepEqual(foundIn(programs, pattern), []))
  }

  it('names no address but of documentation', () => {
    const pages = /^https?:\/\/(?:json\.schemastore\.org\/sarif-2\.1\.0\.json|www\.|example\.org\/.*)$/
    const addresses = foundIn(programs, /\b(?:https?|wss?|ftp):\/\/\w[\w./-]*/g)
    assert.deepEqual(
      addresses.filter((found) => !pages.test(found.split(' ')[1] ?? '')),
      [],
    )
  })

  it('is in ASCII, which V8 keeps in one byte a sign', () =>
    assert.deepEqual(foundIn(programs, /[^\0-\x7f]/g), []))

  it('carries no source map', () => assert.deepEqual(foundIn(programs, /sourceMappingURL=/g), []))

  it("names others' code with its licence, each of which allows this", () => {
    const [, ...notices] = readFileSync('dist/third-party.txt', 'utf8').split(
      /\n─+\n\n|^Code of others.*\n\n/m,
    )
    assert.ok(notices.length > 15)
    for (const notice of notices) {
      assert.match(notice, /^\S+ \d+\.\d+\.\d+ \((?:MIT|ISC|BSD-[23]-Clause|BlueOak-1\.0\.0|Apache-2\.0)\)\n/)
      assert.ok(notice.length > 400, `the text of a licence is missing: ${notice}`)
    }
    for (const library of ['compromise', 'yaml', '@lezer/markdown', 'vscode-languageserver'])
      assert.ok(
        notices.some((notice) => notice.startsWith(`${library} `)),
        library,
      )
  })

  it('is named by SECURITY.md as it is', () => {
    const text = existsSync('SECURITY.md') ? readFileSync('SECURITY.md', 'utf8') : ''
    for (const said of ['no network', '.outreach.yaml', 'npm audit', 'report'])
      assert.ok(text.includes(said), said)
  })
})

interface Program {
  readonly path: string
  readonly code: string
}

const OF_THE_ENGINE =
  'buffer crypto events fs fs/promises module os path process readline stream string_decoder tty url util v8 worker_threads'.split(
    ' ',
  )
/** It starts the server. */
const OF_THE_CLIENT = [...OF_THE_ENGINE, 'child_process']

const isClient = (path: string): boolean => /^dist\/(?:extension|browser)\.cjs$/.test(path)

/** What is imported or required, however the bundler spelled it. */
const modulesIn = (code: string): readonly string[] =>
  [...code.matchAll(/(?:\bfrom|\bimport|\()\s*["'`](?:node:)?([\w/]+)["'`]/g)].flatMap(([, name = '']) =>
    BUILTIN.has(name) ? [name] : [],
  )

/** `process` and `constants` are common words as well. */
const BUILTIN = new Set(builtinModules.filter((name) => name !== 'constants'))

const foundIn = (programs: readonly Program[], pattern: RegExp): readonly string[] =>
  programs.flatMap(({ path, code }) => [...code.matchAll(pattern)].map(([text]) => `${path} ${text}`))

function assertOnly(paths: readonly string[], listed: RegExp): void {
  assert.ok(paths.length > 5)
  assert.deepEqual(
    paths.filter((path) => !listed.test(path)),
    [],
  )
}
