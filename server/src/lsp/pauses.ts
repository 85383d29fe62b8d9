// What can wait until the writer pauses: telling the index which passages a draft now has, as nobody looks at the other
// drafts while typing in this one; and reading those, while a keystroke is being answered.
import type { OpenFile } from './open-files.ts'
import { breathe } from './slices.ts'

/** Milliseconds without a keystroke after which a writer has paused. */
const PAUSE = 250

/** Milliseconds that an answer takes at the most; whoever types faster than that waits for nothing. */
const ANSWERING = 20

export class Pauses {
  readonly #isOpen: (file: OpenFile) => boolean
  readonly #waiting = new Map<OpenFile, ReturnType<typeof setTimeout>>()
  #edited = Number.NEGATIVE_INFINITY

  constructor(isOpen: (file: OpenFile) => boolean) {
    this.#isOpen = isOpen
  }

  /** The file was opened or edited: does something to it when that has not happened for a while; only the last of it. */
  await(file: OpenFile, action: () => void): void {
    this.#edited = performance.now()
    clearTimeout(this.#waiting.get(file))
    const timer = setTimeout(() => {
      this.#waiting.delete(file)
      if (this.#isOpen(file)) action()
    }, PAUSE)
    this.#waiting.set(file, timer)
  }

  /** Lets everything that has arrived be dealt with first, and what was typed be answered. */
  async breathe(): Promise<void> {
    await breathe()
    while (performance.now() - this.#edited < ANSWERING)
      await new Promise((resolve) => setTimeout(resolve, ANSWERING))
  }
}
