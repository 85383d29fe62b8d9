// The programs that are measured, as they ship.
import { resolve } from 'node:path'

const today = ['--today', '2026-11-23']
let options: readonly string[] = []

export const OURS = (): readonly string[] => ours('dist/server.cjs', '--stdio', ...today)
export const CLI = (): readonly string[] => ours('dist/cli.js', ...today)
export const ECHO: readonly string[] = [process.execPath, resolve('dist/bench/echo.js'), '--stdio']
/** Starting Node and ending it again: nothing can take less. */
export const EMPTY: readonly string[] = [process.execPath, '-e', '0']

/** Makes our own programs take this many times the processor time, to see what the benchmark says of it. */
export function slowDown(factor: number): void {
  options = ['--require', resolve('test/bench/slowed.cjs')]
  process.env.SLOWED = String(factor)
}

const ours = (program: string, ...more: readonly string[]): readonly string[] => [
  process.execPath,
  ...options,
  resolve(program),
  ...more,
]
