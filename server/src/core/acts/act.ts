// What a sentence does to the person who reads it.
import type { Span } from '../span.ts'

export type ActKind = 'ask' | 'offer' | 'promise'

/** One act, its spans relative to whatever text it was read from. */
export interface Act {
  readonly kind: ActKind
  /** The words that perform it, at most one sentence. */
  readonly span: Span
  /** An offer without a thing, a person or a time: "happy to help in any way". */
  readonly vague?: true
  /** An offer that depends on the ask: "if you introduce me, I'll …". */
  readonly conditional?: true
}
