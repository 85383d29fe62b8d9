// Reads the YAML of a header and, where a text in it lacks the quotation marks that it needs, reads what was meant: each
// such line gets a word in the place of its text, YAML reads that, and the text is put back.
import { optional } from '../optional.ts'
import { readYaml, type Yaml, type YamlNode } from '../yaml/yaml.ts'
import type { Fault } from './header.ts'
import { type Misread, misreadIn } from './misread.ts'

export interface Healed {
  readonly root: YamlNode | undefined
  readonly faults: readonly Fault[]
}

/** Each line costs another reading at least; a header with more of them, or with more faults, is hardly one. */
const MOST_HEALED = 20

/** Characters that are read again for it, so that no header takes more than a moment. */
const MOST_READ = 200_000

/** Reads YAML that begins at `offset` of the draft. Never throws: what cannot be read is a fault. */
export function readHealed(text: string, offset: number): Healed {
  const asWritten = readYaml(text, offset)
  let healing: Healing = { text, yaml: asWritten, misread: [], left: MOST_READ }
  while (healing.misread.length < MOST_HEALED) {
    const next = healOne(healing, offset)
    if (next === undefined) break
    healing = next
  }
  const { yaml, misread } = healing
  const waiting = new Map(misread.map((line) => [line.standIn.start, line]))
  const root = yaml.root && waiting.size > 0 ? putBack(yaml.root, waiting) : yaml.root
  // A text that goes on in the next line would lose its other half.
  if (waiting.size > 0) return { root: asWritten.root, faults: brokenIn(text, asWritten, offset) }
  const faults = [...misread.map(({ fault }) => fault), ...brokenIn(text, yaml, offset)]
  return { root, faults: faults.sort((a, b) => a.span.start - b.span.start) }
}

interface Healing {
  readonly text: string
  readonly yaml: Yaml
  readonly misread: readonly Misread[]
  /** Of `MOST_READ`. */
  readonly left: number
}

/** The first suspect line that reads better with its text in quotation marks. */
function healOne({ text, yaml, misread, left }: Healing, offset: number): Healing | undefined {
  for (const { start, isRemark } of suspects(text, yaml, offset)) {
    const end = text.indexOf('\n', start)
    const line = text.slice(start, end < 0 ? text.length : end)
    const found = misreadIn(line, offset + start)
    if (found === undefined) continue
    const healed = text.slice(0, start) + found.line + text.slice(start + line.length)
    left -= healed.length
    if (left < 0) return undefined
    const again = readYaml(healed, offset)
    if (isRemark || again.faults.length < yaml.faults.length)
      return { text: healed, yaml: again, misread: [...misread, found], left }
  }
  return undefined
}

/** Lines with a fault, and those where YAML takes the whole text for a remark ("subject: #5 is missing"). */
function* suspects(
  text: string,
  { faults }: Yaml,
  offset: number,
): Iterable<{ start: number; isRemark: boolean }> {
  const faulty = new Set(faults.map(({ span }) => lineStart(text, span.start - offset)))
  if (faulty.size <= MOST_HEALED) for (const start of faulty) yield { start, isRemark: false }
  if (!text.includes('#')) return
  for (const { index } of text.matchAll(/^ *(?:- +)*(?:[A-Za-z][\w-]*: +)?#[^\s#].*$/gm))
    if (!/^ *#/.test(text.slice(index))) yield { start: index, isRemark: true }
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1

/** The tree with the texts where the words stood for them; those that are found wait no longer. */
function putBack(node: YamlNode, waiting: Map<number, Misread>): YamlNode {
  if (node.kind === 'list') return { ...node, items: node.items.map((item) => putBack(item, waiting)) }
  if (node.kind === 'map') {
    const entries = node.entries.map((entry) => ({ ...entry, value: putBack(entry.value, waiting) }))
    return { ...node, entries }
  }
  const misread = waiting.get(node.span.start)
  if (misread?.standIn.end !== node.span.end) return node
  waiting.delete(node.span.start)
  const { text, words, fault } = misread
  return { ...node, value: text, text, plain: false, words, span: fault.span }
}

const brokenIn = (text: string, { faults }: Yaml, offset: number): Fault[] =>
  faults.map((fault) => ({
    kind: 'broken-yaml',
    ...fault,
    ...optional('repair', withoutTabs(text, fault.span.start - offset, offset)),
  }))

/** The blanks in place of tabs at the start of a line. */
function withoutTabs(text: string, at: number, offset: number): Fault['repair'] {
  const start = lineStart(text, at)
  const [indent = ''] = /^[ \t]*/.exec(text.slice(start)) ?? []
  if (!indent.includes('\t')) return undefined
  const span = { start: offset + start, end: offset + start + indent.length }
  return { title: 'Indent with spaces', span, text: indent.replaceAll('\t', '  ') }
}
