// A thread that reads drafts, so that no keystroke waits for it and what it throws away is gone when it ends.
import { Worker } from 'node:worker_threads'
import type { Answer, Question } from '../unopened/reading.ts'
import { PATIENCE, Patience, silence } from './patience.ts'
import type { Reader } from './platform.ts'

export class ReadingThread implements Reader {
  readonly #thread: Worker
  readonly #patience: Patience
  readonly #asked: ((answer: Answer | undefined) => void)[] = []
  #state: 'starting' | 'ready' | 'gone' = 'starting'

  /** `failed` hears of a thread that does not start, ends by itself, or is silent for so many milliseconds. */
  constructor(script: string, failed: (error: unknown) => void, milliseconds = PATIENCE) {
    // Standard output belongs to the client.
    this.#thread = new Worker(script, { stdout: true, stderr: true })
    this.#thread.on('message', (message: Answer | 'ready') => this.#hear(message))
    const fail = (error: unknown): void => {
      if (this.#state !== 'gone') failed(error)
      this.#leave()
    }
    this.#patience = new Patience(milliseconds, () => {
      fail(silence(milliseconds))
      void this.#thread.terminate()
    })
    this.#thread.on('error', fail)
    this.#thread.on('exit', (code) => fail(`It ended by itself with code ${code}.`))
    // The server ends without waiting for it; who listens for messages waits again, so this comes after.
    this.#thread.unref()
  }

  get isReady(): boolean {
    return this.#state === 'ready'
  }

  ask(question: Question): Promise<Answer | undefined> {
    if (!this.isReady) return Promise.resolve(undefined)
    this.#thread.postMessage(question)
    if (this.#asked.length === 0) this.#patience.begin(true)
    return new Promise((resolve) => this.#asked.push(resolve))
  }

  end(): void {
    this.#leave()
    void this.#thread.terminate()
  }

  #hear(message: Answer | 'ready'): void {
    if (message === 'ready') this.#state = 'ready'
    else {
      this.#asked.shift()?.(message)
      this.#patience.begin(this.#asked.length > 0)
    }
  }

  #leave(): void {
    this.#state = 'gone'
    this.#patience.begin(false)
    for (const asked of this.#asked.splice(0)) asked(undefined)
  }
}
