// The invariants of the code's shape, each one assertion. A failing one names the file and the import.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

interface Source {
  readonly path: string
  readonly text: string
  /** Imported files as paths from the project's root, packages by name. */
  readonly imports: readonly string[]
}

const PURE = ['core', 'rules', 'phrasebook', 'workspace', 'pages'].map((name) => `server/src/${name}/`)

describe('architecture', () => {
  const sources = [...sourcesIn('server/src'), ...sourcesIn('client/src')]
  const server = sources.filter(({ path }) => path.startsWith('server/'))
  const pure = sources.filter(({ path }) => PURE.some((folder) => path.startsWith(folder)))

  it('sees the sources', () => assert.ok(server.length > 40 && pure.length > 30))

  it('pure folders import nothing of an editor and nothing of Node', () =>
    assertNone(pure, (imported) => /^(?:vscode|node:)/.test(imported)))

  it('pure folders read no clock, no process and no disk', () =>
    assertNoText(pure, /\bDate\.now\b|\bnew Date\(\)|\bprocess\.|\bperformance\.|\brequire\(/))

  it('core never imports rules, the phrasebook or the workspace', () =>
    assertNone(within(sources, 'server/src/core/'), (imported) =>
      ['rules/', 'phrasebook/', 'workspace/', 'pages/'].some((folder) =>
        imported.startsWith(`server/src/${folder}`),
      ),
    ))

  it('pure folders import no edge', () =>
    assertNone(pure, (imported) => /^server\/src\/(?:lsp|cli|main|browser|protocol)/.test(imported)))

  it('no rule imports another rule', () =>
    assertNone(
      within(sources, 'server/src/rules/').filter(({ path }) => !path.endsWith('/index.ts')),
      (imported) => imported.startsWith('server/src/rules/'),
    ))

  for (const [library, what] of [
    [/^compromise/, 'compromise'],
    [/^yaml$/, 'the YAML library'],
    [/^@lezer\/markdown$/, 'the Markdown parser'],
    [/^chrono-node/, 'the date library'],
  ] as const) {
    it(`one file knows ${what}`, () => {
      const files = sources.filter(({ imports }) => imports.some((imported) => library.test(imported)))
      assert.equal(files.length, 1, files.map(({ path }) => path).join(', '))
    })
  }

  it("LSP's words live in lsp only", () =>
    assertNoText(
      server.filter(({ path }) => !/^server\/src\/(?:lsp\/|main|browser|protocol)/.test(path)),
      /\bDiagnostic(?:Severity)?\b|\bCodeAction\b|\bTextEdit\b|vscode-languageserver(?!-textdocument)/,
    ))

  it('lines and characters become offsets in one file of lsp', () => {
    const files = within(sources, 'server/src/lsp/').filter(({ text }) =>
      /\.(?:positionAt|offsetAt)\(/.test(text),
    )
    assert.deepEqual(
      files.map(({ path }) => path),
      ['server/src/lsp/convert.ts'],
    )
  })

  it('the client imports exactly one file of the server: the protocol', () =>
    assertNone(
      within(sources, 'client/'),
      (imported) => imported.startsWith('server/') && imported !== 'server/src/protocol.ts',
    ))

  it('nothing but the client knows VS Code', () => assertNone(server, (imported) => imported === 'vscode'))

  it('folders and files have names that say what is in them', () => {
    const vague = /\/(?:utils?|helpers?|common|types|constants|misc|shared)(?:\.ts|\/)/
    assert.deepEqual(
      sources.map(({ path }) => path).filter((path) => vague.test(path)),
      [],
    )
  })

  it('a file opens with what it is for', () => {
    const silent = sources.filter(({ text }) => !/^(?:#!.*\n)?(?:\/\/|\/\*\*) \S/.test(text))
    assert.deepEqual(
      silent.map(({ path }) => path),
      [],
    )
  })
})

function sourcesIn(folder: string): readonly Source[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => {
      const path = join(folder, name)
      const text = readFileSync(path, 'utf8')
      return { path, text, imports: importsOf(path, text) }
    })
}

function importsOf(path: string, text: string): readonly string[] {
  const found = text.matchAll(
    /(?:^|\n)(?:import|export)\s[^'"]*?from '([^']+)'|\bimport\('([^']+)'\)|(?:^|\n)import '([^']+)'/g,
  )
  return [...found].map(([, from, dynamic, bare]) => {
    const name = from ?? dynamic ?? bare ?? ''
    return name.startsWith('.') ? normalize(join(dirname(path), name)) : name
  })
}

const within = (sources: readonly Source[], folder: string): readonly Source[] =>
  sources.filter(({ path }) => path.startsWith(folder))

function assertNone(sources: readonly Source[], forbidden: (imported: string) => boolean): void {
  const found = sources.flatMap(({ path, imports }) =>
    imports.filter(forbidden).map((imported) => `${path} imports ${imported}`),
  )
  assert.deepEqual(found, [])
}

/** Comments may name what code may not use. */
function assertNoText(sources: readonly Source[], forbidden: RegExp): void {
  const found = sources.flatMap(({ path, text }) => {
    const code = text.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g, '')
    const match = forbidden.exec(code)
    return match === null ? [] : [`${path}: ${match[0]}`]
  })
  assert.deepEqual(found, [])
}
