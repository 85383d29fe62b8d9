// Whole processes from outside: CPU seconds, wall seconds and peak memory of a Node program run to its end.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

export interface Usage {
  /** User and system seconds of all its threads. */
  readonly cpu: number
  readonly wall: number
  /** Megabytes resident at the most. */
  readonly peak: number
}

/** Runs a Node program in a folder. Its exit code does not matter, but that it ended by itself does. */
export function usageOf(command: readonly string[], folder: string, timeoutSeconds = 300): Usage {
  const [program = '', ...options] = command
  const notes = mkdtempSync(join(tmpdir(), 'outreach-usage-'))
  const file = join(notes, 'usage')
  const started = performance.now()
  const { error, signal } = spawnSync(program, ['--require', resolve('test/bench/usage.cjs'), ...options], {
    cwd: folder,
    stdio: 'ignore',
    timeout: timeoutSeconds * 1000,
    env: { ...process.env, USAGE_FILE: file },
  })
  const wall = (performance.now() - started) / 1000
  if (error !== undefined || signal !== null)
    throw new Error(`${command.join(' ')}: ${String(error ?? signal)}`)
  const { cpu, peak } = JSON.parse(readFileSync(file, 'utf8').split('\n')[0] ?? '')
  rmSync(notes, { recursive: true })
  return { cpu, wall, peak }
}
