// Tells the client's own views that the list of promises may have changed, not more often than anybody can look.
import type { Connection } from 'vscode-languageserver'

/** Milliseconds in which several changes are told once. */
const INTERVAL = 200

/** Other clients would not know what to do with it, so it is told only to one that has asked for the list. */
export class PromisesChanged {
  #asking: Connection | undefined
  #timer: ReturnType<typeof setTimeout> | undefined
  #told = Number.NEGATIVE_INFINITY

  tellFromNowOn(connection: Connection): void {
    this.#asking = connection
  }

  tell(): void {
    if (this.#asking !== undefined) this.#timer ??= setTimeout(() => this.#send(), INTERVAL)
  }

  /** Whoever waits for the folders to be looked through has waited long enough. */
  tellNow(): void {
    if (performance.now() - this.#told < INTERVAL) this.tell()
    else this.#send()
  }

  #send(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#told = performance.now()
    void this.#asking?.sendNotification('outreach/promisesChanged', {})
  }
}
