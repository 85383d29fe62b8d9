// What ships: the files of the extension's package and of the command line's, as the packagers list them.
import { execFileSync } from 'node:child_process'

export const extensionFiles = (): readonly string[] =>
  run('node_modules/.bin/vsce', 'ls', '--no-dependencies')
    .split('\n')
    .filter((line) => line !== '')

export function commandLineFiles(): readonly string[] {
  const [listed] = JSON.parse(run('npm', 'pack', '--dry-run', '--json')) as [{ files: { path: string }[] }]
  return listed.files.map(({ path }) => path)
}

const run = (program: string, ...args: readonly string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
