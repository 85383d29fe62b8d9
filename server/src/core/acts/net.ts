// All patterns compiled into one net, run over a sentence in one sweep behind the gate that is derived from them.
import type { ActKind } from './act.ts'
import { gateOf } from './gate.ts'
import { compile, type Pattern } from './pattern.ts'
import type { Vocabulary } from './pattern-node.ts'
import type { Token } from './token.ts'

/**
 * What a pattern finds. Near misses claim their words: no act starts in those of a `none`, no ask in those of a
 * `ritual` ("call me if you have any questions"), nor of an offer ("let me know if I can help") or a promise.
 */
export type Reading = ActKind | 'ritual' | 'none'

export interface Rule {
  readonly reading: Reading
  readonly pattern: string
  /** An offer of help as such, vague unless its clause names something to help with. */
  readonly general?: true
  /** An offer that depends on the ask. */
  readonly conditional?: true
}

export const rules = (
  reading: Reading,
  patterns: readonly string[],
  nature: Omit<Rule, 'reading' | 'pattern'> = {},
): readonly Rule[] => patterns.map((pattern) => ({ reading, pattern, ...nature }))

export interface Match {
  readonly rule: Rule
  /** Token indexes, half open. */
  readonly from: number
  readonly to: number
}

export interface Net {
  /** All matches, in the order of the text, then of the rules. */
  sweep(tokens: readonly Token[]): readonly Match[]
  /** The same without the gate, to prove that it loses nothing. */
  sweepUngated(tokens: readonly Token[]): readonly Match[]
}

export function buildNet(rules: readonly Rule[], vocabulary: Vocabulary): Net {
  const entries = rules.map((rule) => ({ rule, ...compile(rule.pattern, vocabulary) }))
  const gate = gateOf(entries)
  return {
    sweep: (tokens) => sweep(tokens, gate(tokens.map(({ normal }) => normal))),
    sweepUngated: (tokens) => sweep(tokens, entries),
  }
}

interface Entry extends Pattern {
  readonly rule: Rule
}

const sweep = (tokens: readonly Token[], entries: readonly Entry[]): readonly Match[] =>
  entries.flatMap((entry) => matchesOf(entry, tokens)).sort((a, b) => a.from - b.from)

function matchesOf({ rule, first, match }: Entry, tokens: readonly Token[]): readonly Match[] {
  const matches: Match[] = []
  for (let from = 0; from < tokens.length; from++) {
    if (first && !first.has(tokens[from]?.normal ?? '')) continue
    const to = match(tokens, from)
    if (to > from) matches.push({ rule, from, to })
  }
  return matches
}
