// What can wait until the writer pauses: telling the index which passages a draft now has, as nobody looks at the other
// drafts while typing in this one.
import type { OpenFile } from './open-files.ts'

/** Milliseconds without a keystroke after which a writer has paused. */
const PAUSE = 250

export class Pauses {
  readonly #isOpen: (file: OpenFile) => boolean
  readonly #waiting = new Map<OpenFile, ReturnType<typeof setTimeout>>()

  constructor(isOpen: (file: OpenFile) => boolean) {
    this.#isOpen = isOpen
  }

  /** The file was opened or edited: does something to it when that has not happened for a while; only the last of it. */
  await(file: OpenFile, action: () => void): void {
    clearTimeout(this.#waiting.get(file))
    const timer = setTimeout(() => {
      this.#waiting.delete(file)
      if (this.#isOpen(file)) action()
    }, PAUSE)
    this.#waiting.set(file, timer)
  }
}
