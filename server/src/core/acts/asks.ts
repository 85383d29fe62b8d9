// The asks of a letter that want something: a closing "let me know" belongs to what was asked before.
import { type Span, textAt } from '../span.ts'
import type { Act } from './act.ts'

export const asksIn = (acts: readonly Act[], text: string): readonly Act[] => {
  const asks = acts.filter(({ kind }) => kind === 'ask')
  const weighty = asks.filter(({ span }) => !isCourtesy(text, span))
  return weighty.length > 0 ? weighty : asks
}

/** Separate asks: questions that follow each other ask about one matter. */
export const separateAsks = (acts: readonly Act[], text: string): readonly Act[] =>
  asksIn(acts, text).filter(
    (ask, index, asks) =>
      !(
        isQuestion(text, ask) &&
        index > 0 &&
        isQuestion(text, asks[index - 1]) &&
        areAdjacent(text, asks[index - 1], ask)
      ),
  )

const isQuestion = (text: string, ask: Act | undefined): boolean =>
  ask !== undefined &&
  /^\s*\?/.test(text.slice(ask.span.end)) &&
  !/^(?:and |also |so |or )*(?:please|(?:can|could|would|will|may|might) (?:you|I|we))\b/i.test(
    textAt(text, ask.span),
  )

const areAdjacent = (text: string, before: Act | undefined, ask: Act): boolean =>
  before !== undefined &&
  /^\s*\?[\s)"\u201d]*(?:\p{L}+,? )?$/u.test(text.slice(before.span.end, ask.span.start))

const isCourtesy = (text: string, span: Span): boolean =>
  /^(?:so |and |but |then )?(?:please |kindly |just |do )*(?:let (?:me|us) know|tell me|feel free|(?:get back|write back|reply) to me|(?:call|contact|come to|email|e-mail|see|ask|ring) (?:me|us)\b.*\b(?:if|questions?))\b/i.test(
    textAt(text, span).replace(/\s+/g, ' '),
  )
