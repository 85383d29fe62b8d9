// The promise list for people: a group for each state, a line for each promise, the place where it is written behind it.
import picocolors from 'picocolors'
import stringWidth from 'string-width'
import { isPending, type PromiseEntry, STATES } from '../../core/promises/list.ts'
import { type PlacedPromise, TITLES } from '../../workspace/exports/placed.ts'
import type { Terminal } from '../terminal.ts'

/** `settled` counts the kept and released ones that are left out. */
export function table(promises: readonly PlacedPromise[], settled: number, { color }: Terminal): string {
  const colors = picocolors.createColors(color)
  const rows = rowsOf(promises)
  const groups = STATES.flatMap((state) => {
    const lines = rows.filter((_, index) => promises[index]?.state === state)
    return lines.length === 0
      ? []
      : [[colors.bold(painter(state, colors)(TITLES[state])), ...lines, ''].join('\n')]
  })
  return `${[...groups, note(promises.length, settled)].join('\n')}\n`
}

function painter(
  state: PromiseEntry['state'],
  colors: ReturnType<typeof picocolors.createColors>,
): (text: string) => string {
  if (state === 'overdue' || state === 'malformed') return colors.red
  return state === 'due-soon' ? colors.yellow : colors.reset
}

/** One row for each promise, its cells under those of the others. */
function rowsOf(promises: readonly PlacedPromise[]): readonly string[] {
  const cells = promises.map((promise) => [
    promise.due?.value ?? '–',
    when(promise),
    promise.to.join(', '),
    promise.what,
    `${promise.path}:${promise.line}`,
  ])
  const widths = cells.reduce<readonly number[]>(
    (widest, row) => row.map((cell, column) => Math.max(stringWidth(cell), widest[column] ?? 0)),
    [],
  )
  return cells.map((row) =>
    `  ${row.map((cell, column) => padded(cell, widths[column] ?? 0)).join('  ')}`.trimEnd(),
  )
}

const padded = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - stringWidth(text)))

function when(promise: PlacedPromise): string {
  const { daysLeft } = promise
  if (daysLeft === undefined || !isPending(promise)) return ''
  if (daysLeft === 0) return 'today'
  const count = `${Math.abs(daysLeft)} ${Math.abs(daysLeft) === 1 ? 'day' : 'days'}`
  return daysLeft < 0 ? `${count} late` : `in ${count}`
}

function note(listed: number, settled: number): string {
  const count = `${listed} ${listed === 1 ? 'promise' : 'promises'}`
  return settled === 0 ? `${count}.` : `${count}; ${settled} more kept or released (--all shows them).`
}
