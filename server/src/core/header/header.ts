// A draft's header (its YAML front-matter) as the writer means it, every value with the characters it was read from.
import type { Day } from '../days/day.ts'
import type { Remembering } from '../kept.ts'
import type { Located, Span } from '../span.ts'
import type { YamlEntry, YamlMap, YamlNode } from '../yaml/yaml.ts'
import type { Recipient } from './people.ts'

/** The same object in all versions of a draft between which nobody edits it. */
export interface Header extends Remembering {
  /** The header with both of its `---` lines; empty at the start of the text where there is none. */
  readonly span: Span
  /** The YAML between the lines. */
  readonly content: Span
  readonly exists: boolean
  readonly root?: YamlMap | undefined
  readonly to: readonly Recipient[]
  readonly subject?: Located<string> | undefined
  readonly channel?: Located<string> | undefined
  readonly sent?: Located<Day> | undefined
  readonly repliesTo?: Located<string> | undefined
  readonly about: readonly Located<string>[]
  readonly commonGround: readonly Located<string>[]
  readonly ask: readonly Located<string>[]
  readonly offer: readonly Located<string>[]
  readonly promises: readonly Pledge[]
  readonly ignore: readonly Located<string>[]
  readonly faults: readonly Fault[]
}

/** One entry of `promises:`. JavaScript owns the word `Promise`. */
export interface Pledge {
  readonly what: Located<string> | undefined
  /** The deadline as written, a day or words; a short form has it in `what`. */
  readonly due?: Located<string> | undefined
  readonly wasDue: readonly Located<Day>[]
  readonly kept?: Located<Settled> | undefined
  readonly explained?: Located<Settled> | undefined
  readonly released?: Located<Settled> | undefined
  readonly reason?: Located<string> | undefined
  /** Its own recipients, where it has some; else those of the draft. */
  readonly to: readonly Recipient[]
  readonly malformed: boolean
  readonly node: YamlNode
  readonly span: Span
}

/** What a promise says, without the place in the YAML where it can be edited. */
export type PledgeFacts = Omit<Pledge, 'node'>

/** The day something was settled on, or that it was, on a day nobody wrote down (`kept: true`). */
export type Settled = Day | 'day unknown'

/** Something in the header that could not be read as it stands. */
export interface Fault {
  readonly kind: FaultKind
  readonly message: string
  readonly span: Span
  /** What it probably should read, where that can be told. */
  readonly repair?: { readonly title: string; readonly span: Span; readonly text: string }
}

export type FaultKind =
  | 'broken-yaml'
  /** YAML takes it for something else; it is read as it was meant all the same. */
  | 'misread'
  | 'unclosed'
  | 'wrong-type'
  | 'no-such-day'
  | 'duplicate-key'
  | 'unknown-key'
  | 'unknown-value'

/** The entry of a top-level key, the first one where it stands twice. */
export const entryOf = (header: Header, key: HeaderKey): YamlEntry | undefined =>
  header.root?.entries.find((entry) => entry.key.text === key)

/** Keys in the order in which a new one is put into a header. */
export const HEADER_KEYS = [
  'to',
  'subject',
  'channel',
  'sent',
  'replies-to',
  'about',
  'common-ground',
  'ask',
  'offer',
  'promises',
  'ignore',
] as const
export type HeaderKey = (typeof HEADER_KEYS)[number]

export const RECIPIENT_KEYS = ['name', 'called', 'email', 'role', 'organization'] as const

export const PROMISE_KEYS = [
  'what',
  'to',
  'due',
  'was-due',
  'explained',
  'reason',
  'kept',
  'released',
] as const
export type PromiseKey = (typeof PROMISE_KEYS)[number]
