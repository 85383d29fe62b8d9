// Patterns of words, compiled once (`pattern-node.ts` has their language). They exist because the spans of compromise's
// own matches are unreliable, and because what a pattern cannot do without must be readable from it: the gate is made of that.
import { matcher } from './pattern-match.ts'
import { type Node, parse, type Vocabulary } from './pattern-node.ts'
import type { Token } from './token.ts'

export interface Pattern {
  /** The index behind the last token of a match that starts at `from`, or -1. */
  readonly match: (tokens: readonly Token[], from: number) => number
  /** The words one of which stands first in every match; nothing where it may be any word. */
  readonly first: ReadonlySet<string> | undefined
  /** Every match contains a word of each of these sets. */
  readonly required: readonly ReadonlySet<string>[]
}

export function compile(source: string, vocabulary: Vocabulary): Pattern {
  const node = parse(source, vocabulary)
  const required = requiredBy(node)
  if (required.length === 0) throw new Error(`The pattern "${source}" can do without any word`)
  const step = matcher(node, (_tokens, at) => at)
  return { match: step, first: firstOf(node).words, required }
}

// What every match needs, read from the pattern.

/** The first words a node can begin with; `empty` where it can match without a word. */
interface First {
  readonly words: ReadonlySet<string> | undefined
  readonly empty: boolean
}

function firstOf(node: Node): First {
  switch (node.type) {
    case 'words':
      return { words: node.words, empty: false }
    case 'tag':
    case 'ending':
    case 'any':
      return { words: undefined, empty: false }
    case 'gap':
      return { words: undefined, empty: true }
    case 'begin':
    case 'start':
    case 'end':
    case 'not':
    case 'behind':
    case 'after':
      return { words: new Set(), empty: true }
    case 'optional':
    case 'repeat':
      return { ...firstOf(node.node), empty: true }
    case 'either':
      return node.nodes
        .map(firstOf)
        .reduce((a, b) => ({ words: union(a.words, b.words), empty: a.empty || b.empty }))
    case 'sequence':
      return node.nodes.reduce<First>(
        (first, part) => {
          if (!first.empty) return first
          const { words, empty } = firstOf(part)
          return { words: union(first.words, words), empty }
        },
        { words: new Set(), empty: true },
      )
  }
}

const union = (a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined) =>
  a && b ? new Set([...a, ...b]) : undefined

function requiredBy(node: Node): readonly ReadonlySet<string>[] {
  switch (node.type) {
    case 'words':
      return [node.words]
    case 'sequence':
      return node.nodes.flatMap(requiredBy)
    case 'either': {
      const branches = node.nodes.map((branch) => rarest(requiredBy(branch)))
      const words = branches.reduce<ReadonlySet<string> | undefined>(union, new Set())
      return words ? [words] : []
    }
    default:
      return []
  }
}

/** Words that stand in most sentences, and so tell little. */
const COMMON: ReadonlySet<string> = new Set(
  'i we you me us it the a an to of in on at is are am be for with and or if that this my your our have has do did was not ,'.split(
    ' ',
  ),
)

/** The set that the fewest sentences hold a word of. */
const rarest = (sets: readonly ReadonlySet<string>[]): ReadonlySet<string> | undefined =>
  [...sets].sort((a, b) => frequency(a) - frequency(b))[0]

const frequency = (words: ReadonlySet<string>): number =>
  [...words].reduce((sum, word) => sum + (COMMON.has(word) ? 1000 : 1), 0)
