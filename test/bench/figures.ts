// Samples, and what is said of them: medians, 95th percentiles and ratios of one run.

/** Milliseconds, in the order in which they were taken. */
export type Samples = readonly number[]

export const median = (samples: Samples): number => quantile(samples, 0.5)

export const p95 = (samples: Samples): number => quantile(samples, 0.95)

/** Nearest rank; NaN where there are no samples. */
export function quantile(samples: Samples, share: number): number {
  const sorted = samples.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

/** Runs each in turn, round after round, so that a slow minute of the machine falls on all of them. */
export async function interleaved<Name extends string, Result = number>(
  rounds: number,
  runs: Readonly<Record<Name, () => Promise<Result>>>,
): Promise<Readonly<Record<Name, readonly Result[]>>> {
  const names = Object.keys(runs) as Name[]
  const results = Object.fromEntries(names.map((name) => [name, [] as Result[]])) as Record<Name, Result[]>
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) results[name].push(await runs[name]())
  }
  return results
}

/** Three significant digits, as a person reads them. */
export const shown = (value: number): string =>
  Number.isNaN(value) ? '–' : String(Number(value.toPrecision(value < 1 ? 2 : 3)))

export const sizeOf = (kilobytes: number): string =>
  kilobytes < 1000 ? `${kilobytes} KB` : `${kilobytes / 1000} MB`

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))
