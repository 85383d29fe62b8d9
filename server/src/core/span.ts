// Where something stands in a draft. Offsets are the only positions inside; lines exist at the edges.

/** A stretch of text: UTF-16 code units from the start of the text it belongs to, half open. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A value together with the characters it was read from. */
export interface Located<T> {
  readonly value: T
  readonly span: Span
}

export const lengthOf = (span: Span): number => span.end - span.start

export const shift = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by })

export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

/** Whether two spans share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

export const textAt = (text: string, span: Span): string => text.slice(span.start, span.end)

/** A part of a text as a span of what it was read from; all of it, where it is not written there character by character. */
export const within = ({ value, span }: Located<string>, part: Span): Span =>
  lengthOf(span) === value.length ? shift(part, span.start) : span
