// Marks findings in a draft the way specimens mark them: carets under the words, rule and message behind.
import type { Finding } from '../../server/src/core/rule.ts'

/** The draft with each finding marked as a specimen marks it. */
export function annotate(
  text: string,
  findings: readonly Pick<Finding, 'rule' | 'message' | 'span'>[],
): string {
  const lines = text.split('\n')
  const starts = startsOf(lines)
  const marks = findings.flatMap((finding) => marksOf(finding, lines, starts))
  return lines
    .flatMap((line, index) => [line, ...marks.filter((mark) => mark.line === index).map((mark) => mark.text)])
    .join('\n')
}

function startsOf(lines: readonly string[]): readonly number[] {
  const starts: number[] = []
  let at = 0
  for (const line of lines) {
    starts.push(at)
    at += line.length + 1
  }
  return starts
}

/** A finding over several lines has bare carets under each of them and its words under the last. */
function marksOf(
  { rule, message, span }: Pick<Finding, 'rule' | 'message' | 'span'>,
  lines: readonly string[],
  starts: readonly number[],
): { readonly line: number; readonly text: string }[] {
  const marks = lines.flatMap((content, line) => {
    const start = starts[line] ?? 0
    const from = Math.max(span.start - start, 0)
    const to = Math.min(span.end - start, content.length)
    return to > from ? [{ line, text: ' '.repeat(from) + '^'.repeat(to - from) }] : []
  })
  const last = marks.at(-1)
  if (last === undefined)
    throw new Error(`"${rule}: ${message}" marks no characters (${span.start}–${span.end})`)
  return [...marks.slice(0, -1), { ...last, text: `${last.text} ${rule}: ${message}` }]
}
