// Tells the client's own views that the list of promises may have changed, not more often than anybody can look.
import type { Connection } from 'vscode-languageserver'

/** Milliseconds in which several changes are told once. */
const INTERVAL = 200

/** Other clients would not know what to do with it, so it is told only to one that has asked for the list. */
export class PromisesChanged {
  #asking: Connection | undefined
  #timer: ReturnType<typeof setTimeout> | undefined

  tellFromNowOn(connection: Connection): void {
    this.#asking = connection
  }

  tell(): void {
    const asking = this.#asking
    if (asking === undefined) return
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined
      void asking.sendNotification('outreach/promisesChanged', {})
    }, INTERVAL)
  }
}
