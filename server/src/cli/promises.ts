// `outreach promises`: what was promised, to whom and by when, over all drafts.
import { addDays, type Day, parseDay } from '../core/day.ts'
import { Failure } from './failure.ts'
import { readText } from './file.ts'
import { findDrafts } from './find.ts'
import { Projects } from './project.ts'
import { isSettled, type ListedPromise, listPromises, type PromiseList } from './promise-list.ts'
import { print, type Terminal, terminal } from './terminal.ts'

export type PromisesFormat = 'table' | 'json'

export interface PromisesOptions {
  readonly format: PromisesFormat
  readonly due?: string
  readonly all?: true
  readonly today: Day
}

/** Gives the exit code. */
export async function promises(paths: readonly string[], options: PromisesOptions): Promise<number> {
  const { format, due, today, all = false } = options
  const until = due === undefined ? undefined : lastDay(due, today)
  const projects = new Projects()
  const sources = findDrafts(paths).map((path) => ({
    path,
    text: readText(path),
    settings: projects.of(path).settings,
  }))
  const list = listPromises(sources, today)
  const write = await loadFormat(format)
  print(write(until === undefined ? list : dueBy(list, until), { ...terminal(), all }))
  return 0
}

/** Writes a list. Formats for people leave out what is settled unless `all` is wanted. */
export type Format = (list: PromiseList, how: Terminal & { readonly all: boolean }) => string

function lastDay(text: string, today: Day): Day {
  const [, count, unit] = /^(\d{1,4})([dw])$/.exec(text) ?? []
  const day = count === undefined ? parseDay(text) : addDays(today, Number(count) * (unit === 'w' ? 7 : 1))
  if (day === undefined) throw new Failure(`--due ${text} is no time: write 7d, 2w or YYYY-MM-DD`)
  return day
}

const dueBy = (list: PromiseList, until: Day): PromiseList => ({
  ...list,
  promises: list.promises.filter((promise) => isDueBy(promise, until)),
})

const isDueBy = (promise: ListedPromise, until: Day): boolean =>
  !isSettled(promise) && promise.due !== null && promise.due <= until

async function loadFormat(format: PromisesFormat): Promise<Format> {
  switch (format) {
    case 'table':
      return (await import('./formats/table.ts')).table
    case 'json':
      return (await import('./formats/json.ts')).json
  }
}
