// The words that phrases are made of, each with a number, so that texts and patterns are compared as numbers.

/** Words the patterns do not know. */
export const UNKNOWN = 0
export const NUMBER = 1

/** The words of all patterns, numbered from 1; the first one stands for any number in digits. */
export class Vocabulary {
  readonly #words: readonly string[]
  readonly #known = new Map<string, number>()
  /** Numbers of words by a hash: of those that texts have had, of all of them once texts have had many others. */
  #table = new Int32Array(1024)
  #met = 0
  #strange = 0

  constructor(words: readonly string[]) {
    this.#words = words
    for (const word of words) this.#known.set(word, this.#known.size + 1)
  }

  /** The number of the word whose code units stand in the buffer; of one met before without making a string of it. */
  find(units: Uint16Array, length: number, hash: number): number {
    const mask = this.#table.length - 1
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = this.#table[slot] ?? UNKNOWN
      if (id === UNKNOWN) {
        if (this.#strange > MOST_STRANGE) return UNKNOWN
        return this.#meet(String.fromCharCode(...units.subarray(0, length)), slot)
      }
      if (sameWord(this.#words[id - 1] ?? '', units, length)) return id
    }
  }

  #meet(word: string, slot: number): number {
    const id = this.#known.get(word) ?? UNKNOWN
    if (id === UNKNOWN) return this.#wonder()
    this.#table[slot] = id
    this.#met += 1
    if (this.#met * 4 > this.#table.length) this.#grow()
    return id
  }

  #wonder(): number {
    this.#strange += 1
    if (this.#strange > MOST_STRANGE) {
      this.#table = new Int32Array(2 ** Math.ceil(Math.log2(this.#words.length * 4 + 4)))
      for (let id = 1; id <= this.#words.length; id += 1) this.#place(id)
    }
    return UNKNOWN
  }

  #grow(): void {
    const met = this.#table.filter((id) => id !== UNKNOWN)
    this.#table = new Int32Array(this.#table.length * 4)
    for (const id of met) this.#place(id)
  }

  #place(id: number): void {
    const mask = this.#table.length - 1
    let slot = hashOf(this.#words[id - 1] ?? '') & mask
    while (this.#table[slot] !== UNKNOWN) slot = (slot + 1) & mask
    this.#table[slot] = id
  }
}

/** A short letter has fewer strange words than it would pay for to hash the whole phrasebook. */
const MOST_STRANGE = 1000

function sameWord(word: string, units: Uint16Array, length: number): boolean {
  if (word.length !== length) return false
  for (let i = 0; i < length; i += 1) if (word.charCodeAt(i) !== units[i]) return false
  return true
}

/** A hash, one code unit further. */
export const step = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193)

export function hashOf(word: string): number {
  let hash = 0
  for (let i = 0; i < word.length; i += 1) hash = step(hash, word.charCodeAt(i))
  return hash >>> 3
}
