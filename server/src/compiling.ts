// How eagerly V8 compiles. What it chooses by itself suits a page with other code than ours.
import { setFlagsFromString } from 'node:v8'

/**
 * Leaves the compiler that optimizes to what is run most: in a run of seconds it takes a quarter of the processor time.
 * `--interrupt-budget` is the bytecode, in bytes, that a function runs through until it is looked at, and is 66 KB unless
 * it is set.
 */
export const compileLittle = (): void => set(`--interrupt-budget=${BUDGET}`, 11)

const BUDGET = 1_000_000

/**
 * Leaves the bytecode of regular expressions as it comes: it serves the first text only, and tidying it takes V8 quadratic
 * time, 0.3 s for the patterns that the first ask in a letter needs.
 */
export const leavePatternsUntidied = (): void => set('--no-regexp-peephole-optimization', 13)

/** V8 complains on standard error of a flag that it does not know; up to `newest` this one was seen to be known. */
function set(flag: string, newest: number): void {
  if (Number.parseInt(process.versions.v8, 10) <= newest) setFlagsFromString(flag)
}
