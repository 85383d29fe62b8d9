// The text of a message, section by section. The text of a section is kept until it is edited, so that how long a
// long message is costs no more than reading the section that somebody types in.
import type { Draft } from '../draft.ts'
import type { Content, Section } from '../prose/markdown.ts'
import { type Addresses, addressesIn, readSection } from './read.ts'
import { textOf } from './text.ts'

/** What the recipient gets of a section: a paragraph, a list, a table. */
export interface SectionText {
  readonly text: string
  /** In code points. */
  readonly length: number
}

/** What stands between the texts of two sections. */
export const BETWEEN = '\n\n'

/** The texts of the sections that have any. */
export function* sectionTexts(draft: Draft): Generator<SectionText, undefined> {
  const addresses = addressesIn(draft)
  const key = addresses.size === 0 ? '' : JSON.stringify([...addresses])
  for (const section of draft.markdown.sections) {
    const known = KNOWN.get(section.content)
    const read = known?.key === key ? known : readText(section, draft, addresses, key)
    if (read.text !== '') yield read
  }
}

interface Known extends SectionText {
  /** What reference links may have led to when the text was read. */
  readonly key: string
}

const KNOWN = new WeakMap<Content, Known>()

function readText(section: Section, draft: Draft, addresses: Addresses, key: string): Known {
  const text = textOf(readSection(section, draft, addresses))
  const read = { key, text, length: codePointsIn(text) }
  KNOWN.set(section.content, read)
  return read
}

export function codePointsIn(text: string): number {
  let count = 0
  for (const _ of text) count += 1
  return count
}
