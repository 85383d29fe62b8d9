// Where something new goes among the writer's YAML, and how it is laid out there: as what stands around it.
import { type Edit, insertAt, type Piece, replaceWith } from '../edit.ts'
import type { Span } from '../span.ts'
import type { YamlEntry, YamlList, YamlMap, YamlNode } from '../yaml/yaml.ts'
import { type Pieces, type Style, written } from './write.ts'

/** What is put into a header: a text, or a map of texts. */
export type Item = { readonly text: Pieces } | { readonly fields: Fields }
export type Fields = readonly (readonly [key: string, value: Pieces])[]

/** A value to set: a text, or a list that so far has one item. */
export type Value = { readonly text: Pieces } | { readonly list: Item }

export const newlineOf = (text: string): string => /\r\n|\r|\n/.exec(text)?.[0] ?? '\n'

/** Puts a key behind another one, or first where there is none. */
export function insertKey(
  text: string,
  map: YamlMap,
  after: YamlEntry | undefined,
  key: string,
  value: Value,
): Edit {
  const first = map.entries[0]
  const pair = (indent: string): Pieces => pairOf(text, map, key, value, indent)
  if (map.flow) {
    if (after !== undefined) return insertAt(lastCharacter(after.value), ', ', ...pair(''))
    if (first === undefined) return insertAt(map.span.start + 1, ...pair(''))
    return insertAt(first.key.span.start, ...pair(''), ', ')
  }
  const indent = indentOf(text, map)
  const newline = newlineOf(text)
  if (after !== undefined)
    return insertAt(lineEnd(text, lastCharacter(after.value)), newline, indent, ...pair(indent))
  return insertAt(first?.key.span.start ?? map.span.end, ...pair(indent), newline, indent)
}

/** Puts a text in the place of a value that is a text, or nothing yet. */
export function replaceValue(
  text: string,
  { key, value }: YamlEntry,
  pieces: Pieces,
  style: Style,
): Edit | undefined {
  if (value.kind !== 'scalar' && !isAlias(text, value)) return undefined
  if (value.span.end > value.span.start) {
    return holdsComment(text, value.span) ? undefined : replaceWith(value.span, ...written(pieces, style))
  }
  const colon = colonAfter(text, key.span.end)
  if (colon === undefined) return insertAt(key.span.end, ': ', ...written(pieces, style))
  const blank = /^[ \t]*(?=[\r\n]|$)/.exec(text.slice(colon))?.[0].length ?? 0
  return replaceWith({ start: colon, end: colon + blank }, ' ', ...written(pieces, style))
}

/** Puts an item behind the last one of a list. */
export function append(text: string, list: YamlList, item: Item): Edit {
  const last = list.items.at(-1)
  if (list.flow) {
    if (last === undefined) return insertAt(list.span.start + 1, ...flowItem(item))
    return insertAt(lastCharacter(last), ', ', ...flowItem(item))
  }
  const indent = blanks(text, list.span.start)
  const gap = /^-( +)\S/.exec(text.slice(list.span.start))?.[1] ?? ' '
  const at = lineEnd(text, last === undefined ? list.span.end : lastCharacter(last))
  return insertAt(at, newlineOf(text), indent, '-', gap, ...blockItem(text, item, `${indent} ${gap}`))
}

/** A single text becomes the first item of a list: in block style at an indentation behind its key's, or in brackets. */
export function* listInstead(text: string, { key, value }: YamlEntry, item: Item): Iterable<readonly Edit[]> {
  const colon = colonAfter(text, key.span.end)
  if (value.kind !== 'scalar' || colon === undefined || isAlias(text, value)) return
  const before = { start: colon, end: colon + (/^[ \t]*/.exec(text.slice(colon))?.[0].length ?? 0) }
  const end = lineEnd(text, value.span.end)
  for (const deeper of ['  ', '']) {
    const indent = blanks(text, key.span.start) + deeper
    const dash = [newlineOf(text), indent, '- ']
    yield [replaceWith(before, ...dash), insertAt(end, ...dash, ...blockItem(text, item, `${indent}  `))]
  }
  yield inBrackets(value.span, item)
}

