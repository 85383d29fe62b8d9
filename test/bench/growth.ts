// How figures grow with size: the exponent between two sizes. 1 is linear; 1.3 is the most that passes.
import type { Row } from './row.ts'

const MOST = 1.3

/** `larger` and `smaller` are the same figure at sizes that differ by `factor`, both above what size does not change. */
export function growthRow(figure: string, smaller: number, larger: number, factor: number): Row {
  const slope = Math.log(larger / smaller) / Math.log(factor)
  return { figure, ours: slope, unit: '', goal: `slope ≤ ${MOST}`, met: slope <= MOST }
}
