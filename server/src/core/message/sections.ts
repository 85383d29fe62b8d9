// The text of a message, section by section. The text of a section is kept until it is edited, so that how long a
// long message is costs no more than reading the section that somebody types in.
import type { Draft } from '../draft.ts'
import { keptFor } from '../kept.ts'
import type { Content } from '../prose/content.ts'
import type { Sheet } from '../prose/sheets.ts'
import { type Addresses, addressesIn } from './addresses.ts'
import { readSection } from './read.ts'
import { textOf } from './text.ts'

/** What stands between the texts of two sections. */
export const BETWEEN = '\n\n'

/** The texts of the sections that have any. */
export const sectionTexts = (draft: Draft): readonly string[] =>
  sheetTexts(draft).flatMap(({ sections }) => sections.flatMap(({ text }) => (text === '' ? [] : text)))

/** What the recipient gets of a sheet. */
interface SheetText {
  /** What the recipient gets of each paragraph, list or table. */
  readonly sections: readonly SectionText[]
  /** Of all sections together, in code points, and how many of them have a text. */
  readonly length: number
  readonly parts: number
}

interface SectionText {
  readonly text: string
  readonly length: number
}

/** What the recipient gets, sheet by sheet. */
export function sheetTexts(draft: Draft): readonly SheetText[] {
  const addresses = addressesIn(draft)
  const key = addresses.size === 0 ? '' : JSON.stringify([...addresses])
  return draft.sheets.map(({ sheet }) => textOn(sheet, key, addresses))
}

/** Besides the section itself its text depends only on where its reference links lead. */
const textOn = keptFor((sheet: Sheet, key: string, addresses: Addresses): SheetText => {
  const sections = sheet.sections.map(({ content }) => textIn(content, key, addresses))
  return {
    sections,
    length: sections.reduce((sum, { length }) => sum + length, 0),
    parts: sections.filter(({ text }) => text !== '').length,
  }
})

const textIn = keptFor((content: Content, _: string, addresses: Addresses): SectionText => {
  const text = textOf(readSection(content, addresses))
  return { text, length: codePointsIn(text) }
})

export const codePointsIn = (text: string): number => text.length - (text.match(PAIR)?.length ?? 0)

const PAIR = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g
