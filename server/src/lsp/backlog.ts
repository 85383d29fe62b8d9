// Files on disk that are to be looked at, each once however often it is named, in slices between other work.
import { breathe, Slice } from './slices.ts'

/** Files that are waited for at once, where the client reads them. */
const AT_ONCE = 32

export class Backlog {
  readonly #look: (uri: string) => void | Promise<void>
  readonly #failed: (error: unknown) => void
  readonly #waiting = new Set<string>()
  #working: Promise<void> | undefined

  constructor(look: (uri: string) => void | Promise<void>, failed: (error: unknown) => void) {
    this.#look = look
    this.#failed = failed
  }

  get length(): number {
    return this.#waiting.size
  }

  /** Done when nothing is waiting any more. */
  add(uris: Iterable<string>): Promise<void> {
    for (const uri of uris) this.#waiting.add(uri)
    this.#working ??= this.#work()
    return this.#working
  }

  clear(): void {
    this.#waiting.clear()
  }

  async #work(): Promise<void> {
    await breathe()
    const slice = new Slice()
    let looking: Promise<void>[] = []
    for (const uri of this.#waiting) {
      this.#waiting.delete(uri)
      const look = this.#lookAt(uri)
      if (look instanceof Promise) looking.push(look)
      if (looking.length === AT_ONCE || this.#waiting.size === 0) {
        await Promise.all(looking)
        looking = []
      }
      if (slice.isOver()) await breathe()
    }
    this.#working = undefined
  }

  /** One file that cannot be dealt with keeps no other waiting. */
  #lookAt(uri: string): void | Promise<void> {
    try {
      return this.#look(uri)?.catch(this.#failed)
    } catch (error) {
      this.#failed(error)
    }
  }
}
