// What the sentences of open drafts do. The reader is fetched late, and a long draft is read in slices, so that no
// keystroke waits for either.
import type { Act } from '../core/acts/act.ts'
import { actsIn, actsInProse, passagesRead, type SentenceReader } from '../core/check.ts'
import type { Draft } from '../core/draft.ts'
import type { Tagger } from '../core/language/tagger.ts'
import type { Prose } from '../core/prose/passages.ts'
import { breathe, Slice } from './slices.ts'

export class Acts {
  readonly #loadTagger: () => Promise<Tagger>
  readonly #failed: (error: unknown) => void
  #reader: SentenceReader | undefined
  #loading: Promise<void> | undefined
  readonly #known = new WeakMap<Prose, readonly Act[]>()

  /** `failed` hears of a tagger that cannot be fetched: then nothing is said of acts, and all else goes on. */
  constructor(loadTagger: () => Promise<Tagger>, failed: (error: unknown) => void) {
    this.#loadTagger = loadTagger
    this.#failed = failed
  }

  get isReady(): boolean {
    return this.#reader !== undefined
  }

  /** Fetches the reader; once, however often it is asked for. */
  load(): Promise<void> {
    this.#loading ??= this.#load().catch(this.#failed)
    return this.#loading
  }

  async #load(): Promise<void> {
    const [{ ActReader }, tagger] = await Promise.all([import('../core/acts/read.ts'), this.#loadTagger()])
    this.#reader = new ActReader(tagger)
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

  /** Reads what is missing at once. */
  readNow(draft: Draft): readonly Act[] | undefined {
    for (const { prose } of passagesRead(draft)) this.#read(prose)
    return this.known(draft)
  }

  /** Reads what is missing, letting others go first between slices, until `isStale` or the end. */
  async read(draft: Draft, isStale: () => boolean): Promise<void> {
    const slice = new Slice()
    for (const { prose } of passagesRead(draft)) {
      for (const { start, end } of this.#known.has(prose) ? [] : prose.sentences) {
        if (isStale()) return
        this.#reader?.read(prose.text.slice(start, end))
        if (slice.isOver()) await breathe()
      }
      this.#read(prose)
    }
  }

  #read(prose: Prose): void {
    if (this.#reader === undefined || this.#known.has(prose)) return
    this.#known.set(prose, actsInProse(prose, this.#reader))
  }
}
