// The promise list for people: a group for each state, a line for each promise, the place where it is written behind it.
import picocolors from 'picocolors'
import stringWidth from 'string-width'
import { type Day, daysBetween } from '../../core/day.ts'
import type { PromiseState } from '../../core/promises/state.ts'
import { isSettled, type ListedPromise, type PromiseList, STATES } from '../promise-list.ts'
import type { Terminal } from '../terminal.ts'

export function table(
  { promises, today }: PromiseList,
  { color, all }: Terminal & { readonly all: boolean },
): string {
  const colors = picocolors.createColors(color)
  const listed = promises.filter((promise) => all || !isSettled(promise))
  const columns = columnsOf(listed, today)
  const groups = STATES.flatMap((state) => {
    const rows = listed.flatMap((promise, index) => (promise.state === state ? [columns[index] ?? ''] : []))
    return rows.length === 0
      ? []
      : [[colors.bold(paint(state, colors)(TITLES[state])), ...rows, ''].join('\n')]
  })
  return `${[...groups, note(listed.length, promises.length - listed.length)].join('\n')}\n`
}

const TITLES: Readonly<Record<PromiseState, string>> = {
  malformed: 'Malformed',
  overdue: 'Overdue',
  'due-soon': 'Due soon',
  open: 'Open',
  undated: 'Undated',
  explained: 'Explained',
  kept: 'Kept',
  released: 'Released',
}

function paint(
  state: PromiseState,
  colors: ReturnType<typeof picocolors.createColors>,
): (text: string) => string {
  if (state === 'overdue' || state === 'malformed') return colors.red
  return state === 'due-soon' ? colors.yellow : colors.reset
}

/** One row for each promise, its cells under those of the others. */
function columnsOf(promises: readonly ListedPromise[], today: Day): readonly string[] {
  const cells = promises.map((promise) => [
    promise.due ?? '–',
    when(promise, today),
    promise.to.join(', '),
    promise.what.replace(/\s+/g, ' '),
    `${promise.path}:${promise.line}`,
  ])
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(0, ...cells.map((row) => stringWidth(row[column] ?? ''))),
  )
  return cells.map((row) => `  ${row.map((cell, column) => pad(cell, widths[column] ?? 0)).join('  ')}`)
}

const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - stringWidth(text)))

function when({ due, state }: ListedPromise, today: Day): string {
  if (due === null || state === 'kept' || state === 'released') return ''
  const days = daysBetween(today, due)
  if (days === 0) return 'today'
  const count = `${Math.abs(days)} ${Math.abs(days) === 1 ? 'day' : 'days'}`
  return days < 0 ? `${count} late` : `in ${count}`
}

function note(listed: number, settled: number): string {
  const count = `${listed} ${listed === 1 ? 'promise' : 'promises'}`
  return settled === 0 ? `${count}.` : `${count}; ${settled} more kept or released (--all shows them).`
}
