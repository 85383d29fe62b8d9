// A draft: one `.outreach.md` read into its header, its passages of prose and the parts of a letter.
import { type Directives, readDirectives } from './directives.ts'
import type { Header } from './header/header.ts'
import { readHeader } from './header/read.ts'
import { kept } from './kept.ts'
import { type Letter, readLetter } from './prose/letter.ts'
import { type Content, type Earlier, type Markdown, readMarkdown } from './prose/markdown.ts'
import { inDraft, type KnownProse, knownProse, type Passage, readPassages, spanOf } from './prose/passages.ts'
import { type Located, type Span, shift, textAt } from './span.ts'

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
export const readDraft = (text: string, before?: Draft): Draft =>
  withBody(text, headerOf(text, before), before)

/**
 * The same draft, its body read only when somebody asks for it: of most drafts only the header is ever asked for. Of a
 * body no more is read than so many characters and the rest of their paragraph.
 */
export function skimDraft(text: string, most: number): Draft {
  const header = readHeader(text)
  let read: Draft | undefined
  const whole = (): Draft => {
    read ??= withBody(text.slice(0, paragraphEnd(text, header.span.end + most)), header)
    return read
  }
  return {
    text,
    header,
    body: bodyOf(text, header),
    get passages() {
      return whole().passages
    },
    get letter() {
      return whole().letter
    },
    get directives() {
      return text.includes('<!--') ? whole().directives : NO_DIRECTIVES
    },
    get links() {
      return whole().links
    },
    get markdown() {
      return whole().markdown
    },
  }
}

function paragraphEnd(text: string, at: number): number {
  const blank = text.slice(at, at + LONGEST_PARAGRAPH).search(/(?:\r\n|\r|\n)[^\S\r\n]*(?:\r|\n)/)
  return at + (blank < 0 ? LONGEST_PARAGRAPH : blank)
}

const LONGEST_PARAGRAPH = 10_000

const NO_DIRECTIVES: Directives = { silences: [], named: [] }

const bodyOf = (text: string, header: Header): Span => ({ start: header.span.end, end: text.length })

function withBody(text: string, header: Header, before?: Draft): Draft {
  const body = bodyOf(text, header)
  const source = text.slice(body.start)
  const markdown = readMarkdown(source, before === undefined ? undefined : changeBetween(before, source))
  const passages = placedPassages(markdown, body.start)
  return {
    text,
    header,
    body,
    passages,
    letter: readLetter(passages),
    directives: readDirectives(text, spansIn(markdown, body.start, 'comments')),
    links: spansIn(markdown, body.start, 'links'),
    markdown,
  }
}

/** The passage that holds the offset, its end included. */
export function passageAt({ passages }: Draft, offset: number): Passage | undefined {
  let low = 0
  let high = passages.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((passages[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  const passage = passages[low - 1]
  return passage !== undefined && offset <= spanOf(passage).end ? passage : undefined
}

/** The sentence that holds the offset, a blank for each character of markup. */
export function sentenceAt(draft: Draft, offset: number): Located<string> | undefined {
  const passage = passageAt(draft, offset)
  const span = passage?.prose.sentences.find(({ end }) => offset - passage.start < end)
  return passage && span && { value: textAt(passage.prose.text, span), span: inDraft(passage, span) }
}

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
    ...markdown,
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

/** The passages of a section, counting from its start. */
export const passagesIn = (content: Content): readonly Passage[] => passagesOf(content, NO_PROSE)

/** Of the prose before, what was not edited is taken over. */
const passagesOf = kept((content: Content, before: KnownProse) => readPassages(content, before))

const NO_PROSE: KnownProse = new Map()

/**
 * All passages, at their places in the draft. Sections and passages that were not edited are taken over, so that
 * whatever is known of their prose stays known. The loops are plain because a long draft has thousands of passages.
 */
function placedPassages({ sections, replaced }: Markdown, offset: number): readonly Passage[] {
  const known = knownProse(replaced.flatMap(({ content }) => passagesIn(content)))
  const placed: Passage[] = []
  for (const { start, content } of sections) {
    for (const passage of passagesOf(content, known))
      placed.push({ start: passage.start + start + offset, prose: passage.prose })
  }
  return placed
}

function spansIn({ sections }: Markdown, offset: number, kind: 'comments' | 'links'): readonly Span[] {
  const spans: Span[] = []
  for (const { start, content } of sections) {
    // Nearly all have none.
    if (content[kind].length > 0) spans.push(...content[kind].map((span) => shift(span, start + offset)))
  }
  return spans
}
