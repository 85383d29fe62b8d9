// The keys of one YAML map: known ones by type, everything else as a fault.
import { type Day, parseDay } from '../days/day.ts'
import { findDay } from '../days/day-words.ts'
import { isOpenQuestion } from '../edit.ts'
import { type Located, within } from '../span.ts'
import type { YamlEntry, YamlMap, YamlNode, YamlScalar } from '../yaml/yaml.ts'
import type { Fault, HeaderKey, PromiseKey, Settled } from './header.ts'
import { nearest } from './nearest.ts'
import { textOf, written } from './write.ts'

export type FaultList = Fault[]

const SHAPED_AS_DAY = /^\d{4}-\d{2}-\d{2}$/

export class Entries<Key extends string> {
  readonly #nodes = new Map<string, YamlNode>()
  readonly #faults: FaultList

  /** `owner` completes "… is not a key of a draft". Faults are added to the list as they are met. */
  constructor(map: YamlMap, known: readonly Key[], owner: string, faults: FaultList) {
    this.#faults = faults
    for (const entry of map.entries) this.#add(entry, known, owner)
  }

  node(key: Key): YamlNode | undefined {
    const node = this.#nodes.get(key)
    return node?.kind === 'scalar' && node.value === null ? undefined : node
  }

  text(key: Key): Located<string> | undefined {
    const node = this.node(key)
    return node === undefined ? undefined : readText(node, `"${key}" is one line of text.`, this.#faults)
  }

  /** One text or a list of them. */
  texts(key: Key): readonly Located<string>[] {
    const node = this.node(key)
    if (node === undefined) return []
    const items = node.kind === 'list' ? node.items : [node]
    return items.flatMap(
      (item) => readText(item, `"${key}" is a text or a list of texts.`, this.#faults) ?? [],
    )
  }

  day(key: Key): Located<Day> | undefined {
    const node = this.node(key)
    return node === undefined ? undefined : readDay(node, this.#faults)
  }

  /** A day as a date or in words ("by Friday"), as written. */
  dayOrWords(key: Key): Located<string> | undefined {
    const text = this.text(key)
    const fault = text && deadlineFault(text)
    if (fault !== undefined) this.#faults.push(fault)
    return text
  }

  days(key: Key): readonly Located<Day>[] {
    const node = this.node(key)
    if (node === undefined) return []
    const items = node.kind === 'list' ? node.items : [node]
    return items.flatMap((item) => readDay(item, this.#faults) ?? [])
  }

  /** A day, or `true` for a day that nobody wrote down; `false` is the same as no key. */
  settled(key: Key): Located<Settled> | undefined {
    const node = this.node(key)
    if (node?.kind !== 'scalar' || typeof node.value !== 'boolean') return this.day(key)
    return node.value ? { value: 'day unknown', span: node.span } : undefined
  }

  #add({ key, value }: YamlEntry, known: readonly Key[], owner: string): void {
    const name = key.text
    if (!known.some((candidate) => candidate === name)) this.#faults.push(unknownKey(key, known, owner))
    else if (this.#nodes.has(name)) this.#faults.push(duplicateKey(key))
    else this.#nodes.set(name, value)
  }
}

/** Text of a scalar; nothing, and a fault, where the node is a list or a map. */
export function readText(node: YamlNode, expected: string, faults: FaultList): Located<string> | undefined {
  const split = splitText(node)
  if (split !== undefined) {
    faults.push(unquoted(split))
    return split
  }
  if (node.kind !== 'scalar') {
    faults.push({ kind: 'wrong-type', message: expected, span: node.span })
    return undefined
  }
  return node.value === null ? undefined : { value: node.text, span: node.words }
}

/** A text that YAML splits at its colon: "runs Fjord: the boat shop" in a list. */
export function splitText(node: YamlNode): Located<string> | undefined {
  const entry = node.kind === 'map' && !node.flow && node.entries.length === 1 ? node.entries[0] : undefined
  if (entry?.value.kind !== 'scalar' || !entry.value.plain || entry.value.value === null) return undefined
  const { key, value, span } = entry
  const isOneLine = key.plain && value.span.end - value.span.start === value.text.length
  return isOneLine && value.span.start === key.span.end + 2
    ? { value: `${key.text}: ${value.text}`, span }
    : undefined
}

export const unquoted = ({ value, span }: Located<string>): Fault => ({
  kind: 'misread',
  message: 'The colon and the space split this text in two. In quotation marks it is one.',
  span,
  repair: { title: 'Put it in quotation marks', span, text: textOf(written([value], 'block')) },
})

function readDay(node: YamlNode, faults: FaultList): Located<Day> | undefined {
  const written = node.kind === 'scalar' ? node.text.trim() : ''
  const value = parseDay(written)
  if (value !== undefined) return { value, span: node.span }
  faults.push(noDay(node, written))
  return undefined
}

/** A question that is still open is no day yet, and no fault. */
function deadlineFault(due: Located<string>): Fault | undefined {
  const { value, span } = due
  if (isOpenQuestion(value)) return undefined
  const impossible = impossibleDay(due)
  if (impossible !== undefined) return impossible
  if (parseDay(value.trim()) !== undefined || findDay(value, ANY_DAY) !== undefined) return undefined
  return {
    kind: 'wrong-type',
    message: 'A day is written as 2026-11-30, or as words like "by Friday".',
    span,
  }
}

/** Whether words name a day does not depend on the day they are read on. */
const ANY_DAY: Day = '2026-01-01'

/** A date in the text that the calendar does not have. */
export function impossibleDay(text: Located<string>): Fault | undefined {
  for (const { 0: date, index } of text.value.matchAll(/(?<![\d-])\d{4}-\d{2}-\d{2}(?![\d-])/g)) {
    if (parseDay(date) !== undefined) continue
    const span = within(text, { start: index, end: index + date.length })
    return { kind: 'no-such-day', message: noSuchDay(date), span }
  }
  return undefined
}

const noSuchDay = (date: string): string => `There is no day ${date} in the calendar.`

function noDay(node: YamlNode, written: string): Fault {
  const shaped = SHAPED_AS_DAY.test(written)
  const message = shaped ? noSuchDay(written) : 'A day is written as 2026-11-30.'
  const repair = shaped ? undefined : rewritten(node, written)
  return { kind: shaped ? 'no-such-day' : 'wrong-type', message, span: node.span, ...(repair && { repair }) }
}

/** 2026-1-5, 24.11.2026, Nov 24, 2026 and a timestamp say the same day in another form. */
function rewritten(node: YamlNode, words: string): Fault['repair'] {
  const text = numbered(words) ?? named(words)
  return text && { title: `Write the day as ${text}`, span: node.span, text }
}

/** With the year first; or with dots, which nobody uses with the month first. */
function numbered(words: string): Day | undefined {
  const [, ...yearFirst] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(words) ?? []
  const [, ...dayFirst] = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(words) ?? []
  const [year, month, day] = yearFirst.length > 0 ? yearFirst : dayFirst.reverse()
  if (year === undefined || month === undefined || day === undefined) return undefined
  return parseDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}

/** With the month by name and with a year: the only words that mean one day whenever they are read. */
const named = (words: string): Day | undefined =>
  /[a-z]{3}/i.test(words) && /\b\d{4}\b/.test(words) ? findDay(words, ANY_DAY)?.value : undefined

/** What the keys are called elsewhere, in mail programs and task lists. */
const OTHER_NAMES: ReadonlyMap<string, HeaderKey | PromiseKey> = new Map([
  ['reply-to', 'replies-to'],
  ['in-reply-to', 'replies-to'],
  ['recipient', 'to'],
  ['title', 'subject'],
  ['date', 'sent'],
  ['deadline', 'due'],
  ['done', 'kept'],
])

function unknownKey(key: YamlScalar, known: readonly string[], owner: string): Fault {
  const meant =
    nearest(key.text, known) ?? known.find((name) => name === OTHER_NAMES.get(key.text.toLowerCase()))
  const message =
    meant === undefined
      ? `"${key.text}" is not a key of ${owner}.`
      : `"${key.text}" is not a key of ${owner}. Did you mean "${meant}"?`
  const repair = meant && { title: `Change to "${meant}"`, span: key.span, text: meant }
  return { kind: 'unknown-key', message, span: key.span, ...(repair && { repair }) }
}

const duplicateKey = (key: YamlScalar): Fault => ({
  kind: 'duplicate-key',
  message: `"${key.text}" stands here twice; the first one counts.`,
  span: key.span,
})
