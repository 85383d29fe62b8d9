// `outreach check`: finds drafts, checks them, prints what the recipient will notice.
import type { Day } from '../core/days/day.ts'
import type { Level } from '../core/rule.ts'
import { examine } from './examine.ts'
import { findDrafts } from './find.ts'
import { LOUDNESS, type Report, reportOn } from './report.ts'
import { complaints, print, type Terminal, terminal } from './terminal.ts'

export type CheckFormat = 'pretty' | 'json' | 'sarif' | 'github'

export interface CheckOptions {
  readonly format: CheckFormat
  /** The loudest finding that still passes. */
  readonly maxLevel: Level
  readonly today: Day
}

/** Gives the exit code. */
export async function check(
  paths: readonly string[],
  { format, maxLevel, today }: CheckOptions,
): Promise<number> {
  const trouble = complaints()
  const examined = await examine(findDrafts(paths), today, trouble.complain)
  const report = reportOn(examined, today)
  const texts = new Map(report.drafts.map(({ path }, index) => [path, examined[index]?.text ?? '']))
  const write = await loadFormat(format)
  print(write(report, texts, terminal()))
  if (trouble.count() > 0) return 2
  return isLouderThan(maxLevel, report) ? 1 : 0
}

const isLouderThan = (level: Level, { drafts }: Report): boolean =>
  drafts.some(({ findings }) =>
    findings.some((finding) => LOUDNESS.indexOf(finding.level) > LOUDNESS.indexOf(level)),
  )

/** Writes a report; `texts` holds each draft's text by its path in the report. */
export type Format = (report: Report, texts: ReadonlyMap<string, string>, terminal: Terminal) => string

async function loadFormat(format: CheckFormat): Promise<Format> {
  switch (format) {
    case 'pretty':
      return (await import('./formats/pretty.ts')).pretty
    case 'json':
      return (await import('./formats/json.ts')).json
    case 'sarif':
      return (await import('./formats/sarif.ts')).sarif
    case 'github':
      return (await import('./formats/github.ts')).github
  }
}
