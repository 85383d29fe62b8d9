// Where "near-identical" begins: how many labelled pairs of passages each threshold takes for copies. A passage sent again
// with other names, or with a few words changed, is a copy; the same thought said anew, another thought in the same mould,
// and anything said about something else is none.
import { Passages } from '../../server/src/workspace/passages/passages.ts'
import { NEAR_IDENTICAL } from '../../server/src/workspace/passages/store.ts'
import { likeness, tellingWords, type Words } from '../../server/src/workspace/passages/words.ts'
import { FAMILIES, type Family } from './pairs.ts'
import type { Row } from './row.ts'

const THRESHOLDS = [0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7]

export function* copiesRows(): Iterable<Row> {
  const copies = pairs('swapped', 'retouched').map(likenessOf)
  const others = [...pairs('rewritten', 'framed'), ...unrelated()].map(likenessOf)
  for (const threshold of THRESHOLDS) yield thresholdRow(threshold, copies, others)
  yield searchRow()
}

type Pair = readonly [string, string]

const pairs = (...versions: readonly (keyof Family)[]): readonly Pair[] =>
  FAMILIES.flatMap((family) => versions.map((version): Pair => [family.first, family[version]]))

const unrelated = (): readonly Pair[] =>
  FAMILIES.flatMap(({ first }, index) => FAMILIES.slice(index + 1).map((other): Pair => [first, other.first]))

function thresholdRow(threshold: number, copies: readonly number[], others: readonly number[]): Row {
  const found = copies.filter((alike) => alike >= threshold).length
  const wrong = others.filter((alike) => alike >= threshold).length
  const isChosen = threshold === NEAR_IDENTICAL
  const f1 = (2 * found) / (copies.length + found + wrong)
  return {
    figure: `copied passages, alike by ${threshold}${isChosen ? ' (chosen)' : ''}, F1`,
    ours: f1,
    unit: '',
    note: `${found} of ${copies.length} copies, ${wrong} of ${others.length} others`,
    goal: isChosen ? '1' : '\u2013',
    met: !isChosen || f1 === 1,
  }
}

/** Copies that are alike enough may still be missed by the search, which compares only what agrees in a key. */
function searchRow(): Row {
  const passages = new Passages()
  for (const [index, { first }] of FAMILIES.entries())
    passages.set(String(index), [{ span: { start: 0, end: first.length }, words: wordsOf(first) }])
  const copies = FAMILIES.flatMap(({ first, swapped, retouched }) => [first, swapped, retouched])
  const found = copies.filter((copy, index) =>
    passages.find(wordsOf(copy), '').some(({ draft }) => draft === String(Math.floor(index / 3))),
  ).length
  return {
    figure: 'copied passages found by their keys',
    ours: found / copies.length,
    unit: '',
    note: `${found} of ${copies.length}`,
    goal: '1',
    met: found === copies.length,
  }
}

const likenessOf = ([a, b]: Pair): number => likeness(wordsOf(a), wordsOf(b))

const wordsOf = (text: string): Words => tellingWords(text) ?? new Uint16Array()
