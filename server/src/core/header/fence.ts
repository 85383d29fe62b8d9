// Where a draft's header begins and ends: the two `---` lines at the top.
import type { Span } from '../span.ts'
import type { Fault } from './header.ts'

export interface Fence {
  readonly span: Span
  readonly content: Span
  readonly exists: boolean
  readonly fault?: Fault
}

/** Finds the header's lines. An opening line without a closing one is a fault if what follows looks like a header. */
export function fenceOf(text: string): Fence {
  const opening = /^\uFEFF?---[ \t]*(?:\r\n|\r|\n|$)/.exec(text)
  if (opening === null) return NO_FENCE
  const start = opening[0].length
  const closing = /^(?:---|\.\.\.)[ \t]*(?:\r\n|\r|\n|$)/gm
  closing.lastIndex = start
  const found = closing.exec(text)
  if (found === null) return unclosed(text, start)
  return {
    span: { start: 0, end: found.index + found[0].length },
    content: { start, end: found.index },
    exists: true,
  }
}

const NO_FENCE: Fence = { span: { start: 0, end: 0 }, content: { start: 0, end: 0 }, exists: false }

/** The header then ends where its keys end: at the first empty line, or the first that cannot belong to one. */
function unclosed(text: string, start: number): Fence {
  const lines = /^(?:[\w-]+[ \t]*:.*|[ \t]+\S.*|-[ \t].*|#.*)(?:\r\n|\r|\n|$)/gmy
  lines.lastIndex = start
  let end = start
  while (lines.lastIndex < text.length && lines.test(text)) end = lines.lastIndex
  if (end === start) return NO_FENCE
  return {
    span: { start: 0, end },
    content: { start, end },
    exists: true,
    fault: {
      kind: 'unclosed',
      message: 'The header is not closed: a line with --- is missing below it.',
      span: {
        start: text.startsWith('\uFEFF') ? 1 : 0,
        end: start - (/(?:\r\n|\r|\n)$/.exec(text.slice(0, start))?.[0].length ?? 0),
      },
      repair: { title: 'Close the header', span: { start: end, end }, text: closingLine(text, end) },
    },
  }
}

function closingLine(text: string, end: number): string {
  const newline = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n'
  return /[\r\n]$/.test(text.slice(0, end)) ? `---${newline}` : `${newline}---${newline}`
}
