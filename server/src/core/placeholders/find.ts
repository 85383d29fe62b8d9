// Finds placeholders: gaps of a template that nobody filled.
import { everywhere } from '../everywhere.ts'
import { kept } from '../kept.ts'
import type { Mark } from '../prose/content.ts'
import { isHtmlTag } from '../prose/html.ts'
import type { Prose } from '../prose/passages.ts'
import type { Span } from '../span.ts'
import { ENGINES, type Engine } from './engines.ts'
import { wordsOf } from './slot-words.ts'

export interface Placeholder {
  /** Relative to the text it was found in. */
  readonly span: Span
  /** The words of the gap, lower-case; none where it only is a blank. */
  readonly words: readonly string[]
}

/** The placeholders of a passage, in order; spans count from its start. */
export const placeholdersIn = kept((prose: Prose) =>
  search(textWithout(prose, isUnseen), textWithout(prose, isUnread)),
)

/** The placeholders of all passages of a draft. */
export const placeholdersInBody = everywhere(placeholdersIn)

/** The placeholders of a single text, such as a subject. */
export const findPlaceholders = (text: string): readonly Placeholder[] => search(text, text)

/** Whether words where a name belongs are what a merge leaves: "Firstname", "null". */
export const standsForName = (words: string): boolean =>
  /^(?:first ?name|last ?name|full ?name|name|fname|recipient|null|undefined|none|nan|n\/a)$/i.test(
    words.trim(),
  )

/** `all` holds the addresses that links lead to as well, at the same offsets. */
function search(all: string, shown: string): readonly Placeholder[] {
  if (!MAY_HAVE.test(all)) return []
  const found: Placeholder[] = []
  const taken = new Uint8Array(all.length)
  for (const engine of ENGINES) {
    for (const placeholder of matchesOf(engine, engine.inTargets === true ? all : shown)) {
      const { start, end } = placeholder.span
      if (taken.subarray(start, end).includes(1)) continue
      taken.fill(1, start, end)
      found.push(placeholder)
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start)
}

function* matchesOf({ pattern, mayHave, accepts }: Engine, text: string): Iterable<Placeholder> {
  // Nearly always there is nothing, and `matchAll` begins with a copy of the pattern, which takes longer than a look.
  if (mayHave?.test(text) === false || text.search(pattern) < 0) return
  for (const match of text.matchAll(pattern)) {
    const span = { start: match.index, end: match.index + match[0].length }
    const inner = match.groups?.inner ?? ''
    const around = {
      before: text.slice(Math.max(0, span.start - REACH), span.start),
      after: text.slice(span.end, span.end + REACH),
    }
    if (accepts?.(inner, around) !== false) yield { span, words: wordsOf(inner) }
  }
}

/** As far around a candidate as its words are judged by; it keeps the work linear in the text. */
const REACH = 1000

const MAY_HAVE = /[[{<%#$_(\u00ab]|\*\||XX|@@|-[a-z]+_|[A-Z]{4}|TBD:|your|lorem/i

type Hides = (mark: Mark, prose: Prose) => boolean

const isUnread: Hides = (mark, prose) => mark.kind === 'target' || isUnseen(mark, prose)

const isUnseen: Hides = ({ kind, span }, { source }) => {
  const text = source.slice(span.start, span.end)
  if (kind === 'html') return isHtmlTag(text) && !isLoneSlot(text, source)
  if (kind === 'syntax') return /^[[\]()!]/.test(text)
  return kind === 'code' || kind === 'comment'
}

/** `<title>` or `<link>` without a closing tag is no markup in a letter. */
const isLoneSlot = (tag: string, source: string): boolean =>
  /^<(?:title|link|time|address|label|object|source|summary)>$/i.test(tag) &&
  !source.includes(`</${tag.slice(1)}`)

/** The source with a blank for each hidden character. */
function textWithout(prose: Prose, hides: Hides): string {
  let text = ''
  let at = 0
  for (const mark of prose.marks) {
    if (!hides(mark, prose)) continue
    text += prose.source.slice(at, mark.span.start)
    text += prose.source.slice(mark.span.start, mark.span.end).replace(/[^\r\n]/g, ' ')
    at = mark.span.end
  }
  return text + prose.source.slice(at)
}
