// What can be folded away: the header, and the list of promises in it.
import type { FoldingRange } from 'vscode-languageserver'
import { entryOf } from '../../core/header/header.ts'
import type { Span } from '../../core/span.ts'
import { type Lines, toRange } from '../convert.ts'
import type { Session } from '../session.ts'

export function foldingRanges({ files }: Session, uri: string): FoldingRange[] {
  const file = files.draft(uri)
  if (file === undefined || !file.draft.header.exists) return []
  const { header, text } = file.draft
  const promises = entryOf(header, 'promises')
  return [
    ...fold(withoutLineEnd(header.span, text), file.lines),
    ...(promises === undefined ? [] : fold(promises.span, file.lines)),
  ]
}

function fold(span: Span, lines: Lines): readonly FoldingRange[] {
  const { start, end } = toRange(lines, span)
  return end.line > start.line ? [{ startLine: start.line, endLine: end.line, kind: 'region' }] : []
}

const withoutLineEnd = ({ start, end }: Span, text: string): Span => ({
  start,
  end: start + text.slice(start, end).trimEnd().length,
})
