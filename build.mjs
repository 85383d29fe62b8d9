// Builds everything that ships into dist/, the tests into dist/test/ with --tests, those in real editors into
// dist/test-editor/ with --editor-tests. A fresh clone needs nothing first: what package-lock.json names and
// node_modules lacks is installed here.
import { execSync } from 'node:child_process'
import { chmodSync, existsSync, readFileSync, rmSync } from 'node:fs'

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
        plugins: [yamlAsData],
      })
      const code = Buffer.from(outputFiles[0].contents).toString('base64')
      const { default: data } = await import(`data:text/javascript;base64,${code}`)
      return { contents: JSON.stringify(data), loader: 'json' }
    }),
}

const shared = {
  bundle: true,
  logLevel: 'warning',
  legalComments: 'none',
  target: 'node20',
  plugins: [prebuilt, yamlAsData],
}
const require =
  "import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);"

rmSync('dist', { recursive: true, force: true })
const wanted = [...product()]
if (flags.has('--tests')) {
  wanted.push(tests(['test/**/*.test.ts', 'test/{seed,generated/write}.ts'], 'dist/test', 'test'))
}
if (flags.has('--editor-tests')) {
  wanted.push(tests('test/editor/{install,*.editor}.ts', 'dist/test-editor', 'test/editor'))
}
if (flags.has('--bench')) wanted.push(bench())
await Promise.all(wanted)
chmodSync('dist/cli.js', 0o755)

function product() {
  return [
    program({ server: 'server/src/main.ts' }, 'chunks'),
    program({ cli: 'server/src/cli.ts' }, 'cli'),
    esbuild.build({
      ...shared,
      entryPoints: { extension: 'client/src/extension.ts' },
      outdir: 'dist',
      outExtension: { '.js': '.cjs' },
      platform: 'node',
      format: 'cjs',
      minify: true,
      external: ['vscode'],
    }),
  ]
}

/** In chunks, so that the tagger is loaded only when it is needed; each program has its own, so that the VSIX holds one. */
function program(entryPoints, chunks) {
  return esbuild.build({
    ...shared,
    entryPoints,
    outdir: 'dist',
    chunkNames: `${chunks}/[name]-[hash]`,
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
