// Points at what cannot be read in the header, on the exact characters, and repairs it where the meaning is plain.
import type { Fault, FaultKind } from '../core/header/header.ts'
import { type Level, type Notice, type Rule, replaceWith } from '../core/rule.ts'

export const faultyHeader: Rule = {
  id: 'faulty-header',
  family: 'form',
  level: 'error',
  notices: 'Nothing yet; but what stands here is not read the way you meant it.',
  evidence: { grade: 'D', source: 'a fact of the file format' },
  needs: 'text',
  speaks: 'always',
  *check({ draft, settings }) {
    for (const fault of draft.header.faults) yield noticeOf(fault)
    const { channel } = draft.header
    if (channel !== undefined && settings.channels[channel.value] === undefined) {
      yield {
        span: channel.span,
        level: 'warning',
        message: `"${channel.value}" is not a channel that is set up.`,
      }
    }
  },
}

const LEVELS: Readonly<Record<FaultKind, Level>> = {
  'broken-yaml': 'error',
  unclosed: 'error',
  'wrong-type': 'error',
  'no-such-day': 'error',
  'duplicate-key': 'warning',
  'unknown-key': 'warning',
  'unknown-value': 'warning',
}

function noticeOf({ kind, span, message, repair }: Fault): Notice {
  if (repair === undefined) return { span, message, level: LEVELS[kind] }
  const fix = { title: repair.title, edits: [replaceWith(repair.span, repair.text)] }
  return { span, message, level: LEVELS[kind], fixes: () => [fix] }
}