export const inBrackets = (span: Span, item: Item): readonly Edit[] => [
  insertAt(span.start, '['),
  insertAt(span.end, ', ', ...flowItem(item), ']'),
]

/** A map as it is written from its first key on, further keys below it at the indentation, or in braces. */
export const blockFields = (text: string, fields: Fields, indent: string): Pieces =>
  fields.flatMap(([key, value], index) => [
    ...(index === 0 ? [] : [newlineOf(text), indent]),
    `${key}: `,
    ...written(value, 'block'),
  ])

export const flowFields = (fields: Fields): Pieces => [
  '{',
  ...fields.flatMap(([key, value], index) => [
    index === 0 ? '' : ', ',
    `${key}: `,
    ...written(value, 'flow'),
  ]),
  '}',
]

/** The line's characters before an offset, each a blank: the same column on a line of its own. */
export const blanks = (text: string, at: number): string =>
  text
    .slice(lineStart(text, at), at)
    .replace(/\uFEFF/, '')
    .replace(/./gsu, ' ')

export const lineEnd = (text: string, at: number): number => {
  const found = text.slice(at).search(/[\r\n]/)
  return found < 0 ? text.length : at + found
}

/** The place behind the colon that follows a key. */
export function colonAfter(text: string, keyEnd: number): number | undefined {
  const match = /^\s*:/.exec(text.slice(keyEnd, keyEnd + 200))
  return match === null ? undefined : keyEnd + match[0].length
}

/** Where a node's own text ends: a block's span may reach over the comments below it. */
export function lastCharacter(node: YamlNode): number {
  const last =
    node.kind === 'list' ? node.items.at(-1) : node.kind === 'map' ? node.entries.at(-1) : undefined
  if (last === undefined || (node.kind !== 'scalar' && node.flow)) return node.span.end
  return 'kind' in last ? lastCharacter(last) : Math.max(last.key.span.end, lastCharacter(last.value))
}

export const isAlias = (text: string, { span }: YamlNode): boolean => text.charAt(span.start) === '*'

export const lineStart = (text: string, at: number): number =>
  at === 0 ? 0 : Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1

/** The column of the map's keys, read from one that stands on a line of its own where there is one. */
function indentOf(text: string, map: YamlMap): string {
  const starts = map.entries.map(({ key }) => key.span.start)
  const own = starts.find((start) => text.slice(lineStart(text, start), start).trim() === '')
  return blanks(text, own ?? starts[0] ?? map.span.start)
}

function pairOf(text: string, map: YamlMap, key: string, value: Value, indent: string): Pieces {
  if ('text' in value) return [`${key}: `, ...written(value.text, map.flow ? 'flow' : 'block')]
  if (map.flow) return [`${key}: [`, ...flowItem(value.list), ']']
  return [`${key}:`, ...newList(text, map, value.list, indent)]
}

/** A list below its key, as far in as the writer's other lists are. */
export function newList(text: string, map: YamlMap, item: Item, indent: string): Pieces {
  const deep = indent + ' '.repeat(listDepth(text, map))
  return [newlineOf(text), deep, '- ', ...blockItem(text, item, `${deep}  `)]
}

function listDepth(text: string, map: YamlMap): number {
  for (const { key, value } of map.entries) {
    if (value.kind !== 'list' || value.flow || isAlias(text, value)) continue
    return Math.max(0, blanks(text, value.span.start).length - blanks(text, key.span.start).length)
  }
  return 2
}

const blockItem = (text: string, item: Item, indent: string): Pieces =>
  'text' in item ? written(item.text, 'block') : blockFields(text, item.fields, indent)

const flowItem = (item: Item): readonly Piece[] =>
  'text' in item ? written(item.text, 'flow') : flowFields(item.fields)

/** A comment behind the bar of a block scalar would go with the value. */
const holdsComment = (text: string, { start, end }: Span): boolean =>
  /^[|>][^\r\n]*#/.test(text.slice(start, end))
