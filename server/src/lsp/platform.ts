// What the server needs from the machine it runs on: files and the day. Node and the web worker each have their own.
import type { Day } from '../core/day.ts'

export interface Platform {
  readonly disk: Disk
  today(): Day
}

/** A file that is not there and one that cannot be read are the same to a reader: nothing. */
export interface Disk {
  read(uri: string): Promise<string | undefined>
  /** Without a turn of the event loop, several times faster where many are read. */
  readNow(uri: string): string | undefined
  /** All drafts in a folder and below, without what .gitignore leaves out. */
  drafts(folder: string): Promise<readonly string[]>
}
