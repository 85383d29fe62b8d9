// The promise list for spreadsheets (RFC 4180).
import type { PlacedPromise } from './placed.ts'

export const promisesAsCsv = (promises: readonly PlacedPromise[]): string =>
  [Object.keys(COLUMNS), ...promises.map(rowOf)].map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('')

const COLUMNS: Readonly<Record<string, (promise: PlacedPromise) => string>> = {
  state: ({ state }) => state,
  due: ({ due }) => due?.value ?? '',
  what: ({ what }) => what,
  to: ({ to }) => to.join('; '),
  path: ({ path }) => path,
  line: ({ line }) => String(line),
  kept: ({ kept }) => kept ?? '',
  explained: ({ explained }) => explained ?? '',
  released: ({ released }) => released ?? '',
  reason: ({ reason }) => reason ?? '',
  'was-due': ({ wasDue }) => wasDue.join('; '),
}

const rowOf = (promise: PlacedPromise): readonly string[] =>
  Object.values(COLUMNS).map((cellOf) => cellOf(promise))

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
