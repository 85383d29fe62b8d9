// What `check` found, in the shape in which it is printed as JSON: stable, versioned, offsets in UTF-16 code units.
import type { Day } from '../core/days/day.ts'
import type { Finding, Level, Related } from '../core/rule.ts'
import type { Examined } from './examine.ts'
import { readText } from './file.ts'
import { shown } from './find.ts'
import { Lines, type Place } from './lines.ts'

export interface Report {
  readonly version: 1
  readonly today: Day
  readonly drafts: readonly ReportedDraft[]
  readonly counts: Readonly<Record<Finding['level'], number>>
}

export interface ReportedDraft {
  /** From the current folder, with slashes. */
  readonly path: string
  readonly findings: readonly ReportedFinding[]
}

export interface ReportedFinding extends Place {
  readonly rule: string
  readonly level: Finding['level']
  readonly message: string
  /** Half open. */
  readonly start: number
  readonly end: number
  readonly endLine: number
  readonly endColumn: number
  readonly text: string
  readonly fixes: readonly string[]
  readonly related: readonly (Place & { readonly path: string; readonly message: string })[]
}

/** From the quietest to the loudest. */
export const LOUDNESS: readonly Level[] = ['off', 'hint', 'information', 'warning', 'error']

export function reportOn(examined: readonly Examined[], today: Day): Report {
  const drafts = examined.map((draft) => reportDraft(draft))
  const levels = drafts.flatMap(({ findings }) => findings.map(({ level }) => level))
  const count = (level: Level): number => levels.filter((one) => one === level).length
  return {
    version: 1,
    today,
    drafts,
    counts: {
      error: count('error'),
      warning: count('warning'),
      information: count('information'),
      hint: count('hint'),
    },
  }
}

function reportDraft({ path, text, findings }: Examined): ReportedDraft {
  const lines = new Lines(text)
  return { path: shown(path), findings: findings.map((finding) => reportFinding(finding, path, text, lines)) }
}

function reportFinding(finding: Finding, path: string, text: string, lines: Lines): ReportedFinding {
  const { rule, level, message, span, fixes, related } = finding
  const { line, column } = lines.placeOf(span.start)
  const end = lines.placeOf(span.end)
  return {
    rule,
    level,
    message,
    start: span.start,
    end: span.end,
    line,
    column,
    endLine: end.line,
    endColumn: end.column,
    text: text.slice(span.start, span.end),
    fixes: fixes().map(({ title }) => title),
    related: related.map((place) => reportRelated(place, path, lines)),
  }
}

function reportRelated(
  { draft, span, message }: Related,
  path: string,
  lines: Lines,
): ReportedFinding['related'][number] {
  const elsewhere = draft !== undefined && draft !== path
  const { line, column } = (elsewhere ? new Lines(readText(draft)) : lines).placeOf(span.start)
  return { path: shown(draft ?? path), line, column, message }
}
