// Every change to a draft's header. What the writer wrote around it stays as it is; where a change cannot be made so that
// the header then reads as meant, there are no edits.
import { type Edit, insertAt } from '../edit.ts'
import { lengthOf } from '../span.ts'
import type { YamlEntry, YamlMap } from '../yaml/yaml.ts'
import { entryOf, HEADER_KEYS, type HeaderKey, PROMISE_KEYS, type PromiseKey } from './header.ts'
import {
  append,
  blanks,
  type Fields,
  type Item,
  insertKey,
  isAlias,
  lineEnd,
  listInstead,
  newList,
  newlineOf,
  replaceValue,
  type Value,
} from './layout.ts'
import {
  type Attempt,
  type Editable,
  firstSound,
  LONG_HEADER,
  listIn,
  type Meaning,
  meaningOf,
  valueIn,
  withKey,
} from './meaning.ts'
import { type Pieces, textOf, written } from './write.ts'

export type { Editable } from './meaning.ts'
export type { Pieces } from './write.ts'

/** The edits of a change, or nothing where it cannot be made without risk to what stands there. */
export type Change = readonly Edit[] | undefined

export type ListKey = 'to' | 'about' | 'common-ground' | 'ask' | 'offer' | 'promises' | 'ignore'

/** What to write into a promise; a day in `was-due` is added to those that stand there. */
export type PromiseChanges = Readonly<Partial<Record<PromiseKey, Pieces>>>

/** Sets a key to a text: in the place of the text it has, else at its place among the others, else in a new header. */
export const setKey = (draft: Editable, key: HeaderKey, value: Pieces): Change =>
  firstSound(draft, setAttempts(draft, key, value))

/** Adds a text to a list; a single text becomes a list of two, a missing key is added. */
export const addToList = (draft: Editable, key: ListKey, text: Pieces): Change => added(draft, key, { text })

/** Adds a promise behind the others. */
export const addPromise = (draft: Editable, changes: PromiseChanges): Change =>
  added(draft, 'promises', { fields: fieldsOf(changes) })

/** The lists of a long header stay as they are: hundreds of findings would add to one, and each read all of it again. */
const added = (draft: Editable, key: ListKey, item: Item): Change =>
  lengthOf(draft.header.content) > LONG_HEADER ? undefined : firstSound(draft, addAttempts(draft, key, item))

function* setAttempts(draft: Editable, key: HeaderKey, value: Pieces): Iterable<Attempt> {
  const { text, header } = draft
  const meaning = withKey(meaningOf(header.root), key, textOf(value))
  const entry = entryOf(header, key)
  const ways =
    entry === undefined ? keyWays(draft, key, { text: value }) : replaceWays(text, header.root, entry, value)
  for (const edits of ways) yield { edits, meaning, asks: asks(value) }
}

function* replaceWays(text: string, root: YamlMap | undefined, entry: YamlEntry, value: Pieces): Ways {
  const edit = replaceValue(text, entry, value, root?.flow ? 'flow' : 'block')
  if (edit !== undefined) yield [edit]
}

function* addAttempts(draft: Editable, key: ListKey, item: Item): Iterable<Attempt> {
  const { text, header } = draft
  const root = meaningOf(header.root)
  const list = [...listIn(valueIn(root, key)), meaningOfItem(item)]
  const entry = entryOf(header, key)
  const ways =
    entry === undefined ? keyWays(draft, key, { list: item }) : addWays(text, header.root, entry, item)
  for (const edits of ways) yield { edits, meaning: withKey(root, key, list), asks: asksIn(item) }
}

export type Ways = Iterable<readonly Edit[]>

/** Where nothing stands yet for a key: behind the key it follows by order, else behind all others. */
function* keyWays(draft: Editable, key: HeaderKey, value: Value): Ways {
  const { text, header } = draft
  const { root } = header
  if (!header.exists || root === undefined || root.entries.length === 0) {
    yield [newHeader(draft, key, value)]
    return
  }
  yield [insertKey(text, root, before(root, key, HEADER_KEYS), key, value)]
  yield [insertKey(text, root, root.entries.at(-1), key, value)]
}

function newHeader({ text, header }: Editable, key: HeaderKey, value: Value): Edit {
  const newline = newlineOf(text)
  const line = [
    `${key}:`,
    ...('text' in value ? [' ', ...written(value.text, 'block')] : listBelow(text, value.list)),
    newline,
  ]
  if (header.exists) return insertAt(header.content.end, ...line)
  return insertAt(text.startsWith('\uFEFF') ? 1 : 0, `---${newline}`, ...line, `---${newline}`)
}

const listBelow = (text: string, item: Item): Pieces =>
  newList(text, { kind: 'map', entries: [], flow: false, span: { start: 0, end: 0 } }, item, '')

function* addWays(text: string, root: YamlMap | undefined, entry: YamlEntry, item: Item): Ways {
  const { value } = entry
  if (root === undefined || isAlias(text, value)) return
  if (value.kind === 'list') yield [append(text, value, item)]
  if (value.kind !== 'scalar') return
  if (value.value !== null) yield* listInstead(text, entry, item)
  else
    yield [
      insertAt(
        lineEnd(text, value.span.end),
        ...newList(text, root, item, blanks(text, entry.key.span.start)),
      ),
    ]
}

/** The last of the map's keys that come before the key by order. */
export function before(map: YamlMap, key: string, order: readonly string[]): YamlEntry | undefined {
  const rank = (name: string): number => order.indexOf(name)
  return map.entries
    .filter((entry) => rank(entry.key.text) >= 0 && rank(entry.key.text) < rank(key))
    .toSorted((a, b) => rank(a.key.text) - rank(b.key.text))
    .at(-1)
}

export const fieldsOf = (changes: PromiseChanges): Fields =>
  PROMISE_KEYS.flatMap((key) => (changes[key] === undefined ? [] : [[key, changes[key]] as const]))

function meaningOfItem(item: Item): Meaning {
  if ('text' in item) return textOf(item.text)
  return item.fields.reduce<Meaning>((map, [key, value]) => withKey(map, key, textOf(value)), null)
}

const asksIn = (item: Item): boolean =>
  'text' in item ? asks(item.text) : item.fields.some(([, value]) => asks(value))

export const asks = (pieces: Pieces): boolean => pieces.some((piece) => typeof piece !== 'string')
