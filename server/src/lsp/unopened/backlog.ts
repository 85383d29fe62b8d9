// Files that are to be looked at, each once however often it is named: in slices between other work, or by a helper while
// there is one.
import type { Pauses } from '../pauses.ts'
import { Slice } from '../slices.ts'

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
  readonly #pauses: Pauses
  readonly #waiting = new Set<string>()
  /** What the helper could not deal with. */
  readonly #left = new Set<string>()
  #working: Promise<void> | undefined

  constructor(
    look: (uri: string) => void | Promise<void>,
    helper: Helper,
    pauses: Pauses,
    failed: (error: unknown) => void,
  ) {
    this.#look = look
    this.#helper = helper
    this.#pauses = pauses
    this.#failed = failed
  }

  get length(): number {
    return this.#waiting.size + this.#left.size
  }

  /** Done when nothing is waiting any more. */
  add(uris: Iterable<string>): Promise<void> {
    for (const uri of uris) this.#waiting.add(uri)
    this.#working ??= this.#work()
    return this.#working
  }

  clear(): void {
    this.#waiting.clear()
    this.#left.clear()
  }

  async #work(): Promise<void> {
    await this.#pauses.breathe()
    const slice = new Slice()
    let looking: Promise<void>[] = []
    while (this.length > 0) {
      if (this.#helper.isReady) await Promise.all([this.#share(slice), this.#share(slice)])
      const [uri] = takenFrom(this.#left.size > 0 ? this.#left : this.#waiting, 1)
      const look = uri === undefined ? undefined : this.#lookAt(uri)
      if (look instanceof Promise) looking.push(look)
      if (looking.length === AT_ONCE || this.length === 0) {
        await Promise.all(looking)
        looking = []
      }
      if (slice.isOver()) await this.#pauses.breathe()
    }
    this.#working = undefined
  }

  /** Has the helper look at what is waiting, lot by lot. */
  async #share(slice: Slice): Promise<void> {
    while (this.#helper.isReady && this.#waiting.size > 0) {
      for (const uri of await this.#helper.look(takenFrom(this.#waiting, LOT))) this.#left.add(uri)
      if (slice.isOver()) await this.#pauses.breathe()
    }
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

function takenFrom(waiting: Set<string>, most: number): readonly string[] {
  const taken: string[] = []
  for (const uri of waiting) {
    if (taken.length === most) break
    waiting.delete(uri)
    taken.push(uri)
  }
  return taken
}
