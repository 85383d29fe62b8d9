// The asks of a letter that want something: a closing "let me know" belongs to what was asked before.
import { type Span, textAt } from '../span.ts'
import type { Act } from './act.ts'

export const asksIn = (acts: readonly Act[], text: string): readonly Act[] => {
  const asks = acts.filter(({ kind }) => kind === 'ask')
  const weighty = asks.filter((ask) => !isCourtesy(text, ask.span) && !isCondition(ask, acts, text))
  return weighty.length > 0 ? weighty : asks
}

/** Separate asks: questions that follow each other ask about one matter, and what no mark divides is one. */
export const separateAsks = (acts: readonly Act[], text: string): readonly Act[] =>
  asksIn(acts, text).filter((ask, index, asks) => {
    const before = asks[index - 1]
    return before === undefined || !(isRun(before, ask, text) || areOneMatter(before, ask, text))
  })

/** Whether all that a letter wants is an answer to one question, which costs a word; time and meetings cost more. */
export const wantsAWordOnly = (acts: readonly Act[], text: string): boolean =>
  separateAsks(acts, text).length === 1 &&
  asksIn(acts, text).every((ask) => {
    const words = textAt(text, ask.span)
    return isQuestion(text, ask) && ASKS_A_WORD.test(words) && !COSTS_TIME.test(words)
  })

const ASKS_A_WORD =
  /^(?:(?:and|but|so|or|then|now|also) )*(?:who|what|when|where|why|which|how|whose|whom|did|do|does|is|are|was|were|have|has|had|am)\b/i

const COSTS_TIME =
  /\b(?:available|availability|you (?:p{L}+ )?(?:free|open)|open to|open for|interested|keen|up for|time|times|suits?|minutes?|mins?|hours?|work for you|set up|set you up|schedule|calls?|meet|meeting|chat|demo|coffee|afford|need|seeing|struggling|help|introduce|referr?(?:al)?|review|hiring|budget|demand|looking)\b/i

const isRun = (before: Act, ask: Act, text: string): boolean =>
  text.slice(before.span.end, ask.span.start).trim() === ''

const areOneMatter = (before: Act, ask: Act, text: string): boolean =>
  isQuestion(text, before) &&
  isQuestion(text, ask) &&
  /^\s*\?[\s)"\u201d]*(?:\p{L}+,? )?$/u.test(text.slice(before.span.end, ask.span.start))

/** It wants to know something; a favour asked as a question ("Could you …?") is a matter of its own. */
const isQuestion = (text: string, ask: Act): boolean =>
  /^\s*\?/.test(text.slice(ask.span.end)) &&
  !/^(?:and |also |so |or )*(?:please|(?:can|could|would|will|may|might) (?:you|I|we))\b/i.test(
    textAt(text, ask.span),
  )

/** "We will mix yours if you send the takes": what a deed for the reader needs of him is no favour. */
const isCondition = ({ span }: Act, acts: readonly Act[], text: string): boolean =>
  /^if you\b/i.test(textAt(text, span)) &&
  acts.some(({ kind, span: other }) => kind !== 'ask' && !/[.?!\n]\s/.test(between(text, span, other)))

const between = (text: string, a: Span, b: Span): string =>
  text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start))

const isCourtesy = (text: string, span: Span): boolean =>
  /^(?:so |and |but |then )?(?:please |kindly |just |do )*(?:let (?:me|us) know|tell me|feel free|(?:get back|write back|reply) to me|(?:call|contact|come to|email|e-mail|see|ask|ring) (?:me|us)\b.*\b(?:if|questions?))\b/i.test(
    textAt(text, span).replace(/\s+/g, ' '),
  )
