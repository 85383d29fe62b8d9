// A thread that hangs says nothing, so somebody has to notice: what waits for an answer waits only so long.

/** Milliseconds without an answer after which a thread hangs: on a slow machine the tagger takes some seconds to load. */
export const PATIENCE = 30_000

export class Patience {
  readonly #milliseconds: number
  readonly #ended: () => void
  #timer: NodeJS.Timeout | undefined

  constructor(milliseconds: number, ended: () => void) {
    this.#milliseconds = milliseconds
    this.#ended = ended
  }

  /** Begins anew, where anything is still awaited. */
  begin(isAwaited: boolean): void {
    clearTimeout(this.#timer)
    // The server ends without waiting for it.
    if (isAwaited) this.#timer = setTimeout(this.#ended, this.#milliseconds).unref()
  }
}

export const silence = (milliseconds: number): Error =>
  new Error(`The thread has not answered for ${Math.round(milliseconds / 1000)} seconds.`)
