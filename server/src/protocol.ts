// What client and server say to each other beyond LSP, typed once for both ends. The client imports only this file.
import type { Position, Range } from 'vscode-languageserver'
import type { PromiseState } from './core/promises/state.ts'

export type { PromiseState }

/** Requests of the client, by method. */
export interface Requests {
  /** All promises of all drafts the server knows, settled ones too. */
  'outreach/promises': { readonly params: Nothing; readonly result: readonly PromiseItem[] }
  /** Answered when every draft is in that list, however long it takes. */
  'outreach/allListed': { readonly params: Nothing; readonly result: null }
  /** What the recipient gets. */
  'outreach/message': { readonly params: DraftRef; readonly result: Message }
  /** Whom one can write to, and how. */
  'outreach/addressees': { readonly params: Nothing; readonly result: Addressees }
  /** The text of a new draft; whoever asked puts it into a file. */
  'outreach/newDraft': { readonly params: NewDraftParams; readonly result: NewDraft }
  /** The text of a new draft to whoever waits for a promise: it takes up all that is overdue to them in that draft. */
  'outreach/followUp': { readonly params: PromiseRef; readonly result: NewDraft }
  /** Checks every draft, open or not, and publishes what it finds. */
  'outreach/checkAll': { readonly params: Nothing; readonly result: Tally }
  /** The promises of all drafts as a file. */
  'outreach/exportPromises': { readonly params: { readonly format: ExportFormat }; readonly result: string }
}

/** Requests of the server, by method, to a client that says it answers them (`ClientOptions`). */
export interface ServerRequests {
  /** The text of a file, null where there is none. */
  'outreach/readFile': { readonly params: FileRef; readonly result: string | null }
  /** What lies in a folder, nothing where there is none. Links are not followed. */
  'outreach/readFolder': { readonly params: FileRef; readonly result: readonly FolderEntry[] }
  /** In a web worker: the tagger's script, as it stands in the package. */
  'outreach/tagger': { readonly params: Nothing; readonly result: string }
}

/** Notifications of the server, by method. */
export interface Notifications {
  'outreach/promisesChanged': Nothing
}

/**
 * Commands of the server for `workspace/executeCommand`, with their arguments. Each changes one draft through
 * `workspace/applyEdit` and answers with whether the client applied the edit; it fails with a sentence for the writer
 * where it cannot be done. Languageclient registers every command of a server, so the client's own have other names.
 */
export interface Commands {
  'outreach.promise.keep': readonly [promise: PromiseRef]
  'outreach.promise.release': readonly [promise: PromiseRef]
  /** The promise moves to the new day; the old one becomes `was-due`, `explained` is today. */
  'outreach.promise.explain': readonly [promise: PromiseRef, reason: string, due: string]
  /** The first day of a promise that has none. */
  'outreach.promise.setDue': readonly [promise: PromiseRef, due: string]
  'outreach.draft.markSent': readonly [draft: DraftRef]
}

export interface DraftRef {
  readonly uri: string
}

/** Any file or folder. */
export interface FileRef {
  readonly uri: string
}

export interface FolderEntry {
  readonly name: string
  readonly isFolder: boolean
}

/** Finds a promise again after the draft was edited: the entry at `index` if it still says `what`, else the only one that does. */
export interface PromiseRef extends DraftRef {
  /** Place in the list, from 0. */
  readonly index: number
  readonly what: string
}

/** Days are `YYYY-MM-DD`; null where there is none. */
export interface PromiseItem {
  readonly ref: PromiseRef
  readonly what: string
  /** The words that say what was promised. */
  readonly range: Range
  readonly to: readonly string[]
  readonly state: PromiseState
  readonly due: string | null
  /** Negative once the day has passed. */
  readonly daysLeft: number | null
  readonly wasDue: readonly string[]
  /** A day, or "day unknown". */
  readonly kept: string | null
  readonly explained: string | null
  readonly released: string | null
  readonly reason: string | null
}

export interface Message {
  /** E-mail addresses of the recipients. */
  readonly to: readonly string[]
  readonly subject: string
  readonly text: string
  readonly html: string
  /** Code points of `text`. */
  readonly length: number
  /** What the channel bears at most, null where it sets no limit. */
  readonly limit: number | null
  /** Findings at the level error: the message is not ready to leave. */
  readonly errors: number
}

export interface Addressees {
  readonly people: readonly Person[]
  readonly channels: readonly { readonly name: string; readonly limit: number | null }[]
}

export interface Person {
  readonly name: string
  readonly email: string | null
  readonly organization: string | null
}

export interface NewDraftParams {
  /** As it will stand after `to:`. */
  readonly to: string
  readonly channel: string
  /** Where it is to lie; nowhere yet where there is none. */
  readonly folder?: string
}

export interface NewDraft {
  /** A file that is not there yet, named for the recipient; nothing where there is no folder for it. */
  readonly uri?: string
  readonly text: string
  /** Where writing starts. */
  readonly cursor: Position
  /** The text as a snippet, where it has questions for tab stops. */
  readonly snippet?: string
}

/** How many drafts were checked, and findings by level. */
export interface Tally {
  readonly drafts: number
  readonly error: number
  readonly warning: number
  readonly information: number
  readonly hint: number
}

export type ExportFormat = 'ics' | 'csv' | 'md' | 'json'

/** The settings `outreach.*` of an editor, asked for by resource; nothing where the writer set nothing. */
export interface EditorSettings {
  /** Levels by rule id. */
  readonly rules?: Readonly<Record<string, string>>
  readonly phrases?: { readonly flag?: readonly string[]; readonly allow?: readonly string[] }
  readonly boilerplate?: readonly string[]
  readonly channels?: Readonly<Record<string, ChannelSettings>>
  readonly writer?: { readonly name?: string; readonly email?: string; readonly organization?: string }
  /** Days before its due day from which a promise is due soon. */
  readonly dueSoon?: number
}

/** Code points of the message as plain text. */
export interface ChannelSettings {
  readonly limit?: number
  readonly subjectLimit?: number
  readonly long?: number
  readonly subject?: boolean
}

/** What the client does beyond LSP (`initializationOptions`). */
export interface ClientOptions {
  /** Commands of the editor's own, which a code lens or a fix may call. */
  readonly commands?: readonly ClientCommand[]
  /** Sentences and templates of the server ("Mention {0}"), each in the writer's language; English where there is none. */
  readonly words?: Readonly<Record<string, string>>
  /** Shows the message of a finding by itself where a hover on it stands, so that the hover need not repeat it. */
  readonly showsMessages?: boolean
  /** Answers `outreach/readFile` and `outreach/readFolder`, for files that the server cannot reach. */
  readonly readsFiles?: boolean
}

export type ClientCommand = 'outreach.showPromises' | 'outreach.writeFollowUp'

type Nothing = Readonly<Record<string, never>>
