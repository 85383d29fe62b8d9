// The thread that reads sentences for the server: started by the first of them, started again when it dies or hangs, and
// given up when it does so again and again.
import { Worker } from 'node:worker_threads'
import type { Act } from '../../core/acts/act.ts'
import { PATIENCE, Patience, silence } from './patience.ts'
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
  readonly #patience: Patience
  readonly #milliseconds: number
  #worker: Worker | undefined
  #deaths = 0
  /** Times that it was ended without an answer in between. */
  #hangs = 0
  #lastWords: unknown
  /** What it was asked and has not answered, which it does in this order. */
  #asked: Question[] = []

  /** A thread that is silent for so many milliseconds hangs. */
  constructor(script: string, milliseconds = PATIENCE) {
    this.#script = script
    this.#milliseconds = milliseconds
    this.#patience = new Patience(milliseconds, () => this.#end())
  }

  readonly read: ReadSentences = (sentences) =>
    new Promise((answer, fail) => {
      if (this.#deaths > MOST_RESTARTS) return fail(this.#lastWords)
      this.#asked.push({ sentences, answer, fail })
      if (this.#asked.length === 1) this.#patience.begin(true)
      if (this.#worker === undefined) this.#start()
      else this.#worker.postMessage(sentences)
    })

  #start(): void {
    // Standard output belongs to the client.
    const worker = new Worker(this.#script, {
      stdout: true,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
    })
    let error: unknown
    worker.on('message', (answer: Answer) => this.#take(answer))
    worker.on('error', (thrown) => {
      error = thrown
    })
    worker.on('exit', (code) =>
      this.#died(error ?? this.#lastWords ?? new Error(`The thread ended with ${code}.`)),
    )
    // The server ends without waiting for it; who listens for messages waits again, so this comes after.
    worker.unref()
    for (const { sentences } of this.#asked) worker.postMessage(sentences)
    this.#worker = worker
    this.#lastWords = undefined
  }

  /** What made it hang may do so again. */
  #end(): void {
    this.#hangs += 1
    if (this.#hangs > 1) this.#deaths = MOST_RESTARTS
    this.#lastWords = silence(this.#milliseconds)
    void this.#worker?.terminate()
  }

  #take(answer: Answer): void {
    const question = this.#asked.shift()
    this.#hangs = 0
    this.#patience.begin(this.#asked.length > 0)
    if ('error' in answer) question?.fail(answer.error)
    else question?.answer(answer.acts)
  }

  #died(lastWords: unknown): void {
    this.#worker = undefined
    this.#deaths += 1
    this.#lastWords = lastWords
    if (this.#deaths <= MOST_RESTARTS) {
      if (this.#asked.length > 0) this.#start()
      this.#patience.begin(this.#asked.length > 0)
      return
    }
    this.#patience.begin(false)
    for (const { fail } of this.#asked) fail(lastWords)
    this.#asked = []
  }
}
