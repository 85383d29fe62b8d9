// The text of a message, section by section. The text of a section is kept until it is edited, so that how long a
// long message is costs no more than reading the section that somebody types in.
import type { Draft } from '../draft.ts'
import { keptFor } from '../kept.ts'
import type { Content } from '../prose/markdown.ts'
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
  for (const { start, content } of draft.markdown.sections) {
    const read = readText(content, key, { start, draft, addresses })
    if (read.text !== '') yield read
  }
}

interface Place {
  /** Where the section begins. */
  readonly start: number
  readonly draft: Draft
  readonly addresses: Addresses
}

/** Besides the section itself its text depends only on where its reference links lead. */
const readText = keptFor((content: Content, _: string, { start, draft, addresses }: Place): SectionText => {
  const text = textOf(readSection({ start, content }, draft, addresses))
  return { text, length: codePointsIn(text) }
})

export function codePointsIn(text: string): number {
  let count = 0
  for (const _ of text) count += 1
  return count
}
