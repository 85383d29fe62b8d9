// What the server needs from the machine it runs on. Node and the web worker each have their own.
import type { Connection } from 'vscode-languageserver'
import type { Act } from '../../core/acts/act.ts'
import type { Day } from '../../core/days/day.ts'
import type { Answer, Question } from '../unopened/reading.ts'

export interface Platform {
  /** The machine's own disk; a browser has none, and its client reads for the server. */
  readonly disk?: Disk
  /** Starts somebody who reads many drafts beside the server; `failed` hears why nothing came of it. */
  startReader?(failed: (error: unknown) => void): Reader
  today(): Day
  /** What it takes is large and not needed for the first answer, so it waits for the first sentences. */
  sentenceReader(connection: Connection): ReadSentences
}

/** What each sentence does, spans from its start. Whoever asks first is answered first. */
export type ReadSentences = (sentences: readonly string[]) => Promise<readonly (readonly Act[])[]>

/** Reads drafts on the machine's own disk. */
export interface Reader {
  readonly isReady: boolean
  /** Answers in the order of the questions; with nothing where the reader is gone. */
  ask(question: Question): Promise<Answer | undefined>
  end(): void
}

/** A file that is not there and one that cannot be read are the same to a reader: nothing. */
export interface Disk {
  /** At once where the machine can, which is several times faster where many are read. */
  read(uri: string): Text | Promise<Text>
  /** Whether anything has this address, readable or not. */
  holds(uri: string): boolean | Promise<boolean>
  /** All drafts in a folder and below, without what .gitignore leaves out; only those of `among` where that is given. */
  drafts(folder: string, search?: Search): Promise<readonly string[]>
}

export interface Search {
  /** Globs from the folder on, of what the editor does not show. */
  readonly exclude?: readonly string[]
  readonly among?: readonly string[]
}

export type Text = string | undefined
