// Other checkers of prose that npm can install, as their own users run them on a folder of letters.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

export interface Peer {
  readonly name: string
  /** The goal for a thousand drafts, where there is one: our CPU seconds are at most this share of its. */
  readonly atMost?: number
  /** The program's file inside node_modules. */
  readonly program: string
  /** Arguments for the letters in the current folder. */
  readonly options: readonly string[]
}

const FOLDER = resolve('test/bench/peers')

export const PEERS: readonly Peer[] = [
  { name: 'write-good', atMost: 1, program: 'write-good/bin/write-good.js', options: ['letters/*'] },
  {
    name: 'textlint',
    atMost: 1 / 2,
    program: 'textlint/bin/textlint.js',
    options: ['--rule', 'write-good', 'letters'],
  },
  { name: 'alex', atMost: 1 / 6, program: 'alex/cli.js', options: ['letters'] },
  {
    name: 'markdownlint',
    program: 'markdownlint-cli2/markdownlint-cli2-bin.mjs',
    options: ['letters/*.md'],
  },
  {
    name: 'cspell',
    program: 'cspell/bin.mjs',
    options: ['lint', '--no-progress', 'letters/*.md'],
  },
]

/** The peers have a package file of their own, so that the product's dependencies stay clean. */
export function installPeers(): void {
  if (existsSync(join(FOLDER, 'node_modules', '.package-lock.json'))) return
  console.error('Installing the peers …')
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: FOLDER,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

/** The command for letters named `letters/0.outreach.md` and so on; write-good gets no folder, so it gets the names. */
export const commandOf = ({ program, options }: Peer, letters: readonly string[]): readonly string[] => [
  process.execPath,
  join(FOLDER, 'node_modules', program),
  ...options.flatMap((option) => (option === 'letters/*' ? letters : [option])),
]
