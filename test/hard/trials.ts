// How often each thing is tried, from which seed, and the counts of what was survived.
import fc from 'fast-check'

/** What `npm run test:hard -- --times 20 --seed 7` was given; the defaults are a share that CI can bear. */
export const SEED = Number(process.env.HARD_SEED ?? 20261123)
export const TIMES = Number(process.env.HARD_TIMES ?? 1)
export const STEPS = Number(process.env.HARD_STEPS ?? 1000)

/** Runs a property `runs` times for each of `TIMES`, and counts. */
export function tryAny<T extends unknown[]>(
  what: string,
  runs: number,
  arbitraries: { [K in keyof T]: fc.Arbitrary<T[K]> },
  survives: (...values: T) => void,
): void {
  fc.assert(
    fc.property(fc.tuple<T>(...arbitraries), (values) => {
      survives(...values)
      tried(what)
    }),
    { numRuns: runs * TIMES, seed: SEED, endOnFailure: false },
  )
}

/** Something was tried and survived. */
export function tried(what: string, count = 1): void {
  counts.set(what, (counts.get(what) ?? 0) + count)
}

export const allTried = (): readonly (readonly [what: string, count: number])[] => [...counts]

const counts = new Map<string, number>()
