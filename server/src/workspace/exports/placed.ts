// A promise and where it is written, as every file format and the command line's table show it.
import type { PromiseEntry } from '../../core/promises/list.ts'

export interface PlacedPromise extends PromiseEntry {
  /** From the folder the list is made for, with slashes. */
  readonly path: string
  /** The same of the draft in which it was promised first; a follow-up may have taken it up since. */
  readonly firstPath: string
  /** Both from 1. */
  readonly line: number
  readonly column: number
}

/** Headings of the states in a list for people. */
export const TITLES: Readonly<Record<PromiseEntry['state'], string>> = {
  overdue: 'Overdue',
  'due-soon': 'Due soon',
  open: 'Open',
  undated: 'Undated',
  explained: 'Explained',
  malformed: 'Malformed',
  kept: 'Kept',
  released: 'Released',
}
