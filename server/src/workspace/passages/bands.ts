// How texts that are alike are found without comparing all with all. The same words have the same exact key. For texts
// that are only alike there is MinHash, one permutation for each band: those that share the share `s` of their words agree
// in a band with about s³ and so in one of eight with 1 - (1 - s³)⁸.
import { mixed, type Words } from './words.ts'

const BANDS = 8
export const KEYS = 1 + BANDS

/** The exact key, then a number for each band. */
export function keysOf(words: Words, keys = new Uint32Array(KEYS)): Uint32Array {
  keys[0] = exactKey(words)
  for (let band = 1; band <= BANDS; band += 1) keys[band] = bandOf(words, Math.imul(band, GOLDEN))
  return keys
}

function exactKey(words: Words): number {
  let key = words.length
  for (const word of words) key = mixed(key ^ word)
  return key
}

const NONE = 0x1_0000_0000
const GOLDEN = 0x9e3779b1

/**
 * The words, hashed anew for each band, are dealt to three rows; the smallest of each row make
 * the band's number, and a row that got none takes its neighbour's.
 */
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
