// The one file that knows the YAML library: YAML text becomes a plain tree in which every node has its characters.
import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  type Scalar,
  visit,
} from 'yaml'
import type { Span } from '../span.ts'
import { readPlainYaml } from './plain-yaml.ts'
import { inPlainWords, visible, type YamlFault } from './yaml-faults.ts'

export type YamlNode = YamlScalar | YamlList | YamlMap

export interface YamlScalar {
  readonly kind: 'scalar'
  readonly value: string | number | boolean | null
  /** What the writer wrote, without quotes: `2.50` stays `2.50`. */
  readonly text: string
  readonly plain: boolean
  /** The characters of `text`: the span without its quotes, where nothing between them is escaped or folded. */
  readonly words: Span
  readonly span: Span
}

export interface YamlList {
  readonly kind: 'list'
  readonly items: readonly YamlNode[]
  readonly flow: boolean
  readonly span: Span
}

export interface YamlMap {
  readonly kind: 'map'
  readonly entries: readonly YamlEntry[]
  readonly flow: boolean
  readonly span: Span
}

export interface YamlEntry {
  readonly key: YamlScalar
  readonly value: YamlNode
  /** From the key to the end of the value. */
  readonly span: Span
}

export interface Yaml {
  readonly root: YamlNode | undefined
  readonly faults: readonly YamlFault[]
}

/** Nodes an alias may add up to; beyond, a few lines could unfold into gigabytes. */
const MOST_ALIASED_NODES = 1000
/** Nesting that is still read; nothing a person writes comes near. */
const MOST_NESTING = 100

/** Reads YAML 1.2 that begins at `offset` of the surrounding text. Never throws: what cannot be read is a fault. */
export function readYaml(text: string, offset = 0): Yaml {
  const plain = readPlainYaml(text, offset)
  return plain === undefined ? readAnyYaml(text, offset) : { root: plain, faults: [] }
}

/** What `readYaml` gives, always by the library. */
export function readAnyYaml(text: string, offset = 0): Yaml {
  if (nestsTooDeep(text)) return unreadable(text, offset, 'Nested too deeply to be read.')
  try {
    return convert(
      withoutTraces(() => parseDocument(text, OPTIONS)),
      text,
      offset,
    )
  } catch (error) {
    return unreadable(text, offset, `Cannot be read as YAML: ${String(error)}`)
  }
}

/** The library makes an error of each fault, and most of what that costs is to note where it was made. */
function withoutTraces<T>(work: () => T): T {
  const before = Error.stackTraceLimit
  Error.stackTraceLimit = 0
  try {
    return work()
  } finally {
    Error.stackTraceLimit = before
  }
}

