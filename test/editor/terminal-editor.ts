// Runs an editor of the terminal without a screen: its own set-up from examples/editors, `outreach` on the path, steps in
// the editor's own language that do what a writer does, and a report of what was to be seen.
import { execFile } from 'node:child_process'
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'

export interface Run {
  readonly program: string
  /** The lines of the README for this editor. */
  readonly setUp: string
  /** Where the editor looks for them, from the home folder. */
  readonly startFile: string
  readonly steps: string
  readonly draft: string
  /** The whole command line, given the steps and the draft. */
  readonly options: (steps: string, draft: string) => readonly string[]
}

export interface Outcome {
  /** What the steps reported, as they write it into the file named by `REPORT`. */
  readonly report: unknown
  /** The draft on disk afterwards. */
  readonly draft: string
}

export async function runEditor({ program, setUp, startFile, steps, draft, options }: Run): Promise<Outcome> {
  const home = mkdtempSync(join(tmpdir(), 'outreach-terminal-'))
  const path = join(home, 'letters', 'ada.outreach.md')
  const report = join(home, 'report.json')
  for (const folder of ['bin', 'letters', dirname(startFile)])
    mkdirSync(join(home, folder), { recursive: true })
  symlinkSync(resolve('dist/cli.js'), join(home, 'bin', 'outreach'))
  copyFileSync(setUp, join(home, startFile))
  writeFileSync(path, draft)
  try {
    await promisify(execFile)(program, options(resolve(steps), path), {
      cwd: dirname(path),
      env: { PATH: `${join(home, 'bin')}:${process.env.PATH}`, HOME: home, REPORT: report, LANG: 'C.UTF-8' },
      timeout: PATIENCE,
    })
    return { report: JSON.parse(readFileSync(report, 'utf8')), draft: readFileSync(path, 'utf8') }
  } finally {
    rmSync(home, { recursive: true })
  }
}

/** Milliseconds; the steps give up earlier and say on what. */
const PATIENCE = 90_000
