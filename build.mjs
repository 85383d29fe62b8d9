// Builds everything that ships into dist/, the tests into dist/test/ with --tests, those in real editors into
// dist/test-editor/ with --editor-tests. A fresh clone needs nothing first: what package-lock.json names and
// node_modules lacks is installed here.
import { execSync } from 'node:child_process'
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'

/** npm's own record of what node_modules holds. */
const INSTALLED = 'node_modules/.package-lock.json'

const flags = new Set(process.argv.slice(2))
installMissing()
const esbuild = await import('esbuild')
const { globSync } = await import('tinyglobby')
const { parse } = await import('yaml')

/** The phrasebook is YAML for its authors and plain data for the program. */
const yamlAsData = {
  name: 'yaml-as-data',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.yaml$/ }, ({ path }) => ({
      contents: JSON.stringify(parse(readFileSync(path, 'utf8'))),
      loader: 'json',
    })),
}

/** What a `*.prebuilt.ts` exports is worked out here and put in its place, as plain data. */
const prebuilt = {
  name: 'prebuilt',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.prebuilt\.ts$/ }, async ({ path }) => {
      const { outputFiles } = await esbuild.build({
        entryPoints: [path],
        bundle: true,
        format: 'esm',
        write: false,
        loader: { '.md': 'text' },
        plugins: [yamlAsData],
      })
      const code = Buffer.from(outputFiles[0].contents).toString('base64')
      const { default: data } = await import(`data:text/javascript;base64,${code}`)
      return { contents: JSON.stringify(data), loader: 'json' }
    }),
}

/** Libraries bring ways to connect and to start programs that nothing here uses; so nothing that ships can. */
const offline = {
  name: 'offline',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^(?:node:)?(?:net|child_process)$/ }, ({ path, importer }) =>
      UNUSED[path.replace('node:', '')].test(importer) ? { path, namespace: 'offline' } : undefined,
    )
    onLoad({ filter: /^/, namespace: 'offline' }, () => ({ contents: 'module.exports = {}' }))
  },
}

/**
 * Of a CommonJS library the bundler makes a copy for each file that imports it; of vscode-languageserver's 500 exports
 * that is a tenth of the time until the server answers. So all files share one.
 */
const oneCopy = {
  name: 'one-copy',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^vscode-languageserver$/ }, ({ path, importer, namespace }) =>
      importer.includes('node_modules') || namespace === 'one-copy'
        ? undefined
        : { path, namespace: 'one-copy' },
    )
    onLoad({ filter: /^/, namespace: 'one-copy' }, async ({ path }) => ({
      contents: `export { ${Object.keys(await import(path)).join()} } from '${path}'`,
      resolveDir: '.',
    }))
  },
}

/**
 * Running a library takes time that most letters need not wait for: headers in plain words and letters without dates ask
 * these nothing. Each function named here runs what it comes from when it is first called.
 */
const LATE = {
  yaml: ['isAlias', 'isMap', 'isScalar', 'isSeq', 'parseDocument', 'visit'],
  './chrono.ts': ['datesIn'],
}

const late = {
  name: 'late',
  setup: ({ onResolve, onLoad }) => {
    const filter = new RegExp(`^(?:${Object.keys(LATE).join('|')})$`)
    onResolve({ filter }, ({ path, importer, namespace, resolveDir }) =>
      importer.includes('node_modules') || namespace === 'library'
        ? undefined
        : { path, namespace: 'late', pluginData: { resolveDir } },
    )
    onLoad({ filter: /^/, namespace: 'late' }, ({ path, pluginData: { resolveDir } }) => ({
      contents: `let library
        const run = () => (library ??= require('library:${path}'))
        ${LATE[path].map((name) => `export const ${name} = (...given) => run().${name}(...given)`).join('\n')}`,
      resolveDir,
    }))
    onResolve({ filter: /^library:/ }, ({ path, resolveDir }) => ({
      path: path.slice('library:'.length),
      namespace: 'library',
      pluginData: { resolveDir },
    }))
    onLoad({ filter: /^/, namespace: 'library' }, ({ path, pluginData: { resolveDir } }) => ({
      contents: `export { ${LATE[path]} } from '${path}'`,
      resolveDir,
    }))
  },
}

/** Modules of Node and who asks for them in vain: for sockets, a search for npm's folders, commands in other files. */
const UNUSED = {
  net: /node_modules[/\\]vscode-jsonrpc[/\\]/,
  child_process: /node_modules[/\\](?:vscode-languageserver|commander)[/\\]/,
}

/** Remembers whose code went into what ships, so that it is named there with its licence. */
const packages = new Set()
const rememberPackages = {
  name: 'remember-packages',
  setup: ({ onEnd }) =>
    onEnd(({ metafile }) => {
      for (const input of Object.keys(metafile?.inputs ?? {})) {
        const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input)
        if (folder !== null) packages.add(folder[0])
      }
    }),
}

const shared = {
  bundle: true,
  metafile: true,
  logLevel: 'warning',
  legalComments: 'none',
  target: 'node20',
  plugins: [prebuilt, yamlAsData, offline, oneCopy, late, rememberPackages],
}
const require =
  "import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);"

