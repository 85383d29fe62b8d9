// What a rule is, what it sees, and what it yields.
import type { Act } from './acts/act.ts'
import type { Day } from './days/day.ts'
import type { Draft } from './draft.ts'
import type { Edit } from './edit.ts'
import type { Others } from './others.ts'
import type { ConfigKey, Settings } from './settings/settings.ts'
import type { Span } from './span.ts'

export const LEVELS = ['error', 'warning', 'information', 'hint', 'off'] as const
export type Level = (typeof LEVELS)[number]

export type Family = 'connecting' | 'giving' | 'promising' | 'form'

export interface Rule {
  readonly id: string
  readonly family: Family
  /** How loud it is unless somebody sets it otherwise; follows the grade of its evidence. */
  readonly level: Level
  /** What the recipient will notice, in one sentence. */
  readonly notices: string
  readonly evidence: Evidence
  /** `acts` rules wait until it is known what each sentence does; the others speak at once. */
  readonly needs: 'text' | 'acts'
  /** Writing rules are silent on a message that has left, and before there is one. */
  readonly speaks: 'always' | 'while writing'
  /** Keys of `.outreach.yaml` that speak to this rule, beside `rules:`. */
  readonly settings?: readonly ConfigKey[]
  readonly check: (context: Context) => Iterable<Notice>
}

/** A: peer-reviewed experiment · B: a platform's own data · C: a vendor's correlation · D: opinion or practice. */
export interface Evidence {
  readonly grade: 'A' | 'B' | 'C' | 'D'
  readonly source: string
}

/** All that a rule may look at. */
export interface Context {
  readonly draft: Draft
  /** In the order of the text, spans in the draft; empty for rules that need only the text. */
  readonly acts: readonly Act[]
  readonly settings: Settings
  readonly today: Day
  /** Nothing where nobody keeps an index. */
  readonly others?: Others
}

/** What a rule yields; `check` makes it a finding by adding rule and level. */
export interface Notice {
  readonly span: Span
  /** One sentence about the recipient, no blame, about 100 characters at most. */
  readonly message: string
  /** Worked out only when somebody asks; at most four, always in the same order. */
  readonly fixes?: () => readonly Fix[]
  readonly related?: readonly Related[]
  /** Where one rule is louder in some cases; a level that somebody set wins. */
  readonly level?: Level
}

export interface Finding extends Notice {
  readonly rule: string
  readonly level: Exclude<Level, 'off'>
  readonly fixes: () => readonly Fix[]
  readonly related: readonly Related[]
}

/** A place in another draft (or in this one) that explains a finding. */
export interface Related {
  /** The draft's name as the index knows it; nothing for the same draft. */
  readonly draft?: string
  readonly span: Span
  readonly message: string
}

export type Fix = Repair | Selection | Opening | Allowance | FollowUp

interface Titled {
  /** An imperative. */
  readonly title: string
}

/** Edits to this draft, all applied or none. */
export interface Repair extends Titled {
  readonly edits: readonly Edit[]
  /** Mechanical, and right without a look: part of "fix all". */
  readonly safe?: true
}

/** Puts the cursor on words that only the writer can mend. */
export interface Selection extends Titled {
  readonly select: Span
}

/** Shows a place in another draft. */
export interface Opening extends Titled {
  readonly open: { readonly draft: string; readonly span: Span }
}

/** Adds a text to a list of the project's configuration. */
export interface Allowance extends Titled {
  readonly allow: { readonly list: 'phrases' | 'boilerplate'; readonly text: string }
}

/** Starts a new draft to the same people that takes up the promise at the span. */
export interface FollowUp extends Titled {
  readonly followUp: { readonly promise: Span }
}
