// A small language for sequences of words, compiled once. It exists because the spans of compromise's own matches are
// unreliable, and because the words a pattern cannot do without must be readable from it: the gate is made of them.
//
//   word    that word          a|b   one of these             {name}  a word of that class
//   #Tag    a word so tagged   .     any word                 .. ...  up to 8 or 60 words that no stop interrupts
//   ~ing    a word that ends so                               <-x     behind a word that is x  (<<-x: anywhere behind one)
//   (a b | c)  a group         x?    or nothing               x*      as often as it is there
//   !x      not where x follows      ^     where a clause begins (^^: not merely behind "and")      $     where a clause ends
//   <name>  the pattern of that name
import { beginsClause, isBreak, isMark, isStop, startsAfresh, type Token } from './token.ts'

/** What patterns may name: classes of words, `{name}`, and patterns, `<name>`. */
export interface Vocabulary {
  readonly classes: Readonly<Record<string, ReadonlySet<string>>>
  readonly phrases: Readonly<Record<string, string>>
}

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

type Node =
  | { readonly type: 'words'; readonly words: ReadonlySet<string> }
  | { readonly type: 'tag'; readonly tag: string }
  | { readonly type: 'ending'; readonly ending: string }
  | { readonly type: 'any' | 'begin' | 'start' | 'end' }
  | { readonly type: 'gap'; readonly widest: number }
  | { readonly type: 'not' | 'behind' | 'after' | 'optional' | 'repeat'; readonly node: Node }
  | { readonly type: 'sequence' | 'either'; readonly nodes: readonly Node[] }

function parse(source: string, vocabulary: Vocabulary): Node {
  const lexemes = source.match(/ \| |[()!?*]|[^\s()!?*]+/g) ?? []
  let at = 0

  const either = (): Node => {
    const nodes = [sequence()]
    while (lexemes[at] === ' | ') {
      at++
      nodes.push(sequence())
    }
    return nodes.length === 1 && nodes[0] ? nodes[0] : { type: 'either', nodes }
  }
  const sequence = (): Node => {
    const nodes: Node[] = []
    while (at < lexemes.length && lexemes[at] !== ')' && lexemes[at] !== ' | ') nodes.push(suffixed(single()))
    return { type: 'sequence', nodes }
  }
  const single = (): Node => {
    const lexeme = lexemes[at++] ?? ''
    if (lexeme === '!') return { type: 'not', node: suffixed(single()) }
    if (lexeme !== '(') return element(lexeme, vocabulary)
    const node = either()
    at++
    return node
  }
  const suffixed = (node: Node): Node => {
    if (lexemes[at] !== '?' && lexemes[at] !== '*') return node
    return { type: lexemes[at++] === '?' ? 'optional' : 'repeat', node }
  }
  return either()
}

const SIGNS: Readonly<Record<string, Node>> = {
  '.': { type: 'any' },
  // Farther apart, words rarely belong together.
  '..': { type: 'gap', widest: 8 },
  '...': { type: 'gap', widest: 60 },
  '^': { type: 'begin' },
  '^^': { type: 'start' },
  $: { type: 'end' },
}

function element(lexeme: string, vocabulary: Vocabulary): Node {
  const sign = SIGNS[lexeme]
  if (sign) return sign
  if (lexeme.includes('#') && lexeme.includes('|')) throw new Error(`A tag stands alone: ${lexeme}`)
  if (lexeme.startsWith('<<-')) return { type: 'after', node: element(lexeme.slice(3), vocabulary) }
  if (lexeme.startsWith('<-')) return { type: 'behind', node: element(lexeme.slice(2), vocabulary) }
  if (lexeme.startsWith('~')) return { type: 'ending', ending: lexeme.slice(1) }
  if (lexeme.startsWith('#')) return { type: 'tag', tag: lexeme.slice(1) }
  if (lexeme.startsWith('<')) return parse(named(vocabulary.phrases, lexeme), vocabulary)
  const words = lexeme
    .split('|')
    .map((part) => (part.startsWith('{') ? named(vocabulary.classes, part) : [part]))
  return { type: 'words', words: new Set(words.flatMap((part) => [...part])) }
}

function named<T>(values: Readonly<Record<string, T>>, lexeme: string): T {
  const value = values[lexeme.slice(1, -1)]
  if (value === undefined) throw new Error(`Patterns know no ${lexeme}`)
  return value
}

// Matching: each node is compiled into a step that goes on with the next one, and so tries again where that fails.

type Step = (tokens: readonly Token[], at: number) => number

const MISS = -1

function matcher(node: Node, next: Step): Step {
  switch (node.type) {
    case 'words':
      return word((token) => node.words.has(token.normal), next)
    case 'tag':
      return word((token) => token.tags.has(node.tag), next)
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
