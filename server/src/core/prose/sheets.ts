// A long draft on sheets: sections in a row, few enough to go through, and so many that there are few sheets. What is
// known of a sheet stays known as long as nobody edits it, so a question about a long draft asks one sheet anew.
import { Memory, type Remembering } from '../kept.ts'
import type { Span } from '../span.ts'
import type { Content } from './content.ts'

/** A top-level element of a body (a paragraph, a list, a table …) and what it holds. */
export interface Section {
  /** Offset in the body, or from the start of its sheet. */
  readonly start: number
  /** Shared between versions of a body as long as nothing in the section was edited, wherever it moves. */
  readonly content: Content
}

/** Sections in a row, at least one; they count from the start of the first. */
export interface Sheet extends Remembering {
  readonly sections: readonly Section[]
}

export interface PlacedSheet {
  readonly start: number
  readonly sheet: Sheet
}

/** Where a sheet begins and ends. */
export function endsOf({ start, sheet }: PlacedSheet): Span {
  const last = sheet.sections.at(-1)
  return { start, end: start + (last === undefined ? 0 : last.start + last.content.source.length) }
}

const MOST_SECTIONS = 32

/** Lays sections out on as few sheets as hold them, all about equally full. */
export function sheetsOf(sections: readonly Section[]): readonly PlacedSheet[] {
  const size = Math.ceil(sections.length / Math.ceil(sections.length / MOST_SECTIONS))
  const sheets: PlacedSheet[] = []
  for (let at = 0; at < sections.length; at += size) {
    const start = sections[at]?.start ?? 0
    const moved = sections.slice(at, at + size).map((section) => movedSection(section, -start))
    sheets.push({ start, sheet: { sections: moved, memory: new Memory() } })
  }
  return sheets
}

export interface Splice {
  readonly sheets: readonly PlacedSheet[]
  /** What stood between. */
  readonly replaced: readonly Content[]
}

/** Puts sections in place of those that begin in the span; the ones behind it move. Other sheets stay as they are. */
export function spliced(
  sheets: readonly PlacedSheet[],
  { start, end }: Span,
  sections: readonly Section[],
  by: number,
): Splice {
  const before = sheets.filter((placed) => lastStart(placed) < start)
  const after = sheets.filter((placed) => placed.start >= end)
  const cut = sheets.slice(before.length, sheets.length - after.length).flatMap(sectionsOn)
  const rest = cut.filter((section) => section.start >= end).map((section) => movedSection(section, by))
  const middle = [...cut.filter((section) => section.start < start), ...sections, ...rest]
  return {
    sheets: [...before, ...sheetsOf(middle), ...after.map((placed) => movedSheet(placed, by))],
    replaced: cut
      .filter((section) => section.start >= start && section.start < end)
      .map(({ content }) => content),
  }
}

export const movedSheet = ({ start, sheet }: PlacedSheet, by: number): PlacedSheet => ({
  start: start + by,
  sheet,
})

const movedSection = ({ start, content }: Section, by: number): Section => ({ start: start + by, content })

const lastStart = ({ start, sheet }: PlacedSheet): number => start + (sheet.sections.at(-1)?.start ?? 0)

/** The sections of a sheet where the sheet stands. */
export const sectionsOn = ({ start, sheet }: PlacedSheet): readonly Section[] =>
  sheet.sections.map((section) => movedSection(section, start))

/** Whether a section begins right there. */
export function hasSectionAt(sheets: readonly PlacedSheet[], offset: number): boolean {
  const placed = sheets.findLast(({ start }) => start <= offset)
  return placed?.sheet.sections.some(({ start }) => placed.start + start === offset) === true
}

/** The last section that begins before the offset. */
export function sectionBefore(sheets: readonly PlacedSheet[], offset: number): Section | undefined {
  const placed = sheets.findLast(({ start }) => start < offset)
  return placed && sectionsOn(placed).findLast(({ start }) => start < offset)
}

/** Where the so-manieth section behind the offset begins, counting from 1. */
export function startBehind(
  sheets: readonly PlacedSheet[],
  offset: number,
  count: number,
): number | undefined {
  let left = count
  for (const placed of sheets) {
    if (lastStart(placed) <= offset) continue
    const starts = sectionsOn(placed).flatMap(({ start }) => (start > offset ? [start] : []))
    if (starts.length >= left) return starts[left - 1]
    left -= starts.length
  }
  return undefined
}
