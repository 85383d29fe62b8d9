// All patterns compiled into one net, run over a sentence in one sweep; and the gate derived from them, which tells
// from the bare words of a sentence whether any pattern can match it.
import type { ActKind } from './act.ts'
import { compile, type Pattern, type Vocabulary } from './pattern.ts'
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
  sweep(tokens: readonly Token[]): readonly Match[]
  /** For each pattern the sets of words it needs one each of. */
  readonly required: readonly Pattern['required'][]
}

export function buildNet(rules: readonly Rule[], vocabulary: Vocabulary): Net {
  const entries = rules.map((rule) => ({ rule, pattern: compile(rule.pattern, vocabulary) }))
  const anywhere = entries.filter(({ pattern }) => !pattern.first)
  const byFirst = indexByFirst(entries)
  const sweep = (tokens: readonly Token[]): readonly Match[] =>
    tokens.flatMap(({ normal }, from) =>
      [...(byFirst.get(normal) ?? []), ...anywhere].flatMap(({ rule, pattern }) => {
        const to = pattern.match(tokens, from)
        return to > from ? [{ rule, from, to }] : []
      }),
    )
  return { sweep, required: entries.map(({ pattern }) => pattern.required) }
}

interface Entry {
  readonly rule: Rule
  readonly pattern: Pattern
}

function indexByFirst(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const index = new Map<string, Entry[]>()
  for (const entry of entries) {
    for (const word of entry.pattern.first ?? []) index.set(word, [...(index.get(word) ?? []), entry])
  }
  return index
}
