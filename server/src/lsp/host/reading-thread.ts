// A thread that reads drafts, so that no keystroke waits for it and what it throws away is gone when it ends.
import { Worker } from 'node:worker_threads'
import type { Answer, Question } from '../unopened/reading.ts'
import type { Reader } from './platform.ts'

export class ReadingThread implements Reader {
  readonly #thread: Worker
  readonly #asked: ((answer: Answer | undefined) => void)[] = []
  #state: 'starting' | 'ready' | 'gone' = 'starting'

  /** `failed` hears of a thread that does not start or ends by itself. */
  constructor(script: string, failed: (error: unknown) => void) {
    // Standard output belongs to the client.
    this.#thread = new Worker(script, { stdout: true, stderr: true })
    this.#thread.unref()
    this.#thread.on('message', (message: Answer | 'ready') => this.#hear(message))
    const fail = (error: unknown): void => {
      if (this.#state !== 'gone') failed(error)
      this.#leave()
    }
    this.#thread.on('error', fail)
    this.#thread.on('exit', (code) => fail(`It ended by itself with code ${code}.`))
  }

  get isReady(): boolean {
    return this.#state === 'ready'
  }

  ask(question: Question): Promise<Answer | undefined> {
    if (!this.isReady) return Promise.resolve(undefined)
    this.#thread.postMessage(question)
    return new Promise((resolve) => this.#asked.push(resolve))
  }

  end(): void {
    this.#leave()
    void this.#thread.terminate()
  }

  #hear(message: Answer | 'ready'): void {
    if (message === 'ready') this.#state = 'ready'
    else this.#asked.shift()?.(message)
  }

  #leave(): void {
    this.#state = 'gone'
    for (const asked of this.#asked.splice(0)) asked(undefined)
  }
}
