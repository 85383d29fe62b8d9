// One figure of the benchmark, beside what it is measured against.

export interface Row {
  readonly figure: string
  readonly ours: number
  readonly unit: 'ms' | 's' | 'MB' | 'KB' | ''
  readonly goal: string
  readonly met: boolean
  /** The same of the floor or of a peer. */
  readonly beside?: { readonly name: string; readonly value: number }
  readonly note?: string
}

interface Ratio {
  readonly figure: string
  readonly ours: number
  readonly beside: number
  readonly besideName: string
  readonly atMost: number
  readonly unit: Row['unit']
  readonly note?: string
}

/** A row whose goal is a multiple of something measured in the same run. */
export function ratio({ figure, ours, beside, besideName, atMost, unit, note }: Ratio): Row {
  const factor = ours / beside
  return {
    figure,
    ours,
    unit,
    goal: `≤ ${atMost} × ${besideName}`,
    met: factor <= atMost,
    beside: { name: besideName, value: beside },
    note: [`${factor.toFixed(2)} ×`, note].filter(Boolean).join('; '),
  }
}