rmSync('dist', { recursive: true, force: true })
const wanted = [...product()]
if (flags.has('--tests')) {
  wanted.push(
    tests(['test/**/*.test.ts', 'test/{seed,generated/write,lsp/servers/*}.ts'], 'dist/test', 'test'),
  )
}
if (flags.has('--hard-tests')) wanted.push(tests('test/hard/{run,*.hard}.ts', 'dist/test-hard', 'test/hard'))
if (flags.has('--editor-tests')) {
  wanted.push(tests('test/editor/{install,*.editor}.ts', 'dist/test-editor', 'test/editor'))
}
if (flags.has('--bench')) wanted.push(bench())
await Promise.all(wanted)
for (const file of globSync('dist/{*.cjs,cli.js,cli/*.js}'))
  writeFileSync(file, inAscii(readFileSync(file, 'utf8')))
writeFileSync('dist/third-party.txt', thirdParty())
chmodSync('dist/cli.js', 0o755)

function product() {
  return [
    inWorker('worker', 'server/src/browser.ts'),
    inWorker('tagger', 'server/src/core/acts/reader.ts'),
    onNode('server', 'server/src/main.ts', { engine: 'worker' }),
    onNode('sentences', 'server/src/sentences.ts', { reader: 'tagger' }),
    onNode('reader', 'server/src/reader.ts', { engine: 'worker' }),
    packed('browser', 'client/src/browser.ts', { platform: 'browser', format: 'cjs' }),
    onNode('extension', 'client/src/extension.ts', { browser: 'browser' }),
    program({
      cli: 'server/src/cli.ts',
      'cli/reader': 'server/src/reader.ts',
      'cli/sentences': 'server/src/sentences.ts',
    }),
  ]
}

/**
 * Every host of the extension loads the same scripts, so that the package holds each once: a browser as they are, Node
 * with a small one of its own on top.
 */
function packed(name, entry, options) {
  return esbuild.build({
    ...shared,
    entryPoints: { [name]: entry },
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    minify: true,
    external: ['vscode'],
    ...options,
  })
}

/** A classic script for a web worker, which leaves what it exports in `outreach`; for Node a module. */
function inWorker(name, entry) {
  return packed(name, entry, {
    platform: 'browser',
    format: 'iife',
    globalName: 'outreach',
    footer: { js: 'typeof module<"u"&&(module.exports=outreach)' },
  })
}

/** What the files named here export comes from scripts of their own, by name. */
function onNode(name, entry, scripts) {
  return packed(name, entry, {
    platform: 'node',
    format: 'cjs',
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': '__filename', 'import.meta.dirname': '__dirname' },
    plugins: [...shared.plugins, besideIt(scripts)],
  })
}

function besideIt(scripts) {
  const filter = new RegExp(`/(?:${Object.keys(scripts).join('|')})\\.ts$`)
  return {
    name: 'beside-it',
    setup: ({ onResolve }) =>
      onResolve({ filter }, ({ path, kind }) =>
        kind === 'entry-point'
          ? undefined
          : { path: `./${scripts[basename(path, '.ts')]}.cjs`, external: true },
      ),
  }
}

/** In chunks, so that the tagger is loaded only when it is needed. */
function program(entryPoints) {
  return esbuild.build({
    ...shared,
    entryPoints,
    outdir: 'dist',
    chunkNames: 'cli/[name]-[hash]',
    platform: 'node',
    format: 'esm',
    splitting: true,
    minify: true,
    banner: { js: require },
  })
}

function tests(pattern, outdir, outbase) {
  return esbuild.build({
    ...shared,
    entryPoints: globSync(pattern, { ignore: '**/node_modules/**' }),
    outdir,
    outbase,
    platform: 'node',
    format: 'esm',
    splitting: true,
    packages: 'external',
    plugins: shared.plugins.filter((plugin) => plugin !== late),
    sourcemap: 'inline',
  })
}

/** The echo server is bundled like the product, so that both pay the same for being read. */
function bench() {
  return esbuild.build({
    ...shared,
    entryPoints: ['test/bench/bench.ts', 'test/bench/echo.ts'],
    outdir: 'dist/bench',
    platform: 'node',
    format: 'esm',
    splitting: true,
    minify: true,
    banner: { js: require },
  })
}

/** One dash in a regular expression, which stays as it was written, would make V8 keep all of a script in two bytes a sign. */
function inAscii(code) {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function thirdParty() {
  const notices = [...packages].toSorted().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
    const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name))
    const text = file === undefined ? '' : readFileSync(`${folder}/${file}`, 'utf8').trim()
    return `${name} ${version} (${license})\n\n${text}\n`
  })
  return `Code of others that is part of Outreach Drafts, and its licences.\n\n${notices.join(`\n${'─'.repeat(80)}\n\n`)}`
}

function installMissing() {
  const wanted = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages
  const installed = existsSync(INSTALLED) ? JSON.parse(readFileSync(INSTALLED, 'utf8')).packages : {}
  const missing = Object.entries(wanted).filter(
    ([path, { version, optional }]) => path !== '' && !optional && installed[path]?.version !== version,
  )
  if (missing.length === 0) return
  console.error(`Installing ${missing.length} packages …`)
  execSync('npm ci --no-audit --no-fund', { stdio: ['ignore', 'ignore', 'inherit'] })
}
