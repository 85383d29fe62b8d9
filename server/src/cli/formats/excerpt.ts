// The words of a finding as they stand in the draft, carets under them. Long lines are cut into rows that fit, and only
// the rows with marked words are shown; a wide character gets two carets.
import stringWidth from 'string-width'
import type { Span } from '../../core/span.ts'
import type { Lines } from '../lines.ts'

/** Rows of text, each with its row of carets below it, behind the line's number. */
export function excerpt(lines: Lines, { start, end }: Span, columns: number): readonly string[] {
  const marked = lines.between(start, end).filter(({ text }, index) => index === 0 || text.trim() !== '')
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

/** Of these characters each is a grapheme of one cell; segmenting is slow. */
const PLAIN = /^[ -~]*$/

const cellsOf = (text: string): readonly Cell[] => (PLAIN.test(text) ? plainCells(text) : graphemeCells(text))

const plainCells = (text: string): readonly Cell[] =>
  text.split('').map((shown, at) => ({ shown, width: 1, at, end: at + 1 }))

const graphemeCells = (text: string): readonly Cell[] =>
  [...GRAPHEMES.segment(text)].map(({ segment, index }) => {
    const shown = segment === '\t' ? TAB : segment.replace(/\p{Cc}/gu, '')
    return { shown, width: stringWidth(shown), at: index, end: index + segment.length }
  })

function markedRows(cells: readonly Cell[], marked: Span, width: number): readonly Omit<Row, 'number'>[] {
  const rows = wrap(cells, width).map((row) => ({ text: textOf(row), carets: caretsUnder(row, marked) }))
  const withCarets = rows.filter(({ carets }) => carets !== '')
  return withCarets.length > 0 ? withCarets : [atPoint(cells, marked.start, width)]
}

const textOf = (row: readonly Cell[]): string => row.map(({ shown }) => shown).join('')

const caretsUnder = (row: readonly Cell[], { start, end }: Span): string =>
  row
    .map((cell) => (cell.at < end && cell.end > start ? '^' : ' ').repeat(cell.width))
    .join('')
    .trimEnd()

/** An empty span has no words to mark: one caret shows the place. */
function atPoint(cells: readonly Cell[], offset: number, width: number): Omit<Row, 'number'> {
  const row = wrap(cells, width).findLast(([first]) => (first?.at ?? 0) <= offset) ?? []
  const before = row.filter(({ at }) => at < offset)
  return { text: textOf(row), carets: `${' '.repeat(widthOf(before))}^` }
}

const widthOf = (row: readonly Cell[]): number => row.reduce((sum, { width }) => sum + width, 0)

/** Breaks after a blank where there is one, else where the row is full. Rows end before their last blanks. */
function wrap(cells: readonly Cell[], width: number): readonly (readonly Cell[])[] {
  const rows: (readonly Cell[])[] = []
  let row: Cell[] = []
  let taken = 0
  for (const cell of cells) {
    if (taken + cell.width > width && !isBlank(cell)) {
      const afterBlank = row.findLastIndex(isBlank) + 1
      const rest = row.splice(afterBlank || row.length)
      rows.push(row)
      row = rest
      taken = widthOf(row)
    }
    row.push(cell)
    taken += cell.width
  }
  return [...rows, row].map((each) => each.slice(0, each.findLastIndex((cell) => !isBlank(cell)) + 1))
}

const isBlank = ({ shown }: Cell): boolean => shown === ' ' || shown.trim() === ''