const OPTIONS = {
  schema: 'core',
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const

function convert(document: Document.Parsed, text: string, offset: number): Yaml {
  const faults = document.errors.map(({ code, message, pos }) => ({
    message: inPlainWords(code, message),
    span: visible(text, pos[0], pos[1], offset),
  }))
  const reader = new Converter(document, text, offset)
  const root = document.contents === null ? undefined : reader.node(document.contents, 0)
  return { root, faults: [...faults, ...reader.faults] }
}

class Converter {
  readonly faults: YamlFault[] = []
  readonly #targets: ReadonlyMap<Alias, Node>
  readonly #text: string
  readonly #offset: number
  #aliased = 0
  #inAlias = 0

  constructor(document: Document.Parsed, text: string, offset: number) {
    this.#targets = targetsIn(document)
    this.#text = text
    this.#offset = offset
  }

  node(node: unknown, depth: number): YamlNode {
    if (this.#inAlias > 0) this.#aliased += 1
    if (isAlias(node)) return this.#resolve(node, depth)
    if (depth > MOST_NESTING) return this.#nothing(node)
    if (isScalar(node)) return this.#scalar(node)
    if (isSeq(node)) return this.#list(node, depth)
    if (isMap(node)) return this.#map(node, depth)
    return this.#nothing(node)
  }

  #list(node: { items: unknown[]; flow?: boolean } & Ranged, depth: number): YamlList {
    const items = node.items.map((item) => this.node(item, depth + 1))
    return { kind: 'list', items, flow: node.flow === true, span: this.#span(node) }
  }

  #map(node: { items: { key: unknown; value: unknown }[]; flow?: boolean } & Ranged, depth: number): YamlMap {
    const entries = node.items.flatMap(({ key, value }) => this.#entry(key, value, depth))
    return { kind: 'map', entries, flow: node.flow === true, span: this.#span(node) }
  }

  #entry(key: unknown, value: unknown, depth: number): YamlEntry[] {
    if (!isScalar(key)) {
      if (isNode(key)) this.faults.push({ message: 'A key must be a word.', span: this.#span(key) })
      return []
    }
    const name = this.#scalar(key)
    const content = isNode(value) ? this.node(value, depth + 1) : empty(name.span.end)
    return [
      {
        key: name,
        value: content,
        span: { start: name.span.start, end: Math.max(name.span.end, content.span.end) },
      },
    ]
  }

  #scalar(node: Scalar): YamlScalar {
    const plain = node.type === undefined || node.type === 'PLAIN'
    const { value } = node
    const known = value === null || ['string', 'number', 'boolean'].includes(typeof value)
    const text = typeof value === 'string' ? value : (node.source ?? '')
    const span = this.#span(node)
    return {
      kind: 'scalar',
      value: known ? (value as YamlScalar['value']) : text,
      text,
      plain,
      words: this.#words(text, span),
      span,
    }
  }

  #words(text: string, span: Span): Span {
    const inner = { start: span.start + 1, end: span.end - 1 }
    const between = this.#text.slice(inner.start - this.#offset, inner.end - this.#offset)
    return between === text && text !== '' ? inner : span
  }

  #resolve(alias: Alias, depth: number): YamlNode {
    const target = this.#aliased > MOST_ALIASED_NODES ? undefined : this.#targets.get(alias)
    if (target === undefined || this.#inAlias > MOST_NESTING) {
      this.faults.push({ message: `Nothing can be put in for *${alias.source}.`, span: this.#span(alias) })
      return this.#nothing(alias)
    }
    this.#inAlias += 1
    const node = this.node(target, depth + 1)
    this.#inAlias -= 1
    const span = this.#span(alias)
    return node.kind === 'scalar' ? { ...node, words: span, span } : { ...node, span }
  }

  #nothing(node: unknown): YamlScalar {
    return empty(isNode(node) ? this.#span(node).start : this.#offset)
  }

  #span({ range }: Ranged): Span {
    const [start, end] = range ?? [0, 0, 0]
    return {
      start: start + this.#offset,
      end: start + this.#text.slice(start, end).trimEnd().length + this.#offset,
    }
  }
}

/** What each alias stands for: the last node before it that has its name. The library looks through all of it for each. */
function targetsIn(document: Document.Parsed): ReadonlyMap<Alias, Node> {
  const named = new Map<string, Node>()
  const targets = new Map<Alias, Node>()
  visit(document, {
    Alias(_, alias) {
      const target = named.get(alias.source)
      if (target !== undefined) targets.set(alias, target)
    },
    Value(_, node) {
      if (node.anchor !== undefined) named.set(node.anchor, node)
    },
  })
  return targets
}

interface Ranged {
  range?: readonly [number, number, number] | null | undefined
}

const isNode = (value: unknown): value is Node =>
  isScalar(value) || isSeq(value) || isMap(value) || isAlias(value)

const empty = (at: number): YamlScalar => ({
  kind: 'scalar',
  value: null,
  text: '',
  plain: true,
  words: { start: at, end: at },
  span: { start: at, end: at },
})

/** The library recurses, so depth is judged before it is asked. */
function nestsTooDeep(text: string): boolean {
  let depth = 0
  for (const character of text) {
    if (character === '[' || character === '{') depth += 1
    if (character === ']' || character === '}') depth = Math.max(0, depth - 1)
    if (depth > MOST_NESTING) return true
  }
  return /^ {200}[ ]*(?:-|\S+:)/m.test(text) || /(?:- ){100}/.test(text) || /(?:\? ){100}/.test(text)
}

const unreadable = (text: string, offset: number, message: string): Yaml => ({
  root: undefined,
  faults: [{ message, span: visible(text, 0, text.length, offset) }],
})
