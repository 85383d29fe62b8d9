// A draft: one `.outreach.md` read into its header, its passages of prose and the parts of a letter.
import { type Directives, readDirectives } from './directives.ts'
import type { Header } from './header/header.ts'
import { readHeader } from './header/read.ts'
import { type Letter, readLetter } from './prose/letter.ts'
import { type Earlier, type Markdown, readMarkdown } from './prose/markdown.ts'
import { type Passage, readPassage, sourceOf, spanOf } from './prose/passages.ts'
import { contains, type Span, shift } from './span.ts'

export interface Draft {
  readonly text: string
  readonly header: Header
  readonly body: Span
  readonly passages: readonly Passage[]
  readonly letter: Letter
  readonly directives: Directives
  /** Addresses the recipient can follow. */
  readonly links: readonly Span[]
  readonly markdown: Markdown
}

/**
 * Reads a draft. Reading never fails: what is wrong is in `header.faults`.
 * Given the version before, only what changed is read again; the result is the same as without it.
 */
export function readDraft(text: string, before?: Draft): Draft {
  const header = headerOf(text, before)
  const body = { start: header.span.end, end: text.length }
  const source = text.slice(body.start)
  const change = before === undefined ? undefined : changeBetween(before, source)
  const markdown = readMarkdown(source, change)
  const passages = readPassages(markdown, source, body.start, before, change)
  const inText = (span: Span): Span => shift(span, body.start)
  return {
    text,
    header,
    body,
    passages,
    letter: readLetter(passages),
    directives: readDirectives(text, markdown.comments.map(inText)),
    links: markdown.links.map(inText),
    markdown,
  }
}

/** The passage that holds the offset, its end included. */
export const passageAt = (draft: Draft, offset: number): Passage | undefined =>
  draft.passages.find((passage) => {
    const { start, end } = spanOf(passage)
    return start <= offset && offset <= end
  })

/** The same closed header means the same header: it stands at the start, so no offset can have moved. */
function headerOf(text: string, before: Draft | undefined): Header {
  if (before === undefined || !isClosed(before.header)) return readHeader(text)
  const { end } = before.header.span
  const unchanged = text.slice(0, end) === before.text.slice(0, end) && endsLine(text, end)
  return unchanged ? before.header : readHeader(text)
}

/** Where an unclosed header ends depends on what follows. */
const isClosed = ({ exists, faults }: Header): boolean =>
  exists && !faults.some(({ kind }) => kind === 'unclosed')

const endsLine = (text: string, at: number): boolean =>
  /[\r\n]/.test(text.charAt(at - 1)) && text.charAt(at) !== '\n'

/** The one stretch in which two bodies differ. */
function changeBetween({ text, body, markdown }: Draft, now: string): Earlier {
  const was = text.slice(body.start)
  const start = sharedLength(was, now, (string, length) => string.slice(0, length))
  const rest = sharedLength(was.slice(start), now.slice(start), (string, length) =>
    string.slice(string.length - length),
  )
  return {
    tree: markdown.tree,
    from: { start, end: was.length - rest },
    to: { start, end: now.length - rest },
  }
}

/** How much two texts share at one end, halving: comparing slices is far cheaper than comparing characters. */
function sharedLength(a: string, b: string, part: (string: string, length: number) => string): number {
  let shared = 0
  let differs = Math.min(a.length, b.length) + 1
  while (differs - shared > 1) {
    const middle = (shared + differs) >> 1
    if (part(a, middle) === part(b, middle)) shared = middle
    else differs = middle
  }
  return shared
}

/** Passages outside the change are taken over, so that whatever is known of their prose stays known. */
function readPassages(
  { blocks }: Markdown,
  body: string,
  offset: number,
  before: Draft | undefined,
  change: Earlier | undefined,
): readonly Passage[] {
  const known = new Map(before?.passages.map((passage) => [passage.start - before.body.start, passage]))
  return blocks.map((block) => {
    const start = block.span.start + offset
    const same = change === undefined ? undefined : known.get(earlierStart(block.span, change))
    const kept = same?.prose.kind === block.kind && same.prose.source === sourceOf(block, body)
    return kept && same !== undefined ? { start, prose: same.prose } : readPassage(block, body, start)
  })
}

const earlierStart = ({ start }: Span, { from, to }: Earlier): number => {
  if (start < to.start) return start
  return contains(to, { start, end: start + 1 }) ? -1 : start - to.end + from.end
}
