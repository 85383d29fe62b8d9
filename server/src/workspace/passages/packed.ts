// The prints of several drafts as three rows of numbers, which go from one thread to another without being copied.
import type { Print } from './prints.ts'

export interface Packed {
  /** How many prints each draft has. */
  readonly counts: Uint32Array<ArrayBuffer>
  /** Start, end and number of words of each print. */
  readonly prints: Uint32Array<ArrayBuffer>
  readonly words: Uint16Array<ArrayBuffer>
}

export function packed(drafts: readonly (readonly Print[])[]): Packed {
  const all = drafts.flat()
  const prints = new Uint32Array(all.length * 3)
  const words = new Uint16Array(all.reduce((sum, print) => sum + print.words.length, 0))
  let at = 0
  for (const [index, print] of all.entries()) {
    prints.set([print.span.start, print.span.end, print.words.length], index * 3)
    words.set(print.words, at)
    at += print.words.length
  }
  return { counts: Uint32Array.from(drafts, ({ length }) => length), prints, words }
}

/** The prints of each draft in turn. */
export function* unpacked({ counts, prints, words }: Packed): Iterable<readonly Print[]> {
  let [print, word] = [0, 0]
  for (const count of counts) {
    const found: Print[] = []
    for (; found.length < count; print += 3) {
      const [start = 0, end = 0, length = 0] = prints.subarray(print, print + 3)
      found.push({ span: { start, end }, words: words.subarray(word, word + length) })
      word += length
    }
    yield found
  }
}
