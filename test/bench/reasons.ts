// Why a goal is missed where it is: what a profile showed of the figure's floor. Printed under the table, only beside
// rows that miss their goal.
import type { Row } from './row.ts'

/** By how the figure begins. */
const REASONS: readonly (readonly [figure: string, reason: string])[] = []

export const reasonFor = ({ figure }: Row): string | undefined =>
  REASONS.find(([start]) => figure.startsWith(start))?.[1]
