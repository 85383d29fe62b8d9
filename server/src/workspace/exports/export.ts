// The promise list as a file, in the formats that the editor and the command line offer.
import type { Day } from '../../core/days/day.ts'
import { promisesAsCsv } from './csv.ts'
import { promisesAsCalendar } from './ics.ts'
import { promisesAsJson } from './json.ts'
import { promisesAsMarkdown } from './markdown.ts'
import type { PlacedPromise } from './placed.ts'

export const EXPORTS = {
  json: promisesAsJson,
  csv: promisesAsCsv,
  ics: promisesAsCalendar,
  md: promisesAsMarkdown,
} as const satisfies Readonly<Record<string, (promises: readonly PlacedPromise[], today: Day) => string>>

export type ExportFormat = keyof typeof EXPORTS
