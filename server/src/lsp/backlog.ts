// Files that are to be looked at, each once however often it is named: in slices between other work, or by a helper while
// there is one.
import { breathe, Slice } from './slices.ts'

export interface Helper {
  readonly isReady: boolean
  /** Looks at several; gives those it could not deal with. */
  look(uris: readonly string[]): Promise<readonly string[]>
}

/** Files that are waited for at once, where the client reads them. */
const AT_ONCE = 32

/** Files that a helper is given at a time. It has two such lots, so that it never waits for us. */
const LOT = 32

export class Backlog {
  readonly #look: (uri: string) => void | Promise<void>
  readonly #failed: (error: unknown) => void
  readonly #helper: Helper
  readonly #waiting = new Set<string>()
  #working: Promise<void> | undefined

  constructor(look: (uri: string) => void | Promise<void>, helper: Helper, failed: (error: unknown) => void) {
    this.#look = look
    this.#helper = helper
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
    while (this.#waiting.size > 0) {
      if (this.#helper.isReady) await Promise.all([this.#share(slice), this.#share(slice)])
      const [uri] = this.#next(1)
      const look = uri === undefined ? undefined : this.#lookAt(uri)
      if (look instanceof Promise) looking.push(look)
      if (looking.length === AT_ONCE || this.#waiting.size === 0) {
        await Promise.all(looking)
        looking = []
      }
      if (slice.isOver()) await breathe()
    }
    this.#working = undefined
  }

  async #share(slice: Slice): Promise<void> {
    while (this.#helper.isReady) {
      const uris = this.#next(LOT)
      if (uris.length === 0) return
      for (const uri of await this.#helper.look(uris)) {
        await this.#lookAt(uri)
        if (slice.isOver()) await breathe()
      }
    }
  }

  #next(most: number): readonly string[] {
    const next: string[] = []
    for (const uri of this.#waiting) {
      if (next.length === most) break
      this.#waiting.delete(uri)
      next.push(uri)
    }
    return next
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
