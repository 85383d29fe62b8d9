// One figure of the benchmark, beside what it is measured against.

export interface Row {
  readonly figure: string
  readonly ours: number
  /** Where `ours` is a 95th percentile: what half of the runs stay below. */
  readonly median?: number
  readonly unit: 'ms' | 's' | 'MB' | 'KB' | ''
  readonly goal: string
  readonly met: boolean
  /** The same of the floor or of a peer. */
  readonly beside?: { readonly name: string; readonly value: number }
  readonly note?: string
}

type Measured = Pick<Row, 'figure' | 'ours' | 'median' | 'unit' | 'note'>

/** A row whose goal is a multiple of something measured in the same run. */
export function ratio(row: Measured & { beside: number; besideName: string; atMost: number }): Row {
  const { beside, besideName, atMost, ...measured } = row
  return {
    ...measured,
    goal: Number.isFinite(atMost) ? `≤ ${shortly(atMost)} × ${besideName}` : '–',
    met: measured.ours <= atMost * beside,
    beside: { name: besideName, value: beside },
  }
}

/** A row whose goal is a figure. */
export const within = (row: Measured & { atMost: number }): Row => {
  const { atMost, ...measured } = row
  return { ...measured, goal: `≤ ${atMost} ${measured.unit}`.trim(), met: measured.ours <= atMost }
}

/** Shares of peers are goals such as one half; nobody reads 0.5 recurring. */
const shortly = (factor: number): string =>
  factor < 1 && Number.isInteger(1 / factor) ? `1/${1 / factor}` : String(factor)
