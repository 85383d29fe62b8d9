// Reads the plain headers that nearly all drafts have, several times as fast as the YAML library: `key: words`, lists
// of such words and of small maps. Of anything it is not sure about it reads nothing, and the library is asked.
import type { Span } from '../span.ts'
import type { YamlEntry, YamlList, YamlMap, YamlNode, YamlScalar } from './yaml.ts'

/** The same tree that the library gives, or nothing. */
export function readPlainYaml(text: string, offset: number): YamlMap | undefined {
  const lines = linesOf(text, offset)
  if (lines === undefined) return undefined
  const reader = { lines, at: 0 }
  const map = readMap(reader, 0)
  return reader.at === lines.length ? map : undefined
}

interface Line {
  readonly indent: number
  /** After the indent. */
  readonly start: number
  readonly text: string
}

interface Reader {
  readonly lines: Line[]
  at: number
}

/** Only visible characters and blanks, lines ended in one of two ways. */
const PLAIN_TEXT = /^(?:[ -~\u00a1-\u1fff\u2010-\u2027\u2030-\u205e\u2070-\ud7ff]*\r?\n)+$/

/** A longer header is nothing that a person writes, and speed is not what matters with it. */
const MOST_CHARACTERS = 20_000

function linesOf(text: string, offset: number): Line[] | undefined {
  if (text.length > MOST_CHARACTERS || !PLAIN_TEXT.test(text)) return undefined
  const lines: Line[] = []
  let start = offset
  for (const written of text.split('\n').slice(0, -1)) {
    const line = written.trim()
    if (line === '') return undefined
    const indent = written.indexOf(line)
    lines.push({ indent, start: start + indent, text: line })
    start += written.length + 1
  }
  return lines
}

const ENTRY = /^([a-z][a-z-]*):(?: +(.+))?$/
const ITEM = /^- +(.+)$/

function readMap(reader: Reader, indent: number): YamlMap | undefined {
  const entries: YamlEntry[] = []
  for (let line = reader.lines[reader.at]; line?.indent === indent; line = reader.lines[reader.at]) {
    if (line.text.startsWith('-')) break
    const entry = readEntry(reader, line)
    if (entry === undefined) return undefined
    entries.push(entry)
  }
  return entries.length === 0 ? undefined : { kind: 'map', entries, flow: false, span: spanOver(entries) }
}

function readEntry(reader: Reader, { start, text, indent }: Line): YamlEntry | undefined {
  const [, name, words] = ENTRY.exec(text) ?? []
  const key = name === undefined ? undefined : scalar(name, start)
  if (key === undefined) return undefined
  reader.at += 1
  const value =
    words === undefined ? readList(reader, indent) : scalar(words, start + text.length - words.length)
  return value && { key, value, span: { start, end: value.span.end } }
}

/** A list may stand as far left as its key, in the map at the margin. */
function readList(reader: Reader, least: number): YamlList | undefined {
  const items: YamlNode[] = []
  const indent = reader.lines[reader.at]?.indent ?? -1
  if (indent < least) return undefined
  const first = reader.lines[reader.at]
  for (let line = first; line?.indent === indent; line = reader.lines[reader.at]) {
    const [, words] = ITEM.exec(line.text) ?? []
    if (words === undefined) break
    const item = readItem(reader, line, words)
    if (item === undefined) return undefined
    items.push(item)
  }
  if (first === undefined || items.length === 0) return undefined
  return { kind: 'list', items, flow: false, span: { start: first.start, end: spanOver(items).end } }
}

function readItem(reader: Reader, line: Line, words: string): YamlNode | undefined {
  const column = line.text.length - words.length
  if (!ENTRY.test(words)) {
    reader.at += 1
    return scalar(words, line.start + column)
  }
  const opened = { indent: line.indent + column, start: line.start + column, text: words }
  reader.lines[reader.at] = opened
  return readMap(reader, opened.indent)
}

/** Words begin with a letter or are a day; what YAML might take for something else is left to the library. */
const WORDS = /^(?:\p{L}(?:[^:#]|:(?=\S)|(?<=\S)#)*|\d{4}-\d{2}-\d{2})$/u
const NO_WORDS = /^(?:null|true|false)$/i

function scalar(text: string, start: number): YamlScalar | undefined {
  if (!WORDS.test(text) || NO_WORDS.test(text)) return undefined
  const span = { start, end: start + text.length }
  return { kind: 'scalar', value: text, text, plain: true, words: span, span }
}

const spanOver = (parts: readonly { readonly span: Span }[]): Span => ({
  start: parts[0]?.span.start ?? 0,
  end: parts.at(-1)?.span.end ?? 0,
})
