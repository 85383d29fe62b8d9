// How texts that are alike are found without comparing all with all: MinHash, one permutation for each band. Texts that
// share the share `s` of their words agree in a band with about s³ and so in one of eight with 1 - (1 - s³)⁸.
import { mixed, type Words } from './words.ts'

export const BANDS = 8

/**
 * A number for each band. The words, hashed anew for each band, are dealt to three rows; the smallest of each row make
 * the band's number, and a row that got none takes its neighbour's.
 */
export function bandsOf(words: Words, bands = new Uint32Array(BANDS)): Uint32Array {
  for (let band = 0; band < BANDS; band += 1) bands[band] = bandOf(words, Math.imul(band + 1, GOLDEN))
  return bands
}

const NONE = 0x1_0000_0000
const GOLDEN = 0x9e3779b1

function bandOf(words: Words, seed: number): number {
  let [a, b, c] = [NONE, NONE, NONE]
  for (const word of words) {
    const hash = mixed(word ^ seed)
    const row = hash % 3
    if (row === 0) a = Math.min(a, hash)
    else if (row === 1) b = Math.min(b, hash)
    else c = Math.min(c, hash)
  }
  const [first, second, third] = [filled(a, b, c), filled(b, c, a), filled(c, a, b)]
  return mixed(seed ^ mixed(first ^ mixed(second ^ mixed(third))))
}

function filled(own: number, next: number, afterNext: number): number {
  if (own !== NONE) return own
  return next !== NONE ? next : afterNext
}
