// Reads what a sentence does: the tagger's terms, one sweep of the net, and the matches become acts.
import type { Tagger } from '../language/tagger.ts'
import type { Act } from './act.ts'
import { ASKS } from './ask.ts'
import { type Gate, gateOf } from './gate.ts'
import { buildNet, type Match } from './net.ts'
import { OFFERS } from './offer.ts'
import { PROMISES } from './promise.ts'
import { isStop, type Token, tokensOf } from './token.ts'
import { VOCABULARY } from './words.ts'

const NET = buildNet([...PROMISES, ...OFFERS, ...ASKS], VOCABULARY)

const GATE: Gate = gateOf(NET.required)

/** Sentences remembered: a few long drafts. */
const REMEMBERED = 4000

/** Reads acts, sentence by sentence, and remembers what it read: an edit costs the sentences it changed. */
export class ActReader {
  readonly #tagger: Tagger
  readonly #read = new Map<string, readonly Act[]>()

  constructor(tagger: Tagger) {
    this.#tagger = tagger
  }

  /** The acts of one sentence, their spans relative to it. */
  read(sentence: string): readonly Act[] {
    if (!GATE(sentence)) return []
    const known = this.#read.get(sentence)
    if (known) return known
    if (this.#read.size >= REMEMBERED) this.#read.clear()
    const acts = readUngated(this.#tagger, sentence)
    this.#read.set(sentence, acts)
    return acts
  }
}

/** What `read` yields without its gate and its memory. */
export function readUngated(tagger: Tagger, sentence: string): readonly Act[] {
  const tokens = tokensOf(sentence, tagger.tag(sentence))
  return actsOf(tokens, NET.sweep(tokens))
}

function actsOf(tokens: readonly Token[], matches: readonly Match[]): readonly Act[] {
  return matches.flatMap(({ rule, from, to }) => {
    if (rule.reading === 'none') return []
    return [{ kind: rule.reading, span: { start: startOf(tokens, from), end: clauseEnd(tokens, to) } }]
  })
}

const startOf = (tokens: readonly Token[], at: number): number => tokens[at]?.start ?? 0

function clauseEnd(tokens: readonly Token[], from: number): number {
  let at = from
  while (!isStop(tokens[at])) at++
  return tokens[at - 1]?.end ?? 0
}
