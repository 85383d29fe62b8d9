// What a header says, without its layout: whether an edit did what it was meant to do is judged by this.
import type { Draft } from '../draft.ts'
import { applyEdits, type Edit } from '../edit.ts'
import type { YamlNode } from '../yaml/yaml.ts'
import type { Header } from './header.ts'
import { readHeader } from './read.ts'

/** A header that is to be edited. */
export type Editable = Pick<Draft, 'text' | 'header'>

export type Meaning = string | null | readonly Meaning[] | MapMeaning

/** Sorted by key, as the order of keys means nothing; a key that stands twice is there twice. */
export interface MapMeaning {
  readonly pairs: readonly (readonly [string, Meaning])[]
}

/** A way to make a change, and what the header must then say. */
export interface Attempt {
  readonly edits: readonly Edit[]
  readonly meaning: Meaning
  /** Questions are left open in it, so what stands there cannot be read yet. */
  readonly asks: boolean
}

/** Characters from which on reading all of a header again, for each edit of each promise in it, would be felt. */
export const LONG_HEADER = 20_000

/** The edits of the first attempt that leaves the header as meant, with no new fault, and the body as it was. */
export function firstSound(draft: Editable, attempts: Iterable<Attempt>): readonly Edit[] | undefined {
  for (const attempt of attempts) {
    if (isSound(draft, attempt)) return attempt.edits
  }
  return undefined
}

export function meaningOf(node: YamlNode | undefined): Meaning {
  if (node === undefined) return null
  if (node.kind === 'scalar') return node.value === null ? null : node.text
  if (node.kind === 'list') return node.items.map(meaningOf)
  return mapOf(node.entries.map(({ key, value }) => [key.text, meaningOf(value)] as const))
}

/** The map with the key's (first) value replaced, or added. */
export function withKey(meaning: Meaning, key: string, value: Meaning): MapMeaning {
  const pairs = isMap(meaning) ? meaning.pairs : []
  const at = pairs.findIndex(([name]) => name === key)
  return mapOf(at < 0 ? [...pairs, [key, value]] : pairs.with(at, [key, value]))
}

export const valueIn = (meaning: Meaning, key: string): Meaning =>
  (isMap(meaning) ? meaning.pairs.find(([name]) => name === key)?.[1] : undefined) ?? null

/** One value is a list of one, and nothing a list of none. */
export function listIn(meaning: Meaning): readonly Meaning[] {
  if (Array.isArray(meaning)) return meaning
  return meaning === null ? [] : [meaning as Meaning]
}

function isSound({ text, header }: Editable, { edits, meaning, asks }: Attempt): boolean {
  const after = applyEdits(text, edits)
  const then = readHeader(after)
  return (
    JSON.stringify(meaningOf(then.root)) === JSON.stringify(meaning) &&
    bodyOf(after, then) === bodyOf(text, header) &&
    (asks || then.faults.length <= header.faults.length)
  )
}

const bodyOf = (text: string, { span }: Header): string => text.slice(span.end).replace(/^\uFEFF/, '')

const isMap = (meaning: Meaning): meaning is MapMeaning =>
  meaning !== null && typeof meaning === 'object' && 'pairs' in meaning

const mapOf = (pairs: MapMeaning['pairs']): MapMeaning => ({
  pairs: pairs.toSorted(([a], [b]) => (a < b ? -1 : Number(a > b))),
})
