// Lines and columns, both from 1, as an editor shows them. A byte order mark takes no column.

export interface Place {
  readonly line: number
  readonly column: number
}

export interface Line {
  readonly start: number
  /** Without its line end. */
  readonly text: string
}

export class Lines {
  readonly #lines: readonly Line[]

  constructor(text: string) {
    this.#lines = linesOf(text)
  }

  /** Where an offset of the text lies; columns count UTF-16 code units. */
  placeOf(offset: number): Place {
    const index = this.#indexOf(offset)
    return { line: index + 1, column: offset - (this.#lines[index]?.start ?? 0) + 1 }
  }

  /** The lines that hold at least one character between two offsets; the line of `start` where they hold none. */
  between(start: number, end: number): readonly (Line & { readonly number: number })[] {
    const first = this.#indexOf(start)
    const last = Math.max(first, this.#indexOf(end - 1))
    return this.#lines.slice(first, last + 1).map((line, index) => ({ ...line, number: first + index + 1 }))
  }

  #indexOf(offset: number): number {
    let low = 0
    let high = this.#lines.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((this.#lines[middle]?.start ?? 0) <= offset) low = middle
      else high = middle
    }
    return low
  }
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  let start = text.startsWith('\uFEFF') ? 1 : 0
  for (const match of text.matchAll(/\r\n|\r|\n/g)) {
    lines.push({ start, text: text.slice(start, match.index) })
    start = match.index + match[0].length
  }
  return [...lines, { start, text: text.slice(start) }]
}
