// HTML comments that steer: `<!-- outreach-disable-next-line RULE… -->`, `outreach-disable` … `outreach-enable`.
import { overlaps, type Span } from './span.ts'

export interface Directives {
  /** Where each rule is silent, by its id, and where all are, by `EVERY`: apart from each other, in the order of the text. */
  readonly silences: ReadonlyMap<string, readonly Span[]>
  /** Each rule named in a comment, so that unknown ones can be pointed at. */
  readonly named: readonly { readonly value: string; readonly span: Span }[]
}

/** The name of all rules: a comment that names none. */
const EVERY = ''

/** Reads the steering comments among a draft's comments. */
export function readDirectives(text: string, comments: readonly Span[]): Directives {
  const commands = comments.flatMap((span) => readCommand(text, span) ?? [])
  return { silences: silencesOf(commands, text), named: commands.flatMap(({ named }) => named) }
}

/** Whether a finding of the rule at the span is silenced. */
export const isSilenced = ({ silences }: Directives, rule: string, span: Span): boolean =>
  silences.size > 0 && [EVERY, rule].some((name) => isSilent(silences.get(name) ?? [], span))

/** An empty span is silent where a character in its place would be. */
function isSilent(silences: readonly Span[], { start, end }: Span): boolean {
  const span = { start, end: Math.max(end, start + 1) }
  let [before, after] = [-1, silences.length]
  while (after - before > 1) {
    const middle = (before + after) >> 1
    if ((silences[middle]?.start ?? 0) < span.end) before = middle
    else after = middle
  }
  const last = silences[before]
  return last !== undefined && overlaps(last, span)
}

interface Command {
  readonly name: 'disable' | 'disable-next-line' | 'enable'
  readonly named: readonly { readonly value: string; readonly span: Span }[]
  readonly span: Span
}

function readCommand(text: string, span: Span): Command | undefined {
  const source = text.slice(span.start, span.end)
  const match = /^<!--\s*outreach-(disable-next-line|disable|enable)(?![\w-])([\s\S]*?)(?:--\s|-->|$)/.exec(
    source,
  )
  if (match === null) return undefined
  const [, name, list = ''] = match
  const start = span.start + match[0].indexOf(list, `<!-- outreach-${name}`.length - 4)
  const named = [...list.matchAll(/[\w-]*\w/g)].map((rule) => ({
    value: rule[0],
    span: { start: start + rule.index, end: start + rule.index + rule[0].length },
  }))
  return { name: name as Command['name'], named, span }
}

/** Read backwards, so that where a silence ends is known before it begins. */
function silencesOf(commands: readonly Command[], text: string): ReadonlyMap<string, readonly Span[]> {
  const silences = new Map<string, Span[]>()
  const ends = new Map<string, number>()
  const lineBelow = linesBelow(text)
  for (const { name, named, span } of commands.toReversed()) {
    const line = name === 'disable-next-line' ? lineBelow(span.end) : undefined
    for (const { value: rule } of named.length > 0 ? named : [{ value: EVERY }]) {
      if (name === 'enable') ends.set(rule, span.start)
      else add(silences, rule, line ?? { start: span.end, end: endOf(rule) })
    }
  }
  for (const [rule, spans] of silences) silences.set(rule, joined(spans))
  return silences

  function endOf(rule: string): number {
    const toTheEnd = text.length + 1
    return Math.min(ends.get(EVERY) ?? toTheEnd, ends.get(rule) ?? toTheEnd)
  }
}

function add(silences: Map<string, Span[]>, rule: string, span: Span): void {
  const spans = silences.get(rule)
  if (spans === undefined) silences.set(rule, [span])
  else spans.push(span)
}

function joined(spans: readonly Span[]): Span[] {
  const apart: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = apart.at(-1)
    if (last === undefined || last.end < span.start) apart.push(span)
    else apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
  }
  return apart
}

/** Looks for the line below each of many places, the last one first; those on one line have the same. */
function linesBelow(text: string): (at: number) => Span {
  let known: { readonly at: number; readonly line: Span } | undefined
  return (at) => {
    const isSame = known !== undefined && !/[\r\n]/.test(text.slice(at, known.at))
    known = { at, line: isSame && known !== undefined ? known.line : lineBelow(text, at) }
    return known.line
  }
}

/** The next line that is not empty: a blank line after the comment keeps it a paragraph of its own. */
function lineBelow(text: string, at: number): Span {
  const match = /^[^\r\n]*(?:(?:\r\n|\r|\n)[^\S\r\n]*)+([^\r\n]*)/.exec(text.slice(at))
  if (match === null) return { start: text.length, end: text.length + 1 }
  const end = at + match[0].length
  return { start: end - (match[1]?.length ?? 0), end: end + 1 }
}
