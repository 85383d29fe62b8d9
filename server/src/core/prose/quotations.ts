// Finds what stands in quotation marks.
import { lengthOf, type Span } from '../span.ts'

const QUOTATION =
  /\u201c[^\u201c\u201d]*\u201d|"[^"]*"|\u00ab[^\u00ab\u00bb]*\u00bb|\u201e[^\u201c\u201d\u201e]*[\u201c\u201d]|(?<![\p{L}\p{N}])['\u2018](?=\S)[^'\u2018\u2019\r\n]*(?:\p{L}['\u2019]\p{L}[^'\u2018\u2019\r\n]*)*(?<=[\p{L}\p{N}.,!?\u2026])['\u2019](?!\p{L})/gu

/** Most texts have none, and the pattern above takes long to compile. */
const MARK = /["'\u2018\u201c\u201e\u00ab]/

/** Longer than this, quotation marks hold a whole letter that was pasted with them, not somebody's words. */
const LONGEST_QUOTATION = 240

/** What quotation marks enclose: somebody's words, not the writer's. */
export const quotationsIn = (text: string): readonly Span[] =>
  [...(MARK.test(text) ? text.matchAll(QUOTATION) : [])]
    .map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
    .filter((quotation) => lengthOf(quotation) <= LONGEST_QUOTATION)
