// The programs that are measured, as they ship.
import { resolve } from 'node:path'

export const OURS: readonly string[] = [
  process.execPath,
  resolve('dist/server.js'),
  '--stdio',
  '--today',
  '2026-11-23',
]
export const ECHO: readonly string[] = [process.execPath, resolve('dist/bench/echo.js'), '--stdio']
export const CLI: readonly string[] = [process.execPath, resolve('dist/cli.js'), '--today', '2026-11-23']
/** Starting Node and ending it again: nothing can take less. */
export const EMPTY: readonly string[] = [process.execPath, '-e', '0']
