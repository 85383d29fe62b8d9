// The words of a finding as they stand in the draft, carets under them. Long lines are cut into rows that fit, and only
// the rows with marked words are shown; a wide character gets two carets.
import stringWidth from 'string-width'
import type { Span } from '../../core/span.ts'
import type { Lines } from '../lines.ts'

/** Rows of text, each with its row of carets below it, behind the line's number. */
export function excerpt(lines: Lines, { start, end }: Span, columns: number): readonly string[] {
  const marked = lines.between(start, end)
  const gutter = String(marked.at(-1)?.number ?? 1).length
  const width = Math.max(MIN_WIDTH, columns - gutter - MARGIN)
  const rows = marked.flatMap(({ number, start: lineStart, text }) => {
    const from = Math.max(start - lineStart, 0)
    const to = Math.min(end - lineStart, text.length)
    return markedRows(cellsOf(text), { start: from, end: to }, width).map((row, index) => ({
      ...row,
      number: index === 0 ? String(number) : '',
    }))
  })
  return abridge(rows).flatMap(({ number, text, carets }) => [
    `${number.padStart(gutter)} │ ${text}`,
    ...(carets === '' ? [] : [`${' '.repeat(gutter)} │ ${carets}`]),
  ])
}

/** Two spaces before the excerpt, and the bar with its blanks. */
const MARGIN = 6
const MIN_WIDTH = 20

/** Findings over more rows than this show their first and their last ones. */
const MOST_ROWS = 6

interface Row {
  readonly number: string
  readonly text: string
  readonly carets: string
}

function abridge(rows: readonly Row[]): readonly Row[] {
  if (rows.length <= MOST_ROWS) return rows
  return [...rows.slice(0, MOST_ROWS - 2), { number: '', text: '⋮', carets: '' }, ...rows.slice(-1)]
}

/** What a terminal shows of one grapheme: tabs as blanks, controls as nothing. */
interface Cell {
  readonly shown: string
  readonly width: number
  /** Offsets in the line. */
  readonly at: number
  readonly end: number
}

const GRAPHEMES = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
const TAB = '  '

const cellsOf = (text: string): readonly Cell[] =>
  [...GRAPHEMES.segment(text)].map(({ segment, index }) => {
    const shown = segment === '\t' ? TAB : segment.replace(/\p{Cc}/gu, '')
    return { shown, width: stringWidth(shown), at: index, end: index + segment.length }
  })

function markedRows(cells: readonly Cell[], marked: Span, width: number): readonly Omit<Row, 'number'>[] {
  const rows = wrap(cells, width).map((row) => ({
    text: row
      .map(({ shown }) => shown)
      .join('')
      .trimEnd(),
    carets: row
      .map((cell) => (isMarked(cell, marked) ? '^' : ' ').repeat(cell.width))
      .join('')
      .trimEnd(),
  }))
  const withCarets = rows.filter(({ carets }) => carets !== '')
  return withCarets.length > 0 ? withCarets : [atPoint(cells, marked.start, width)]
}

const isMarked = ({ at, shown }: Cell, { start, end }: Span): boolean => at < end && at + shown.length > start

/** An empty span has no words to mark: one caret shows the place. */
function atPoint(cells: readonly Cell[], offset: number, width: number): Omit<Row, 'number'> {
  const rows = wrap(cells, width)
  const row = rows.findLast((one) => (one[0]?.at ?? 0) <= offset) ?? []
  const before = row.filter(({ at }) => at < offset).reduce((sum, cell) => sum + cell.width, 0)
  return {
    text: row
      .map(({ shown }) => shown)
      .join('')
      .trimEnd(),
    carets: `${' '.repeat(before)}^`,
  }
}

/** Breaks after a blank where there is one, else where the row is full. */
function wrap(cells: readonly Cell[], width: number): readonly (readonly Cell[])[] {
  const rows: (readonly Cell[])[] = []
  let row: readonly Cell[] = []
  let used = 0
  for (const cell of cells) {
    if (used + cell.width > width) {
      const blank = row.findLastIndex(({ shown }) => shown.trim() === '') + 1
      const cut = blank > 0 ? blank : row.length
      rows.push(row.slice(0, cut))
      row = row.slice(cut)
      used = row.reduce((sum, { width: each }) => sum + each, 0)
    }
    row = [...row, cell]
    used += cell.width
  }
  return [...rows, row]
}
