// Matches patterns: each node is compiled into a step that goes on with the next one, and tries again where that fails.
import type { Node } from './pattern-node.ts'
import { beginsClause, isBreak, isMark, isStop, startsAfresh, type Token } from './token.ts'

/** The index behind the last token of a match that goes on at `at`, or -1. */
export type Step = (tokens: readonly Token[], at: number) => number

export const MISS = -1

export function matcher(node: Node, next: Step): Step {
  switch (node.type) {
    case 'words':
      return word((token) => node.words.has(token.normal), next)
    case 'tag':
      return word((token) => !UNASKED.has(token.normal) && token.tags.has(node.tag), next)
    case 'ending':
      return word((token) => token.normal.endsWith(node.ending), next)
    case 'any':
      return word((token) => !isMark(token), next)
    case 'gap':
      return gap(node.widest, next)
    case 'begin':
      return (tokens, at) => (beginsClause(tokens[at - 1]) ? next(tokens, at) : MISS)
    case 'start':
      return (tokens, at) => (startsAfresh(tokens[at - 1]) ? next(tokens, at) : MISS)
    case 'end':
      return (tokens, at) => (isBreak(tokens[at]) ? next(tokens, at) : MISS)
    case 'not': {
      const found = matcher(node.node, (_tokens, at) => at)
      return (tokens, at) => (found(tokens, at) === MISS ? next(tokens, at) : MISS)
    }
    case 'behind': {
      const found = matcher(node.node, (_tokens, at) => at)
      return (tokens, at) => (at > 0 && found(tokens, at - 1) === at ? next(tokens, at) : MISS)
    }
    case 'after': {
      const found = matcher(node.node, (_tokens, at) => at)
      return (tokens, at) => (standsBefore(tokens, at, found) ? next(tokens, at) : MISS)
    }
    case 'optional':
      return firstOfSteps([matcher(node.node, next), next])
    case 'repeat':
      return repeat(node.node, next)
    case 'either':
      return firstOfSteps(node.nodes.map((branch) => matcher(branch, next)))
    case 'sequence':
      return node.nodes.reduceRight((rest, part) => matcher(part, rest), next)
  }
}

/**
 * Where a pattern wants a name, a number or a verb there mostly stands one of these ("let me know"), which is none: of 13,735
 * in letters the tagger took 11 for one, each time wrongly. It costs a thousand times as much as the rest, so it is not asked.
 */
const UNASKED: ReadonlySet<string> = new Set(
  'i me my we our you your he him his she they them their to'.split(' '),
)

const word =
  (fits: (token: Token) => boolean, next: Step): Step =>
  (tokens, at) => {
    const token = tokens[at]
    return token && fits(token) ? next(tokens, at + 1) : MISS
  }

const firstOfSteps =
  (steps: readonly Step[]): Step =>
  (tokens, at) => {
    for (const step of steps) {
      const end = step(tokens, at)
      if (end !== MISS) return end
    }
    return MISS
  }

function gap(widest: number, next: Step): Step {
  return (tokens, at) => {
    for (let end = at; end <= at + widest; end++) {
      const matched = next(tokens, end)
      if (matched !== MISS) return matched
      if (isStop(tokens[end])) return MISS
    }
    return MISS
  }
}

/** In the same thought: no stop lies between. */
function standsBefore(tokens: readonly Token[], at: number, found: Step): boolean {
  for (let before = at - 1; before >= 0 && !isStop(tokens[before]); before--) {
    if (found(tokens, before) !== MISS) return true
  }
  return false
}

/** Takes all it can and gives nothing back: an adverb is never also the word that the adverbs stand before. */
function repeat(node: Node, next: Step): Step {
  const once = matcher(node, (_tokens, at) => at)
  return (tokens, from) => {
    let at = from
    for (let end = once(tokens, at); end > at; end = once(tokens, at)) at = end
    return next(tokens, at)
  }
}
