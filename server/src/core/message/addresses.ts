// Where the reference links of a draft lead: `[notes][n]`, and `[n]: https://…` on a line of its own.
import type { Draft } from '../draft.ts'
import { kept } from '../kept.ts'
import { child, type Element } from '../prose/content.ts'
import type { Sheet } from '../prose/sheets.ts'
import { type Span, textAt } from '../span.ts'

/** Addresses by label. */
export type Addresses = ReadonlyMap<string, string>

/** The addresses that a draft defines for its reference links; of two for one label, the first. */
export function addressesIn({ sheets }: Draft): Addresses {
  const found = sheets.flatMap(({ sheet }) => definitionsOn(sheet))
  return found.length === 0 ? NO_ADDRESSES : new Map(found.toReversed())
}

const NO_ADDRESSES: Addresses = new Map()

type Definition = readonly [label: string, address: string]

const definitionsOn = kept((sheet: Sheet): readonly Definition[] =>
  sheet.sections.flatMap(({ content: { element, source } }) =>
    source.includes(']:') ? definitionsIn(element, source) : [],
  ),
)

function definitionsIn(element: Element, source: string): readonly Definition[] {
  if (element.name !== 'LinkReference')
    return element.children.flatMap((inner) => definitionsIn(inner, source))
  const [label, address] = [child(element, 'LinkLabel'), child(element, 'URL')]
  return label && address ? [[labelAt(label.span, source), addressAt(address, source)]] : []
}

/** As labels are compared, with or without their brackets. */
export const labelAt = (span: Span, source: string): string =>
  textAt(source, span)
    .replace(/^\[|\]$/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()

export const addressAt = ({ span }: Element, source: string): string =>
  textAt(source, span).replace(/^<|>$/g, '')
