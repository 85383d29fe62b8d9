// HTML comments that steer: `<!-- outreach-disable-next-line RULE… -->`, `outreach-disable` … `outreach-enable`.
import { overlaps, type Span } from './span.ts'

/** A stretch of the draft in which some rules, or all of them, are silent. */
export interface Silence {
  readonly span: Span
  /** Rule ids; none means every rule. */
  readonly rules: readonly string[]
}

export interface Directives {
  readonly silences: readonly Silence[]
  /** Each rule named in a comment, so that unknown ones can be pointed at. */
  readonly named: readonly { readonly value: string; readonly span: Span }[]
}

/** Reads the steering comments among a draft's comments. */
export function readDirectives(text: string, comments: readonly Span[]): Directives {
  const commands = comments.flatMap((span) => readCommand(text, span) ?? [])
  const silences = commands.flatMap(
    (command, index) => silenceOf(command, commands.slice(index + 1), text) ?? [],
  )
  return { silences, named: commands.flatMap(({ named }) => named) }
}

/** Whether a finding of the rule at the span is silenced. */
export const isSilenced = ({ silences }: Directives, rule: string, span: Span): boolean =>
  silences.some(
    (silence) =>
      (silence.rules.length === 0 || silence.rules.includes(rule)) &&
      (overlaps(silence.span, span) ||
        (span.start === span.end && silence.span.start <= span.start && span.start < silence.span.end)),
  )

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

function silenceOf(command: Command, later: readonly Command[], text: string): Silence | undefined {
  if (command.name === 'enable') return undefined
  const rules = command.named.map(({ value }) => value)
  if (command.name === 'disable-next-line') return { rules, span: lineBelow(text, command.span.end) }
  const ended = later.find(
    ({ name, named }) => name === 'enable' && (named.length === 0 || sameRules(named, rules)),
  )
  return { rules, span: { start: command.span.end, end: ended?.span.start ?? text.length + 1 } }
}

const sameRules = (named: Command['named'], rules: readonly string[]): boolean =>
  named.some(({ value }) => rules.includes(value))

/** The next line that is not empty: a blank line after the comment keeps it a paragraph of its own. */
function lineBelow(text: string, at: number): Span {
  const match = /^[^\r\n]*(?:(?:\r\n|\r|\n)[^\S\r\n]*)+([^\r\n]*)/.exec(text.slice(at))
  if (match === null) return { start: text.length, end: text.length + 1 }
  const end = at + match[0].length
  return { start: end - (match[1]?.length ?? 0), end: end + 1 }
}
