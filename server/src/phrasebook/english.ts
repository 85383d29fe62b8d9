// The English phrasebook, file by file; whoever adds a file names it here.
import closers from './en/closers.yaml'
import familiarity from './en/familiarity.yaml'
import flattery from './en/flattery.yaml'
import fundraising from './en/fundraising.yaml'
import invitations from './en/invitations.yaml'
import jobs from './en/jobs.yaml'
import lists from './en/lists.yaml'
import nagging from './en/nagging.yaml'
import openers from './en/openers.yaml'
import recruiting from './en/recruiting.yaml'
import sales from './en/sales.yaml'
import stiff from './en/stiff.yaml'
import urgency from './en/urgency.yaml'
import value from './en/value.yaml'
import type { Group, Section } from './entries.ts'
import type { Lists } from './pattern.ts'

const group = (name: string, sections: unknown): Group => ({
  name,
  sections: sections as readonly Section[],
  lists: lists as Lists,
})

/** Words anyone could have sent to anyone. Of two patterns that find the same words, the first listed here speaks. */
export const STOCK: readonly Group[] = [
  group('openers', openers),
  group('flattery', flattery),
  group('familiarity', familiarity),
  group('value', value),
  group('urgency', urgency),
  group('nagging', nagging),
  group('closers', closers),
  group('invitations', invitations),
  group('recruiting', recruiting),
  group('sales', sales),
  group('fundraising', fundraising),
  group('jobs', jobs),
]

/** Wooden words that have a plain one. */
export const STIFF: readonly Group[] = [group('stiff', stiff)]
