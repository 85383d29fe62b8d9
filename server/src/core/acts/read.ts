// Reads what a sentence does: its words, one sweep of the net, and the matches become acts.
import type { Tagger } from '../language/tagger.ts'
import { quotationsIn } from '../prose/quotations.ts'
import type { Act, ActKind } from './act.ts'
import { ASKS } from './ask.ts'
import { buildNet, type Match } from './net.ts'
import { OFFERS } from './offer.ts'
import { PROMISES } from './promise.ts'
import { beginsClause, isJoin, isMark, isStop, type Token, tokensOf } from './token.ts'
import { VAGUE, VOCABULARY } from './words.ts'

/** Every pattern of every kind of act. */
export const NET = buildNet([...PROMISES, ...OFFERS, ...ASKS], VOCABULARY)

/** The acts of one sentence, their spans relative to it. */
export function readSentence(tagger: Tagger, sentence: string): readonly Act[] {
  const tokens = tokensOf(sentence, tagger)
  const acts = actsOf(sentence, tokens, NET.sweep(tokens))
  return acts.length === 0 ? acts : unquoted(sentence, acts)
}

/** Without what somebody else says: "tell me what would surprise me", in quotation marks, asks nothing of the reader. */
function unquoted(sentence: string, acts: readonly Act[]): readonly Act[] {
  const quotations = quotationsIn(sentence).filter(({ start }) => !isInSlot(sentence, start))
  return acts.filter(
    ({ span }) => !quotations.some(({ start, end }) => start <= span.start && span.start < end),
  )
}

/** The words in quotation marks that a gap suggests ("[Friday, or: "we will write by noon"]") would be the writer's own. */
const isInSlot = (text: string, at: number): boolean => text.lastIndexOf('[', at) > text.lastIndexOf(']', at)

/** At most one act of a kind in a clause, in the order of the text. */
function actsOf(sentence: string, tokens: readonly Token[], matches: readonly Match[]): readonly Act[] {
  const found = matches.filter((match) => isAct(match) && !matches.some((other) => claims(other, match)))
  const clauses = clausesOf(tokens, found)
  return clauses.flatMap(({ end, matches: inside }) =>
    KINDS.flatMap((kind) => {
      const match = inside.find(({ rule }) => rule.reading === kind)
      return match ? [actOf(kind, match, { sentence, tokens, end })] : []
    }),
  )
}

const KINDS: readonly ActKind[] = ['ask', 'offer', 'promise']

const isAct = ({ rule }: Match): boolean => rule.reading !== 'none' && rule.reading !== 'ritual'

/** Near misses keep what begins in their words from being an act; offers and promises, from being an ask. */
function claims(claim: Match, match: Match): boolean {
  if (match.from < claim.from || match.from >= claim.to) return false
  if (claim.rule.reading === 'none') return true
  return match.rule.reading === 'ask' && claim.rule.reading !== 'ask'
}

interface Clause {
  /** Token index, exclusive. */
  readonly end: number
  readonly matches: readonly Match[]
}

/** Cuts the sentence where a break stands or a new act begins, so that two promises joined by "and" are two. */
function clausesOf(tokens: readonly Token[], matches: readonly Match[]): readonly Clause[] {
  const clauses: { end: number; matches: Match[] }[] = []
  for (const match of matches) {
    const open = clauses.at(-1)
    const isNew = open === undefined || match.from >= open.end || opensClause(tokens, match.from, open)
    if (!isNew) open.matches.push(match)
    else {
      if (open) open.end = Math.min(open.end, match.from)
      clauses.push({ end: clauseEnd(tokens, match.from), matches: [match] })
    }
  }
  return clauses
}

const opensClause = (tokens: readonly Token[], at: number, { matches }: Clause): boolean =>
  beginsClause(tokens[at - 1]) && matches.some(({ to }) => to <= at)

/** Brackets that open in a clause belong to it; one that closes without having opened ends it. */
function clauseEnd(tokens: readonly Token[], from: number): number {
  let depth = 0
  for (let at = from; at < tokens.length; at++) {
    const { normal } = tokens[at] ?? { normal: '' }
    if (normal === '(') depth++
    if ((normal === ')' && depth-- === 0) || isStop(tokens[at]) || normal === '-') return at
  }
  return tokens.length
}

function actOf(kind: ActKind, match: Match, { sentence, tokens, end }: Place): Act {
  const words = tokens.slice(match.from, end)
  while (words.length > 1 && isJoint(words.at(-1))) words.pop()
  const start = words[0]?.start ?? 0
  const last = words.at(-1)?.end ?? 0
  const span = { start, end: last + (CLOSING.exec(sentence.slice(last))?.[0].length ?? 0) }
  return {
    kind,
    span,
    ...(match.rule.general && !words.some(isConcrete) && { vague: true }),
    ...(match.rule.conditional && { conditional: true }),
  }
}

/** Brackets that close around a last word, as in "by [date]" or "{{day}}". */
const CLOSING = /^[\]})>]+/

interface Place {
  readonly sentence: string
  readonly tokens: readonly Token[]
  readonly end: number
}

/** "… and", "…," before the next clause. */
const isJoint = (token: Token | undefined): boolean => token !== undefined && (isMark(token) || isJoin(token))

/** Something that help can be given with: a thing, a person, a time. */
const isConcrete = ({ normal, tags }: Token): boolean =>
  (tags.has('Noun') || tags.has('Date') || tags.has('Value')) && !tags.has('Pronoun') && !VAGUE.has(normal)
