// What can wait until the writer pauses, such as telling the index which passages a draft now has: nobody looks at the
// other drafts while typing in this one.
import type { OpenFile } from './open-files.ts'

/** Milliseconds without a keystroke. */
const PAUSE = 250

export class Pauses {
  readonly #isOpen: (file: OpenFile) => boolean
  readonly #waiting = new Map<OpenFile, ReturnType<typeof setTimeout>>()

  constructor(isOpen: (file: OpenFile) => boolean) {
    this.#isOpen = isOpen
  }

  /** Does something to a file when nobody has named it for a while; only the last of what was asked for. */
  await(file: OpenFile, action: () => void): void {
    clearTimeout(this.#waiting.get(file))
    const timer = setTimeout(() => {
      this.#waiting.delete(file)
      if (this.#isOpen(file)) action()
    }, PAUSE)
    this.#waiting.set(file, timer)
  }
}
