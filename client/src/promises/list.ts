// The promises of all drafts as the server last told them, for views that stay open.
import { type Disposable, EventEmitter } from 'vscode'
import type { PromiseItem } from '../../../server/src/protocol.ts'
import type { Server } from '../server.ts'

export class PromiseList {
  readonly #server: Server
  readonly #changed = new EventEmitter<void>()
  readonly #listening: Disposable
  #items: readonly PromiseItem[] = []
  readonly onDidChange = this.#changed.event

  constructor(server: Server) {
    this.#server = server
    this.#listening = server.on('outreach/promisesChanged', () => void this.refresh())
  }

  get items(): readonly PromiseItem[] {
    return this.#items
  }

  /** A list that cannot be had stays as it was: views show it unasked, so they do not complain either. */
  async refresh(): Promise<void> {
    try {
      this.#items = await this.#server.ask('outreach/promises', {})
      this.#changed.fire()
    } catch (error) {
      this.#server.log(error)
    }
  }

  dispose(): void {
    this.#listening.dispose()
    this.#changed.dispose()
  }
}
