// How eagerly V8 compiles: what suits a page that runs for hours costs a run of seconds a quarter of its processor time.
import { setFlagsFromString } from 'node:v8'

/**
 * Leaves the compiler that optimizes to what is run most. `--interrupt-budget` is the bytecode, in bytes, that a function
 * runs through until it is looked at, and is 66 KB unless it is set; a V8 that does not know the flag ignores it.
 */
export const compileLittle = (): void => setFlagsFromString(`--interrupt-budget=${BUDGET}`)

const BUDGET = 1_000_000
