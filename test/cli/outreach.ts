// Runs the built command line as people do: a process of its own, in a folder of real files.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

export const CLI = resolve('dist/cli.js')

export interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs `outreach ARGS` in a folder, on a day that never changes. */
export const outreach = (folder: string, ...args: readonly string[]): Run => outreachWith({}, folder, ...args)

/** The same with variables of the environment; nothing of the real one reaches it. */
export function outreachWith(
  env: Readonly<Record<string, string>>,
  folder: string,
  ...args: readonly string[]
): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, '--today', '2026-11-23', ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: tmpdir(), ...env },
  })
  return { code: status, out: stdout, err: stderr }
}

const folders: string[] = []
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** A test's own folder with these files, gone when all tests are done. */
export function inFolder<T>(
  files: Readonly<Record<string, string | Uint8Array>>,
  use: (folder: string, run: (...args: readonly string[]) => Run) => T,
): T {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'outreach-')))
  folders.push(folder)
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return use(folder, (...args) => outreach(folder, ...args))
}
