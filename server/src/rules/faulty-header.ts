// Points at what cannot be read in the header, on the exact characters, and repairs it where the meaning is plain.
import type { Draft } from '../core/draft.ts'
import { replaceWith } from '../core/edit.ts'
import type { Fault, FaultKind } from '../core/header/header.ts'
import { firstPassage } from '../core/prose/passages.ts'
import type { Level, Notice, Rule } from '../core/rule.ts'
import type { Settings } from '../core/settings/settings.ts'
import { unknownName, unknownRules } from '../core/settings/unknown-name.ts'
import type { Span } from '../core/span.ts'
import type { YamlNode } from '../core/yaml/yaml.ts'

/** `ruleIds` are the rules that a draft can silence. */
export const faultyHeader = (ruleIds: () => readonly string[]): Rule => ({
  id: 'faulty-header',
  family: 'form',
  level: 'error',
  notices: 'Nothing yet; but what stands here is not read the way you meant it.',
  evidence: { grade: 'D', source: 'a fact of the file format' },
  needs: 'text',
  speaks: 'always',
  *check({ draft, settings }) {
    for (const fault of draft.header.faults) yield noticeOf(fault)
    yield* unknownChannel(draft, settings)
    yield* unknownRules([...draft.header.ignore, ...draft.directives.named], ruleIds())
    if (isLeftToThis(draft))
      for (const span of openQuestions(draft.header.root)) yield { span, ...OPEN_QUESTION }
  },
})

const LEVELS: Readonly<Record<FaultKind, Level>> = {
  'broken-yaml': 'error',
  unclosed: 'error',
  'wrong-type': 'error',
  'no-such-day': 'error',
  misread: 'warning',
  'duplicate-key': 'warning',
  'unknown-key': 'warning',
  'unknown-value': 'warning',
}

function noticeOf({ kind, span, message, repair }: Fault): Notice {
  if (repair === undefined) return { span, message, level: LEVELS[kind] }
  const fix = { title: repair.title, edits: [replaceWith(repair.span, repair.text)] }
  return {
    span,
    message,
    level: LEVELS[kind],
    fixes: () => [GUESSED.has(kind) ? fix : { ...fix, safe: true }],
  }
}

/** Where the repair is the likeliest reading and not the only one. */
const GUESSED: ReadonlySet<FaultKind> = new Set(['unknown-key', 'unknown-value'])

function* unknownChannel({ header: { channel } }: Draft, { channels }: Settings): Iterable<Notice> {
  if (channel === undefined || Object.hasOwn(channels, channel.value)) return
  yield unknownName(channel, Object.keys(channels), 'a channel that is set up')
}

const OPEN_QUESTION = { level: 'warning', message: 'This question still waits for your answer.' } as const

/** While a letter is being written, `unfilled-placeholder` points at them. */
const isLeftToThis = ({ header, sheets }: Draft): boolean =>
  header.sent !== undefined || firstPassage(sheets) === undefined

/** `<by when now?>`: what a fix asked and nobody answered. */
function* openQuestions(node: YamlNode | undefined): Iterable<Span> {
  if (node?.kind === 'list') for (const item of node.items) yield* openQuestions(item)
  if (node?.kind === 'scalar' && /^<[^<>]+\?>$/.test(node.text)) yield node.span
  if (node?.kind !== 'map') return
  for (const { key, value } of node.entries) if (key.text !== 'subject') yield* openQuestions(value)
}
