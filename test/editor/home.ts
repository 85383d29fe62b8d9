// Where the editors for these tests live, and in which version: selectors of the workbench are internals, so it is pinned.
import { homedir } from 'node:os'
import { join } from 'node:path'

export const CODE_SERVER_VERSION = '4.139.1'
export const NODE_VERSION = '24.21.0'
export const BROWSER = '/usr/bin/chromium'

/** The engine of the extension *YAML*. */
export const YAML_SERVER_VERSION = '2.0.0'

const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'outreach-drafts')

/** A folder for each version, so that a new one never meets remains of the old. */
export const HOME = join(cache, `editor-${CODE_SERVER_VERSION}`)
export const YAML_HOME = join(cache, `yaml-${YAML_SERVER_VERSION}`)
export const YAML_SERVER = join(
  YAML_HOME,
  'node_modules',
  'yaml-language-server',
  'bin',
  'yaml-language-server',
)

export const nodeFolder = (home: string): string =>
  join(home, 'node', 'node_modules', 'node', 'node_modules', `node-${process.platform}-${process.arch}`)

const codeServer = join(HOME, 'code-server', 'node_modules', 'code-server')

export const CODE_SERVER = join(codeServer, 'out', 'node', 'entry.js')

/** VS Code's own extensions, with the grammars ours builds on. */
export const BUILT_IN_EXTENSIONS = join(codeServer, 'lib', 'vscode', 'extensions')
