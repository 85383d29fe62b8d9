// The language of patterns, a small one for sequences of words, read into nodes.
//
//   word     that word                   {name}   a word of that class
//   a|b      one of these words          <name>   the phrase of that name
//   .        any word                    #Tag     a word that the tagger calls so
//   .. ...   up to 8 or 60 words that    ~ing     a word that ends so
//            no stop interrupts          (a b | c)   a group
//   x?  x*   or nothing; all there are   !x       not where x follows
//   <-x      right behind x              <<-x     somewhere behind x
//   ^        where a clause may begin    ^^       where one begins for sure, not merely behind "and"
//   $        where a clause ends

/** What patterns may name: classes of words, `{name}`, and patterns, `<name>`. */
export interface Vocabulary {
  readonly classes: Readonly<Record<string, ReadonlySet<string>>>
  readonly phrases: Readonly<Record<string, string>>
}

/** A piece of a pattern; most stand for one word. */
export type Node =
  | { readonly type: 'words'; readonly words: ReadonlySet<string> }
  | { readonly type: 'tag'; readonly tag: string }
  | { readonly type: 'ending'; readonly ending: string }
  | { readonly type: 'any' | 'begin' | 'start' | 'end' }
  | { readonly type: 'gap'; readonly widest: number }
  | { readonly type: 'not' | 'behind' | 'after' | 'optional' | 'repeat'; readonly node: Node }
  | { readonly type: 'sequence' | 'either'; readonly nodes: readonly Node[] }

export function parse(source: string, vocabulary: Vocabulary): Node {
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
    if (lexeme !== '(') return sharedElement(lexeme, vocabulary)
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

/** Patterns have most of their words in common, and the sets are large: each is made once. */
function sharedElement(lexeme: string, vocabulary: Vocabulary): Node {
  const known = ELEMENTS.get(vocabulary) ?? new Map<string, Node>()
  ELEMENTS.set(vocabulary, known)
  const node = known.get(lexeme) ?? element(lexeme, vocabulary)
  known.set(lexeme, node)
  return node
}

const ELEMENTS = new WeakMap<Vocabulary, Map<string, Node>>()

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
