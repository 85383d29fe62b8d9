// How long a message is for its channel, and where in the draft it has become too long.
import type { Draft } from '../draft.ts'
import { kept } from '../kept.ts'
import {
  firstPassage,
  lastPassages,
  NO_PROSE,
  type Passage,
  type Prose,
  passagesAt,
  passagesOn,
  spanOf,
} from '../prose/passages.ts'
import type { PlacedSheet, Sheet } from '../prose/sheets.ts'
import type { Span } from '../span.ts'
import { BETWEEN, codePointsIn, sheetTexts } from './sections.ts'

/** Code points of the message as plain text. */
export function lengthOf(draft: Draft): number {
  let [total, count] = [0, 0]
  for (const { length, parts } of sheetTexts(draft)) {
    total += length
    count += parts
  }
  return total + Math.max(0, count - 1) * BETWEEN.length
}

/** The last `count` characters of the message; where they are marked up or are addresses, about as many. */
export function messageEnd({ text, sheets }: Draft, count: number): Span {
  const [last] = lastPassages(sheets, 1)
  const end = last === undefined ? text.length : spanOf(last).end
  const start = startOfLast(count, sheets) ?? firstPassage(sheets)?.start ?? end
  return { start: Math.min(start, end - 1), end }
}

/** Where the last characters begin, if there are so many. */
function startOfLast(count: number, sheets: readonly PlacedSheet[]): number | undefined {
  let left = count
  for (const placed of sheets.toReversed()) {
    const length = lengthOn(placed.sheet)
    if (length - BETWEEN.length >= left) return startAmong(passagesAt(placed), left)
    left -= length
  }
  return undefined
}

function startAmong(passages: readonly Passage[], count: number): number | undefined {
  let left = count
  for (const { start, prose } of passages.toReversed()) {
    const length = lengthOfSource(prose)
    if (length >= left) return start + [...prose.source].slice(0, length - left).join('').length
    left -= length + BETWEEN.length
  }
  return undefined
}

/** With what stands behind each passage. */
const lengthOn = kept((sheet: Sheet) =>
  passagesOn(sheet, NO_PROSE).reduce((sum, { prose }) => sum + lengthOfSource(prose) + BETWEEN.length, 0),
)

const lengthOfSource = kept(({ source }: Prose) => codePointsIn(source))
