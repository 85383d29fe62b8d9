// Puts what the tests in real editors need into the user's cache folder, once for each version. `npm run test:editor`
// runs it; on Debian as root it fetches system packages, too, elsewhere it says which are missing.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import {
  BROWSER,
  CODE_SERVER_VERSION,
  HOME,
  NODE_VERSION,
  nodeFolder,
  YAML_HOME,
  YAML_SERVER_VERSION,
} from './home.ts'

interface SystemPackage {
  readonly name: string
  /** What is there when it is installed. */
  readonly proof: string
}

const FOR_RUNNING: readonly SystemPackage[] = [
  { name: 'chromium', proof: BROWSER },
  { name: 'fonts-liberation', proof: '/usr/share/fonts/truetype/liberation' },
  { name: 'pre-commit', proof: '/usr/bin/pre-commit' },
  { name: 'neovim', proof: '/usr/bin/nvim' },
  { name: 'emacs-nox', proof: '/usr/bin/emacs' },
  // Part of Emacs from 29 on; the package stays beside it.
  { name: 'elpa-eglot', proof: '/var/lib/dpkg/info/elpa-eglot.list' },
]

/** The editor's native modules are compiled while it is installed. */
const FOR_INSTALLING: readonly SystemPackage[] = [
  { name: 'libkrb5-dev', proof: '/usr/include/gssapi/gssapi.h' },
  { name: 'python3', proof: '/usr/bin/python3' },
  { name: 'make', proof: '/usr/bin/make' },
  { name: 'g++', proof: '/usr/bin/g++' },
]

const isInstalled = existsSync(HOME)
installSystemPackages(isInstalled ? FOR_RUNNING : [...FOR_RUNNING, ...FOR_INSTALLING])
if (!isInstalled) installEditor()
if (!existsSync(YAML_HOME)) installYaml()
console.log(`Editor tests use ${HOME}`)

function installSystemPackages(packages: readonly SystemPackage[]): void {
  const missing = packages.filter(({ proof }) => !existsSync(proof)).map(({ name }) => name)
  if (missing.length === 0) return
  const canInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (!canInstall) {
    console.error(
      `Editor tests need: ${missing.join(' ')}\nInstall them as your system does, then run this again.`,
    )
    process.exit(1)
  }
  step(`Installing ${missing.join(', ')}`)
  const quiet = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env: quiet })
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], '/', quiet)
}

/** Works in a folder beside the final one, so that an interrupted installation is never taken for a finished one. */
function installEditor(): void {
  const partial = `${HOME}.partial`
  rmSync(partial, { recursive: true, force: true })
  step(`Installing Node ${NODE_VERSION} for the editor`)
  npmInstall(join(partial, 'node'), `node@${NODE_VERSION}`, process.env)
  step(`Installing VS Code's workbench (code-server ${CODE_SERVER_VERSION}); this takes about four minutes`)
  const node = nodeFolder(partial)
  const environment = {
    ...process.env,
    PATH: `${join(node, 'bin')}${delimiter}${process.env.PATH}`,
    npm_config_nodedir: node,
  }
  npmInstall(join(partial, 'code-server'), `code-server@${CODE_SERVER_VERSION}`, environment)
  renameSync(partial, HOME)
}

/** Too large to be installed by all who only want to run the project. */
function installYaml(): void {
  const partial = `${YAML_HOME}.partial`
  rmSync(partial, { recursive: true, force: true })
  step(`Installing yaml-language-server ${YAML_SERVER_VERSION}`)
  npmInstall(partial, `yaml-language-server@${YAML_SERVER_VERSION}`, process.env)
  renameSync(partial, YAML_HOME)
}

/** Each package in a folder of its own: a second installation would remove the Node that the first one unpacked. */
function npmInstall(folder: string, name: string, environment: NodeJS.ProcessEnv): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{"private":true}\n')
  const options = ['--no-audit', '--no-fund', '--loglevel=error', '--foreground-scripts']
  run('npm', ['install', ...options, name], folder, withoutOuterNpm(environment))
}

/** The npm that runs the tests says which Node it is on; an inner one would say the same of itself, and be wrong. */
function withoutOuterNpm({ npm_config_user_agent: _, ...environment }: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return environment
}

/** Its output is shown only if it fails: compilers talk a lot. */
function run(command: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): void {
  try {
    execFileSync(command, args, { cwd, env, stdio: 'pipe', maxBuffer: 64 * 1024 * 1024 })
  } catch (error) {
    if (error instanceof Error && 'stdout' in error) console.error(String(error.stdout).slice(-4000))
    throw error
  }
}

function step(text: string): void {
  console.log(`${text} …`)
}
