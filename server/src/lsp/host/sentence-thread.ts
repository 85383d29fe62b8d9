// The thread that reads sentences for the server: started by the first of them, started again when it dies, and given up
// when it dies again and again.
import { Worker } from 'node:worker_threads'
import type { Act } from '../../core/acts/act.ts'
import type { ReadSentences } from './platform.ts'

/** To a list of sentences. */
export type Answer = { readonly acts: readonly (readonly Act[])[] } | { readonly error: unknown }

/** Threads that are started in place of those that died, in a whole session: more would die as well. */
const MOST_RESTARTS = 3

/** Megabytes for what is read and forgotten. With V8's own choice the thread holds 10 to 25 more and reads an eighth faster. */
const YOUNG = 2

interface Question {
  readonly sentences: readonly string[]
  readonly answer: (acts: readonly (readonly Act[])[]) => void
  readonly fail: (error: unknown) => void
}

export class SentenceThread {
  readonly #script: string
  #worker: Worker | undefined
  #deaths = 0
  #lastWords: unknown
  /** What it was asked and has not answered, which it does in this order. */
  #asked: Question[] = []

  constructor(script: string) {
    this.#script = script
  }

  readonly read: ReadSentences = (sentences) =>
    new Promise((answer, fail) => {
      if (this.#deaths > MOST_RESTARTS) return fail(this.#lastWords)
      this.#asked.push({ sentences, answer, fail })
      if (this.#worker === undefined) this.#start()
      else this.#worker.postMessage(sentences)
    })

  #start(): void {
    // Standard output belongs to the client.
    const worker = new Worker(this.#script, {
      stdout: true,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
    })
    // The server ends without waiting for it.
    worker.unref()
    let error: unknown
    worker.on('message', (answer: Answer) => this.#take(answer))
    worker.on('error', (thrown) => {
      error = thrown
    })
    worker.on('exit', (code) => this.#died(error ?? new Error(`The thread ended with ${code}.`)))
    for (const { sentences } of this.#asked) worker.postMessage(sentences)
    this.#worker = worker
  }

  #take(answer: Answer): void {
    const question = this.#asked.shift()
    if ('error' in answer) question?.fail(answer.error)
    else question?.answer(answer.acts)
  }

  #died(lastWords: unknown): void {
    this.#worker = undefined
    this.#deaths += 1
    this.#lastWords = lastWords
    if (this.#deaths <= MOST_RESTARTS) {
      if (this.#asked.length > 0) this.#start()
      return
    }
    for (const { fail } of this.#asked) fail(lastWords)
    this.#asked = []
  }
}
