// Runs VS Code's workbench as a server: a fresh profile in a temporary folder, the packaged extension, no gallery.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { CODE_SERVER, HOME, nodeFolder } from './home.ts'

export interface CodeServer {
  readonly address: string
  /** The folder that is open, in the state it was given. */
  readonly folder: string
  /** Where the extension was unpacked. */
  readonly extensionFolder: string
  /** What the server and the extensions said; for the report of a failure. */
  log(): string
  stop(): void
}

export type Settings = Readonly<Record<string, unknown>>

/** File contents by name. */
export type Files = Readonly<Record<string, string>>

export interface ServerOptions {
  /** Folders are opened in Restricted Mode. */
  readonly isRestricted?: boolean
  /** Extensions besides the packaged one, as VSIX files. */
  readonly extensions?: readonly string[]
}

export async function startCodeServer(
  files: Files,
  settings: Settings,
  { isRestricted = false, extensions = [] }: ServerOptions = {},
): Promise<CodeServer> {
  const root = mkdtempSync(join(tmpdir(), 'outreach-editor-'))
  const folder = join(root, 'letters')
  write(root, { 'config.yaml': CONFIG, 'data/User/settings.json': JSON.stringify({ ...QUIET, ...settings }) })
  write(folder, files)
  const installed = ['outreach-drafts.vsix', ...extensions]
  await finished(
    run(
      root,
      installed.flatMap((vsix) => ['--install-extension', resolve(vsix)]),
    ),
  )
  const server = run(root, isRestricted ? SERVER_OPTIONS : [...SERVER_OPTIONS, '--disable-workspace-trust'])
  const { address, log } = await listening(server)
  return {
    address,
    folder,
    extensionFolder: extensionIn(join(root, 'ext')),
    log,
    stop() {
      // The server has children of its own; detached, it leads a process group.
      if (server.pid !== undefined) process.kill(-server.pid, 'SIGKILL')
      rmSync(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
    },
  }
}

const CONFIG = 'bind-addr: 127.0.0.1:0\nauth: none\ncert: false\n'

const SERVER_OPTIONS = [
  '--auth',
  'none',
  '--bind-addr',
  '127.0.0.1:0',
  '--disable-telemetry',
  '--disable-update-check',
  '--disable-getting-started-override',
  '--disable-proxy',
]

/** Nothing of the workbench's own comes between the extension and the test. */
const QUIET = {
  'security.workspace.trust.enabled': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.reduceMotion': 'on',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'editor.lightbulb.enabled': 'on',
  'editor.minimap.enabled': false,
  'files.autoSave': 'off',
}

function write(folder: string, files: Files): void {
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name)
    mkdirSync(join(path, '..'), { recursive: true })
    writeFileSync(path, text)
  }
}

function run(root: string, options: readonly string[]): ChildProcess {
  const places = ['config', 'config.yaml', 'user-data-dir', 'data', 'extensions-dir', 'ext']
  const placed = places.flatMap((name, index) => (index % 2 === 0 ? [`--${name}`] : [join(root, name)]))
  return spawn(join(nodeFolder(HOME), 'bin', 'node'), [CODE_SERVER, ...placed, ...options], {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      HOME: root,
      XDG_CONFIG_HOME: join(root, 'xdg'),
      XDG_DATA_HOME: join(root, 'xdg'),
      XDG_CACHE_HOME: join(root, 'xdg'),
      EXTENSIONS_GALLERY: '{"serviceUrl":"","itemUrl":"","resourceUrlTemplate":""}',
    },
  })
}

function extensionIn(folder: string): string {
  const name = readdirSync(folder).find((entry) => entry.startsWith('outreach-drafts.'))
  if (name === undefined) throw new Error(`No extension in ${folder}`)
  return join(folder, name)
}

function finished(child: ChildProcess): Promise<void> {
  const output = collect(child)
  return new Promise((resolve, reject) => {
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`The VSIX did not install.\n${output()}`)),
    )
  })
}

function listening(child: ChildProcess): Promise<{ readonly address: string; readonly log: () => string }> {
  const log = collect(child)
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', () => {
      const [, address] = /HTTP server listening on (http:\S+)/.exec(log()) ?? []
      if (address !== undefined) resolve({ address: address.replace(/\/$/, ''), log })
    })
    child.on('close', () => reject(new Error(`The server ended.\n${log()}`)))
  })
}

function collect(child: ChildProcess): () => string {
  let output = ''
  const add = (chunk: Buffer): void => {
    output += chunk.toString()
  }
  child.stdout?.on('data', add)
  child.stderr?.on('data', add)
  return () => output
}
