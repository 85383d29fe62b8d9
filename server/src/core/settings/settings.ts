// What a writer, a project or an editor may set, with the defaults. Reading it from files and editors is done elsewhere.
import type { Level } from '../rule.ts'

/** What `.outreach.yaml` may set. */
export const CONFIG_KEYS = ['rules', 'phrases', 'boilerplate', 'channels', 'writer', 'due-soon'] as const
export type ConfigKey = (typeof CONFIG_KEYS)[number]

export interface Settings {
  /** Levels that replace a rule's own, by rule id. */
  readonly levels: Readonly<Record<string, Level>>
  readonly phrases: {
    /** Further stock phrases, plain text. */
    readonly flag: readonly string[]
    /** Words that are never reported as a stock phrase; a finding whose text contains one is silent, case aside. */
    readonly allow: readonly string[]
  }
  /** Passages that may stand in letters to several people. */
  readonly boilerplate: readonly string[]
  readonly channels: Readonly<Record<string, Channel>>
  readonly writer: Writer
  /** Days before its due day from which a promise is due soon. */
  readonly dueSoon: number
}

/** What one source sets: the project's file or the editor. Everything may be left open. */
export interface Config {
  readonly levels?: Settings['levels']
  readonly phrases?: Partial<Settings['phrases']>
  readonly boilerplate?: readonly string[]
  readonly channels?: Readonly<Record<string, Partial<Channel>>>
  readonly writer?: Writer
  readonly dueSoon?: number
}

export interface Writer {
  readonly name?: string
  readonly email?: string
  readonly organization?: string
}

/** What a channel bears, in code points of the message as plain text. */
export interface Channel {
  /** The message cannot be sent beyond. */
  readonly limit?: number
  readonly subjectLimit?: number
  /** From here on a message is long for the channel. */
  readonly long?: number
  /** Whether a message has a subject line. */
  readonly subject: boolean
}

/**
 * Limits as LinkedIn states or enforces them (sources disagree, so all can be set; see the page of `over-limit`):
 * invitation note 300, 200 without Premium; InMail 1,900 with a subject of 200; message 8,000. The lengths from which
 * a message is long are practice, not measurement: about 200 words of mail; InMail by LinkedIn's own data (400).
 */
export const DEFAULT_SETTINGS: Settings = {
  levels: {},
  phrases: { flag: [], allow: [] },
  boilerplate: [],
  channels: {
    email: { long: 2000, subject: true },
    'linkedin-invite': { limit: 300, long: 200, subject: false },
    'linkedin-message': { limit: 8000, long: 1000, subject: false },
    inmail: { limit: 1900, subjectLimit: 200, long: 800, subject: true },
  },
  writer: {},
  dueSoon: 3,
}

/** Settings from several sources, the strongest first: single values from the first that has one, lists from all. */
export function settingsFrom(...configs: readonly Config[]): Settings {
  const weakestFirst = configs.toReversed()
  return {
    levels: Object.assign({}, ...weakestFirst.map(({ levels }) => levels)),
    phrases: {
      flag: configs.flatMap(({ phrases }) => phrases?.flag ?? []),
      allow: configs.flatMap(({ phrases }) => phrases?.allow ?? []),
    },
    boilerplate: configs.flatMap(({ boilerplate }) => boilerplate ?? []),
    channels: weakestFirst.reduce(withChannels, DEFAULT_SETTINGS.channels),
    writer: Object.assign({}, ...weakestFirst.map(({ writer }) => writer)),
    dueSoon: configs.find(({ dueSoon }) => dueSoon !== undefined)?.dueSoon ?? DEFAULT_SETTINGS.dueSoon,
  }
}

/** A channel that the project adds has a subject only if it says so. */
function withChannels(known: Settings['channels'], { channels = {} }: Config): Settings['channels'] {
  const changed = Object.entries(channels).map(([name, set]) => [
    name,
    { subject: false, ...known[name], ...set },
  ])
  return { ...known, ...Object.fromEntries(changed) }
}
