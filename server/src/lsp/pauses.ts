// What can wait until the writer pauses: telling the index which passages a draft now has (nobody looks at the other
// drafts while typing in this one), and loading the tagger, which nothing can interrupt.
import type { OpenFile } from './open-files.ts'

/** Milliseconds without a keystroke after which a writer has paused, and after which a row of keystrokes is over. */
const PAUSE = 250
const BREAK = 100

/** Milliseconds after which what waits for a row of keystrokes to end waits no longer. */
const PATIENCE = 2000

export class Pauses {
  readonly #isOpen: (file: OpenFile) => boolean
  readonly #waiting = new Map<OpenFile, ReturnType<typeof setTimeout>>()
  readonly #opened = new WeakSet<OpenFile>()
  #typed = Number.NEGATIVE_INFINITY

  constructor(isOpen: (file: OpenFile) => boolean) {
    this.#isOpen = isOpen
  }

  /** The file was opened or edited: does something to it when that has not happened for a while; only the last of it. */
  await(file: OpenFile, action: () => void): void {
    if (this.#opened.has(file)) this.#typed = performance.now()
    this.#opened.add(file)
    clearTimeout(this.#waiting.get(file))
    const timer = setTimeout(() => {
      this.#waiting.delete(file)
      if (this.#isOpen(file)) action()
    }, PAUSE)
    this.#waiting.set(file, timer)
  }

  /** Nobody is typing at the moment, or has not stopped for long. */
  async untilQuiet(): Promise<void> {
    const end = performance.now() + PATIENCE
    while (performance.now() < Math.min(end, this.#typed + BREAK))
      await new Promise((resolve) => setTimeout(resolve, BREAK / 4))
  }
}
