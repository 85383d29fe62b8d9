// A draft: one `.outreach.md` read into its header, its passages of prose and the parts of a letter.
import { type Directives, readDirectives } from './directives.ts'
import type { Header } from './header/header.ts'
import { readHeader } from './header/read.ts'
import { kept } from './kept.ts'
import type { Content } from './prose/content.ts'
import { type Letter, readLetter } from './prose/letter.ts'
import { type Earlier, readMarkdown } from './prose/markdown.ts'
import {
  inDraft,
  knownProse,
  NO_PROSE,
  type Passage,
  passagesAt,
  passagesOn,
  spanOf,
} from './prose/passages.ts'
import { movedSheet, type PlacedSheet, type Sheet } from './prose/sheets.ts'
import { type Located, type Span, shift, textAt } from './span.ts'

export interface Draft {
  readonly text: string
  readonly header: Header
  readonly body: Span
  /** The body, part by part: who asks something of all its passages asks sheet by sheet (`everywhere`). */
  readonly sheets: readonly PlacedSheet[]
  /** All of them: a long draft has thousands. */
  readonly passages: readonly Passage[]
  readonly letter: Letter
  readonly directives: Directives
  /** Addresses the recipient can follow. */
  readonly links: readonly Span[]
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
    get sheets() {
      return whole().sheets
    },
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
  }
}

function paragraphEnd(text: string, at: number): number {
  const blank = text.slice(at, at + LONGEST_PARAGRAPH).search(/(?:\r\n|\r|\n)[^\S\r\n]*(?:\r|\n)/)
  return at + (blank < 0 ? LONGEST_PARAGRAPH : blank)
}

const LONGEST_PARAGRAPH = 10_000

const NO_DIRECTIVES: Directives = { silences: new Map(), named: [] }

const bodyOf = (text: string, header: Header): Span => ({ start: header.span.end, end: text.length })

function withBody(text: string, header: Header, before?: Draft): Draft {
  const body = bodyOf(text, header)
  const source = text.slice(body.start)
  const markdown = readMarkdown(source, before === undefined ? undefined : changeBetween(before, source))
  const sheets = markdown.sheets.map((placed) => movedSheet(placed, body.start))
  const known = knownProse(markdown.replaced)
  // Whatever is known of passages that were not edited stays known.
  for (const { sheet } of sheets) passagesOn(sheet, known)
  let passages: readonly Passage[] | undefined
  return {
    text,
    header,
    body,
    sheets,
    get passages() {
      passages ??= sheets.flatMap(passagesAt)
      return passages
    },
    letter: readLetter(sheets),
    directives: readDirectives(text, spansIn(sheets, commentsOn)),
    get links() {
      return spansIn(sheets, linksOn)
    },
  }
}

/** The passage that holds the offset, its end included. */
export function passageAt({ sheets }: Draft, offset: number): Passage | undefined {
  const placed = sheets.findLast(({ start }) => start <= offset)
  const passage = placed && lastBefore(offset, placed)
  return passage !== undefined && offset <= spanOf(passage).end ? passage : undefined
}

const lastBefore = (offset: number, { start, sheet }: PlacedSheet): Passage | undefined => {
  const found = passagesOn(sheet, NO_PROSE).findLast((passage) => start + passage.start <= offset)
  return found && { start: start + found.start, prose: found.prose }
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
function changeBetween({ text, body, sheets }: Draft, now: string): Earlier {
  const was = text.slice(body.start)
  const start = sharedLength(was, now, (string, from, to) => string.slice(from, to))
  const rest = sharedLength(was.slice(start), now.slice(start), (string, from, to) =>
    string.slice(string.length - to, string.length - from),
  )
  return {
    sheets: sheets.map((placed) => movedSheet(placed, -body.start)),
    from: { start, end: was.length - rest },
    to: { start, end: now.length - rest },
  }
}

/** How much two texts share at one end, halving: comparing slices is far cheaper than comparing characters. */
function sharedLength(
  a: string,
  b: string,
  part: (string: string, from: number, to: number) => string,
): number {
  let shared = 0
  let differs = Math.min(a.length, b.length) + 1
  while (differs - shared > 1) {
    const middle = (shared + differs) >> 1
    if (part(a, shared, middle) === part(b, shared, middle)) shared = middle
    else differs = middle
  }
  return shared
}

const spansIn = (
  sheets: readonly PlacedSheet[],
  spansOn: (sheet: Sheet) => readonly Span[],
): readonly Span[] => sheets.flatMap(({ start, sheet }) => spansOn(sheet).map((span) => shift(span, start)))

const spansOnSheet = (spansIn: (content: Content) => readonly Span[]): ((sheet: Sheet) => readonly Span[]) =>
  kept((sheet: Sheet) =>
    sheet.sections.flatMap(({ start, content }) => spansIn(content).map((span) => shift(span, start))),
  )

const commentsOn = spansOnSheet(({ comments }) => comments)

const linksOn = spansOnSheet(({ links }) => links)
