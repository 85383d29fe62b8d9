// What the sentences of drafts do, as far as they have been read.
import type { Act } from '../core/acts/act.ts'
import { actsIn, actsInProse, passagesRead } from '../core/check.ts'
import type { Draft } from '../core/draft.ts'
import type { Prose } from '../core/prose/passages.ts'
import type { ReadSentences } from './host/platform.ts'

/** Sentences after which a batch is full: those of a keystroke wait for no more than one batch of a draft's others. */
const BATCH = 24

export class Acts {
  readonly #readSentences: ReadSentences
  readonly #failed: (error: unknown) => void
  readonly #known = new WeakMap<Prose, readonly Act[]>()

  /** `failed` hears of sentences that cannot be read: then nothing is said of acts, and all else goes on. */
  constructor(readSentences: ReadSentences, failed: (error: unknown) => void) {
    this.#readSentences = readSentences
    this.#failed = failed
  }

  /** The acts of a draft, if all of it has been read. */
  known(draft: Draft): readonly Act[] | undefined {
    const acts: Act[] = []
    for (const passage of passagesRead(draft)) {
      const known = this.#known.get(passage.prose)
      if (known === undefined) return undefined
      acts.push(...actsIn(passage, known))
    }
    return acts
  }

  /** Reads what is missing of a draft, until `isStale` or the end. */
  async read(draft: Draft, isStale: () => boolean = () => false): Promise<void> {
    try {
      for (const batch of this.#missingIn(draft)) {
        if (isStale()) return
        await this.#read(batch)
      }
    } catch (error) {
      this.#failed(error)
    }
  }

  /** Passages together until they are worth a message. */
  *#missingIn(draft: Draft): Iterable<readonly Prose[]> {
    let batch: Prose[] = []
    let sentences = 0
    for (const { prose } of passagesRead(draft)) {
      if (this.#known.has(prose)) continue
      batch.push(prose)
      sentences += prose.sentences.length
      if (sentences < BATCH) continue
      yield batch
      batch = []
      sentences = 0
    }
    if (batch.length > 0) yield batch
  }

  async #read(batch: readonly Prose[]): Promise<void> {
    const acts = await this.#readSentences(batch.flatMap(sentencesOf))
    const inOrder = acts.values()
    const reader = { read: () => inOrder.next().value ?? [] }
    for (const prose of batch) this.#known.set(prose, actsInProse(prose, reader))
  }
}

const sentencesOf = ({ text, sentences }: Prose): readonly string[] =>
  sentences.map(({ start, end }) => text.slice(start, end))
