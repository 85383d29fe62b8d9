// The prints of a passage: what is compared with passages of other drafts, one for each sentence that says enough, and
// one for the whole where it has several.
import { kept } from '../../core/kept.ts'
import type { Passage, Prose } from '../../core/prose/passages.ts'
import { inDraft, spanOf } from '../../core/prose/passages.ts'
import type { Span } from '../../core/span.ts'
import { tellingWords, type Words } from './words.ts'

export interface Print {
  /** In whatever the print was made for: a prose, or a draft. */
  readonly span: Span
  readonly words: Words
}

/** The prints of a draft's passages down to its signature, in the order of the text, spans in the draft. */
export const printsOf = (passages: readonly Passage[], signature: Span | undefined): readonly Print[] =>
  passages.flatMap((passage) => printsIn(passage, signature))

/** Whether a passage belongs to the signature, at least in part. */
export const isSigned = (passage: Passage, signature: Span | undefined): boolean =>
  signature !== undefined && spanOf(passage).end > signature.start

/** The prints of one passage, spans in the draft. */
function printsIn(passage: Passage, signature: Span | undefined): readonly Print[] {
  if (isSigned(passage, signature)) return []
  return printsOfProse(passage.prose).map(({ span, words }) => ({ span: inDraft(passage, span), words }))
}

/** The prints of a passage, spans from its start. */
export const printsOfProse = kept(({ text, sentences }: Prose): readonly Print[] => {
  const [first, last] = [sentences[0], sentences.at(-1)]
  if (first === undefined || last === undefined) return []
  const spans = first === last ? sentences : [{ start: first.start, end: last.end }, ...sentences]
  return spans.flatMap((span) => {
    const words = tellingWords(text.slice(span.start, span.end))
    return words === undefined ? [] : [{ span, words }]
  })
})
