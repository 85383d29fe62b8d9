// Passages: the writer's prose, cut out of the Markdown with every offset kept.
import { kept, Memory, type Remembering } from '../kept.ts'
import { type Span, shift } from '../span.ts'
import type { Block, BlockKind, Content, Mark } from './content.ts'
import { splitSentences } from './sentences.ts'
import type { PlacedSheet, Sheet } from './sheets.ts'

/** One paragraph of the writer's prose and where it stands in the draft. */
export interface Passage {
  /** Offset of the passage in the draft; every span in `prose` counts from here. */
  readonly start: number
  /** Shared between versions of a draft as long as nobody edits the passage, so what is known of it can be kept. */
  readonly prose: Prose
}

export interface Prose extends Remembering {
  readonly kind: BlockKind
  /** The Markdown as written. */
  readonly source: string
  /** As long as the source, with a blank for each character that is not prose: markup, code, targets, HTML, open questions. */
  readonly text: string
  readonly marks: readonly Mark[]
  readonly sentences: readonly Span[]
}

/** A passage's span in its draft. */
export const spanOf = ({ start, prose }: Passage): Span => ({ start, end: start + prose.source.length })

/** A span of a passage as a span of its draft. */
export const inDraft = (passage: Passage, span: Span): Span => shift(span, passage.start)

/** The passages of a section, counting from its start. What `known` has of their prose is taken over. */
export const passagesIn = kept((content: Content, known: KnownProse): readonly Passage[] =>
  content.blocks.map((block) => {
    const source = sourceOf(block, content)
    return { start: block.span.start, prose: known.get(keyOf(block, source)) ?? readProse(block, source) }
  }),
)

/** The passages on a sheet, counting from its start. */
export const passagesOn = kept((sheet: Sheet, known: KnownProse): readonly Passage[] =>
  sheet.sections.flatMap(({ start, content }) =>
    passagesIn(content, known).map((passage) => movedPassage(passage, start)),
  ),
)

/** The passages of a sheet where it stands. */
export const passagesAt = ({ start, sheet }: PlacedSheet): readonly Passage[] =>
  passagesOn(sheet, NO_PROSE).map((passage) => movedPassage(passage, start))

export function firstPassage(sheets: readonly PlacedSheet[]): Passage | undefined {
  for (const { start, sheet } of sheets) {
    const [first] = passagesOn(sheet, NO_PROSE)
    if (first !== undefined) return movedPassage(first, start)
  }
  return undefined
}

/** The last passages in their order, `most` or as many as there are. */
export function lastPassages(sheets: readonly PlacedSheet[], most: number): readonly Passage[] {
  let last: readonly Passage[] = []
  for (const placed of sheets.toReversed()) {
    if (last.length >= most) break
    last = [...passagesAt(placed), ...last]
  }
  return last.slice(-most)
}

const movedPassage = ({ start, prose }: Passage, by: number): Passage => ({ start: start + by, prose })

/** Prose by what it is read from. */
export type KnownProse = ReadonlyMap<string, Prose>

export const NO_PROSE: KnownProse = new Map()

export const knownProse = (contents: readonly Content[]): KnownProse =>
  new Map(
    contents.flatMap((content) =>
      passagesIn(content, NO_PROSE).map(({ prose }) => [keyOf(prose, prose.source), prose]),
    ),
  )

const keyOf = ({ kind, marks }: Pick<Prose, 'kind' | 'marks'>, source: string): string =>
  `${kind} ${marks.length} ${source}`

/** Without the carriage return that belongs to the line end behind the block. */
const sourceOf = ({ span }: Block, { source }: Content): string =>
  source.slice(span.start, span.end).replace(/\r$/, '')

function readProse(block: Block, source: string): Prose {
  const marks = block.marks.map(({ kind, span }) => ({ kind, span: shift(span, -block.span.start) }))
  const text = masked(source, marks).replace(OPEN_QUESTION, blank)
  const breaks = marks.filter(({ kind }) => kind === 'break').map(({ span }) => span.end)
  const sentences = splitSentences(text, breaks)
  return { kind: block.kind, source, text, marks, sentences, memory: new Memory() }
}

/** `<which one?>`: what a fix asks the writer is nothing that the writer says. */
export const OPEN_QUESTION = /<\p{L}[^<>\r\n]{0,240}\?>/gu

const blank = (text: string): string => text.replace(/[^\r\n]/g, ' ')

/** Line ends stay, so that sentences see them. */
function masked(source: string, marks: readonly Mark[]): string {
  let text = ''
  let at = 0
  for (const { span } of marks) {
    text += source.slice(at, span.start) + blank(source.slice(span.start, span.end))
    at = span.end
  }
  return text + source.slice(at)
}
