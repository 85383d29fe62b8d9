// What the server needs from the machine it runs on: files and the day. Node and the web worker each have their own.
import type { Day } from '../core/day.ts'

export interface Platform {
  readonly disk: Disk
  today(): Day
}

export interface Disk {
  /** The text of a file; nothing where there is none or it cannot be read. */
  read(uri: string): Promise<string | undefined>
}
