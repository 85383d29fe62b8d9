// `outreach promises`: what was promised, to whom and by when, over all drafts.
import { addDays, type Day, parseDay } from '../core/days/day.ts'
import { readHeader } from '../core/header/read.ts'
import { isPending } from '../core/promises/list.ts'
import { cardOf } from '../workspace/card.ts'
import { doubtAbout } from '../workspace/doubts.ts'
import type { ExportFormat } from '../workspace/exports/export.ts'
import type { PlacedPromise } from '../workspace/exports/placed.ts'
import { Library } from '../workspace/library.ts'
import type { ListedPromise } from '../workspace/promise-list.ts'
import { Failure } from './failure.ts'
import { readText } from './file.ts'
import { findDrafts, shown } from './find.ts'
import { Lines } from './lines.ts'
import { Projects } from './project.ts'
import { print, terminal } from './terminal.ts'

export interface PromisesOptions {
  readonly format: 'table' | ExportFormat
  readonly due?: string
  readonly all?: true
  readonly today: Day
}

/** Gives the exit code. */
export async function promises(paths: readonly string[], options: PromisesOptions): Promise<number> {
  const { format, due, today, all = false } = options
  const until = due === undefined ? undefined : lastDay(due, today)
  const library = new Library()
  const listed = list(findDrafts(paths), today, library).filter(
    (promise) => until === undefined || isDueBy(promise, until),
  )
  const pending = listed.filter(isPending)
  const left = all ? listed : pending
  if (format === 'table') {
    const { table } = await import('./formats/table.ts')
    print([table(left, listed.length - left.length, terminal()), ...doubtsAbout(left, library)].join('\n'))
    return 0
  }
  const { EXPORTS } = await import('../workspace/exports/export.ts')
  // What programs read is whole; what people read leaves out what is settled, unless it is wanted.
  print(EXPORTS[format](format === 'md' ? left : listed, today))
  return 0
}

function lastDay(text: string, today: Day): Day {
  const [, count, unit] = /^(\d{1,4})([dw])$/.exec(text) ?? []
  const day = count === undefined ? parseDay(text) : addDays(today, Number(count) * (unit === 'w' ? 7 : 1))
  if (day === undefined) throw new Failure(`--due ${text} is no time: write 7d, 2w or YYYY-MM-DD`)
  return day
}

const isDueBy = (promise: PlacedPromise, until: Day): boolean =>
  isPending(promise) && promise.due !== undefined && promise.due.value <= until

/** Whose promises are listed apart because nothing tells who they are, a line each. */
function doubtsAbout(promises: readonly ListedPromise[], { people }: Library): readonly string[] {
  const mentions = promises.flatMap(({ draft, index }) => {
    const own = people.card(draft)?.promises[index]?.to ?? []
    return own.length > 0 ? own : people.addressees(draft)
  })
  const doubts = mentions.slice(0, MOST_ASKED).flatMap((mention) => {
    const doubt = doubtAbout(mention, people)
    return doubt === undefined ? [] : [`${shown(mention.draft)}: ${doubt}\n`]
  })
  return [...new Set(doubts)]
}

/** Whoever has more open promises reads no notes below them. */
const MOST_ASKED = 200

/** All promises, the most urgent first; one that a follow-up repeats is listed once. */
function list(
  paths: readonly string[],
  today: Day,
  library: Library,
): readonly (PlacedPromise & ListedPromise)[] {
  const projects = new Projects()
  const texts = new Map(paths.map((path) => [path, readText(path)]))
  for (const [path, text] of texts) library.set(cardOf(path, readHeader(text), text))
  const listed = library.promises({ today, dueSoon: (draft) => projects.of(draft).settings.dueSoon })
  return listed.map((promise) => ({
    ...promise,
    path: shown(promise.draft),
    firstPath: shown(promise.first),
    ...new Lines(texts.get(promise.draft) ?? '').placeOf(promise.span.start),
  }))
}
