// The promises of all drafts as the server last told them, for views that stay open.
import { type Disposable, EventEmitter } from 'vscode'
import type { PromiseItem } from '../../../server/src/protocol.ts'
import type { Server } from '../server.ts'

export class PromiseList {
  readonly #server: Server
  readonly #changed = new EventEmitter<void>()
  readonly #listening: Disposable
  #items: readonly PromiseItem[] = []
  /** What the server was asked last does not hold a change that came since. */
  #isOutdated = false
  #asking: Promise<void> | undefined
  readonly onDidChange = this.#changed.event

  constructor(server: Server) {
    this.#server = server
    this.#listening = server.on('outreach/promisesChanged', () => void this.refresh())
  }

  get items(): readonly PromiseItem[] {
    return this.#items
  }

  /** A list that cannot be had stays as it was: views show it unasked, so they do not complain either. */
  refresh(): Promise<void> {
    return this.load().catch((error: unknown) => this.#server.log(error))
  }

  /** Asks one question at a time: of a large folder, changes are told faster than its list is written. */
  load(): Promise<void> {
    this.#isOutdated = true
    this.#asking ??= this.#ask()
    return this.#asking
  }

  dispose(): void {
    this.#listening.dispose()
    this.#changed.dispose()
  }

  async #ask(): Promise<void> {
    try {
      while (this.#isOutdated) {
        this.#isOutdated = false
        this.#items = await this.#server.ask('outreach/promises', {})
        this.#changed.fire()
      }
    } finally {
      this.#asking = undefined
    }
  }
}
