// Marks spans in a text with ⟦ and ⟧, so that a test shows text and expectation at once.
import type { Span } from '../../server/src/core/span.ts'

/** The text with each span in brackets; spans must not overlap. */
export function marked(text: string, spans: readonly Span[]): string {
  const ordered = spans.toSorted((a, b) => a.start - b.start || a.end - b.end)
  let result = ''
  let at = 0
  for (const { start, end } of ordered) {
    result += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`
    at = end
  }
  return result + text.slice(at)
}
