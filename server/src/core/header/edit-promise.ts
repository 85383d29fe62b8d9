// Changes to one promise of a header: keys in its long form, its short form made long, words in what was promised.
import { type Edit, insertAt, replaceWith } from '../edit.ts'
import { kept } from '../kept.ts'
import { lengthOf, type Span, shift, textAt } from '../span.ts'
import type { YamlEntry, YamlMap, YamlNode } from '../yaml/yaml.ts'
import { asks, before, type Change, fieldsOf, type PromiseChanges, type Ways } from './edit.ts'
import { entryOf, type Header, type Pledge, PROMISE_KEYS } from './header.ts'
import {
  append,
  blanks,
  blockFields,
  colonAfter,
  type Fields,
  flowFields,
  inBrackets,
  insertKey,
  isAlias,
  lineEnd,
  lineStart,
  newlineOf,
  replaceValue,
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
import { readHeader } from './read.ts'
import { type Pieces, textOf } from './write.ts'

/** Writes into one promise; its short form becomes a long one. */
export const setPromise = (draft: Editable, pledge: Pledge, changes: PromiseChanges): Change =>
  changed(draft, pledge, (alone) => promiseAttempts(alone, fieldsOf(changes)))

/** Puts other words in the place of some in what was promised; the words must stand in the text as they are. */
export const rewordPromise = (draft: Editable, pledge: Pledge, span: Span, words: string): Change =>
  changed(draft, pledge, (alone) => rewordings(alone, shift(span, -alone.offset), words))

/** One promise and the header to read again after an edit of it. */
interface Alone {
  readonly draft: Editable
  readonly pledge: Pledge
  /** From a place in this draft to the same one in the whole. */
  readonly offset: number
}

/** In a long header only the lines of the promise are read again; where they mean nothing alone, they stay as they are. */
function changed(draft: Editable, pledge: Pledge, attempts: (alone: Alone) => Iterable<Attempt>): Change {
  if (lengthOf(draft.header.content) < LONG_HEADER)
    return firstSound(draft, attempts({ draft, pledge, offset: 0 }))
  const alone = onItsOwn(draft, pledge)
  const edits = alone && firstSound(alone.draft, attempts(alone))
  return edits?.map((edit) => ({ ...edit, span: shift(edit.span, alone?.offset ?? 0) }))
}

/** The lines of one promise under a header of their own; only where nothing in the whole can refer to them. */
function onItsOwn({ text, header }: Editable, pledge: Pledge): Alone | undefined {
  const lines = linesOfPromises(header, text).get(pledge.node)
  if (lines === undefined || !/^ *- +$/.test(text.slice(lines.start, pledge.node.span.start)))
    return undefined
  const newline = newlineOf(text)
  const lead = `---${newline}promises:${newline}`
  const written = textAt(text, lines)
  const own = `${lead}${written}${/[\r\n]$/.test(written) ? '' : newline}---${newline}`
  const draft = { text: own, header: readHeader(own) }
  const [only] = draft.header.promises
  return only && { draft, pledge: only, offset: lines.start - lead.length }
}

/** Of each promise that nothing refers to. */
const linesOfPromises = kept((header: Header, text: string): ReadonlyMap<YamlNode, Span> => {
  const list = entryOf(header, 'promises')?.value
  if (list?.kind !== 'list' || list.flow || ALIAS.test(textAt(text, header.content))) return new Map()
  const starts = list.items.map(({ span }) => lineStart(text, span.start))
  const last = lineEnd(text, list.span.end)
  return new Map(
    list.items.map((item, index) => [item, { start: starts[index] ?? last, end: starts[index + 1] ?? last }]),
  )
})

/** At the start of a value or of a key. */
const ALIAS = /(?:^|[-:?,[{]) *\*\S/m

function* rewordings({ draft, pledge }: Alone, span: Span, words: string): Iterable<Attempt> {
  const { what, node } = pledge
  if (what === undefined || lengthOf(what.span) !== what.value.length || isAlias(draft.text, node)) return
  const part = shift(span, -what.span.start)
  const value = what.value.slice(0, part.start) + words + what.value.slice(part.end)
  const meaning = withPromise(draft, pledge, (was) =>
    typeof was === 'string' ? value : withKey(was, 'what', value),
  )
  yield { edits: [replaceWith(span, words)], meaning, asks: false }
}

function* promiseAttempts({ draft, pledge }: Alone, fields: Fields): Iterable<Attempt> {
  if (isAlias(draft.text, pledge.node)) return
  const meaning = withPromise(draft, pledge, (was) => withFields(was, fields))
  const asked = fields.some(([, value]) => asks(value))
  for (const edits of promiseWays(draft, pledge, fields)) yield { edits, meaning, asks: asked }
}

function* promiseWays(draft: Editable, { node }: Pledge, fields: Fields): Ways {
  const { text, header } = draft
  if (node.kind === 'map') {
    const edits = mapWays(text, node, fields)
    if (edits !== undefined) yield edits
    return
  }
  const list = entryOf(header, 'promises')?.value
  if (node.kind !== 'scalar') return
  if (list?.kind === 'list' && list.flow) {
    yield [
      insertAt(node.span.start, '{what: '),
      insertAt(node.span.end, ', ', ...flowFields(fields).slice(1)),
    ]
    return
  }
  yield* longForm(draft, node.span, node.text, fields, list?.kind === 'list')
}

/** As little as possible is touched: `what: ` goes before the text as it is written; else it is written anew. */
function* longForm(
  { text, header }: Editable,
  span: Edit['span'],
  what: string,
  fields: Fields,
  inList: boolean,
): Ways {
  const key = entryOf(header, 'promises')?.key.span
  const colon = key && colonAfter(text, key.end)
  if (key === undefined || colon === undefined) return
  const indent = inList ? blanks(text, span.start) : `${blanks(text, key.start)}  `
  const lead = inList ? [] : [newlineOf(text), indent]
  const start = inList ? span.start : colon
  const rest = [newlineOf(text), indent, ...blockFields(text, fields, indent)]
  yield [
    { span: { start, end: span.start }, pieces: [...lead, 'what: '] },
    insertAt(lineEnd(text, span.end), ...rest),
  ]
  const anew = blockFields(text, [['what', [what]], ...fields], indent)
  yield [{ span: { start, end: span.end }, pieces: [...lead, ...anew] }]
}

function mapWays(text: string, map: YamlMap, fields: Fields): Change {
  const edits: Edit[] = []
  for (const [key, value] of fields) {
    const entry = map.entries.find((candidate) => candidate.key.text === key)
    const change =
      entry === undefined
        ? [insertKey(text, map, before(map, key, PROMISE_KEYS), key, { text: value })]
        : changeEntry(text, map, entry, value)
    if (change === undefined) return undefined
    edits.push(...change)
  }
  return edits
}

function changeEntry(text: string, map: YamlMap, entry: YamlEntry, pieces: Pieces): Change {
  const { key, value } = entry
  if (key.text === 'was-due' && !isAlias(text, value)) {
    if (value.kind === 'list') return [append(text, value, { text: pieces })]
    if (value.kind === 'scalar' && value.value !== null) return inBrackets(value.span, { text: pieces })
  }
  const edit = replaceValue(text, entry, pieces, map.flow ? 'flow' : 'block')
  return edit && [edit]
}

/** The header's meaning with one promise changed. */
function withPromise({ header }: Editable, pledge: Pledge, change: (was: Meaning) => Meaning): Meaning {
  const root = meaningOf(header.root)
  const value = valueIn(root, 'promises')
  const index = header.promises.indexOf(pledge)
  const promises = listIn(value)
  const then = change(promises[index] ?? null)
  return withKey(root, 'promises', Array.isArray(value) ? promises.with(index, then) : then)
}

function withFields(was: Meaning, fields: Fields): Meaning {
  let then: Meaning = typeof was === 'string' ? withKey(null, 'what', was) : was
  for (const [key, value] of fields) {
    const old = key === 'was-due' ? listIn(valueIn(then, key)) : []
    then = withKey(then, key, old.length === 0 ? textOf(value) : [...old, textOf(value)])
  }
  return then
}
