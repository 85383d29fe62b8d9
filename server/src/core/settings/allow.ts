// Adds a text to what a project's configuration allows, in the layout that stands there.

import { applyEdits, type Edit, insertAt } from '../edit.ts'
import { append, insertKey, listInstead, newlineOf } from '../header/layout.ts'
import { written } from '../header/write.ts'
import { withNewlines } from '../newlines.ts'
import type { Allowance } from '../rule.ts'
import { readYaml, type YamlEntry, type YamlMap, type YamlNode } from '../yaml/yaml.ts'
import { type ConfigFile, readConfig } from './config.ts'

/** The edits of `.outreach.yaml`, or nothing where they could not be made without risk to what stands there. */
export function allow(
  text: string,
  { allow: { list, text: allowed } }: Allowance,
): readonly Edit[] | undefined {
  const before = readConfig(text)
  if (before.faults.some(({ kind }) => kind === 'broken-yaml')) return undefined
  for (const edits of waysTo(text, list, allowed)) {
    const after = readConfig(applyEdits(text, edits))
    if (after.faults.length <= before.faults.length && isAllowed(before, after, list, allowed)) return edits
  }
  return undefined
}

type List = Allowance['allow']['list']

function* waysTo(text: string, list: List, allowed: string): Iterable<readonly Edit[]> {
  const { root } = readYaml(withNewlines(text))
  const map = root?.kind === 'map' ? root : undefined
  if (map === undefined || (list === 'phrases' && entryIn(map, 'phrases') === undefined)) {
    yield [insertAt(text.length, ...atTheEnd(text, list, allowed))]
  } else if (list === 'boilerplate') {
    yield* addTo(text, map, 'boilerplate', allowed)
  } else {
    const phrases = entryIn(map, 'phrases')?.value
    if (phrases?.kind === 'map') yield* addTo(text, phrases, 'allow', allowed)
  }
}

function* addTo(text: string, map: YamlMap, key: string, allowed: string): Iterable<readonly Edit[]> {
  const entry = entryIn(map, key)
  const item = { text: [allowed] }
  if (entry === undefined) yield [insertKey(text, map, map.entries.at(-1), key, { list: item })]
  else if (entry.value.kind === 'list') yield [append(text, entry.value, item)]
  else if (!isEmpty(entry.value)) yield* listInstead(text, entry, item)
}

function atTheEnd(text: string, list: List, allowed: string): readonly string[] {
  const newline = newlineOf(text)
  const lead = text === '' || /[\r\n]$/.test(text) ? '' : newline
  const [value] = [written([allowed], 'block').join('')]
  const lines =
    list === 'phrases' ? ['phrases:', '  allow:', `    - ${value}`] : ['boilerplate:', `  - ${value}`]
  return [lead, ...lines.map((line) => line + newline)]
}

/** Nothing else may have changed its meaning. */
function isAllowed(before: ConfigFile, after: ConfigFile, list: List, allowed: string): boolean {
  const { phrases, boilerplate = [], ...others } = before.config
  const expected = {
    ...others,
    phrases: {
      flag: phrases?.flag ?? [],
      allow: [...(phrases?.allow ?? []), ...(list === 'phrases' ? [allowed] : [])],
    },
    boilerplate: [...boilerplate, ...(list === 'boilerplate' ? [allowed] : [])],
  }
  return sameJson({ phrases: { flag: [], allow: [] }, ...after.config }, expected)
}

const sameJson = (a: object, b: object): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))

const sorted = (value: object): object =>
  Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))

const entryIn = (map: YamlMap, key: string): YamlEntry | undefined =>
  map.entries.find((entry) => entry.key.text === key)

const isEmpty = (node: YamlNode): boolean => node.kind === 'scalar' && node.value === null
