// The branches of the trie: a table from whole numbers to whole numbers, several times faster than a Map.

export class Branches {
  #keys = new Int32Array(2048).fill(-1)
  #values = new Int32Array(2048)
  #count = 0

  get(key: number): number | undefined {
    const slot = this.#slot(key)
    return this.#keys[slot] === key ? this.#values[slot] : undefined
  }

  /** Adds a key that is not in the table. */
  set(key: number, value: number): void {
    if (this.#count * 2 >= this.#keys.length) this.#grow()
    this.#put(key, value)
    this.#count += 1
  }

  get size(): number {
    return this.#count
  }

  #put(key: number, value: number): void {
    const slot = this.#slot(key)
    this.#keys[slot] = key
    this.#values[slot] = value
  }

  /** Where the key is, or where it would go. */
  #slot(key: number): number {
    const mask = this.#keys.length - 1
    let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & mask
    while (this.#keys[slot] !== -1 && this.#keys[slot] !== key) slot = (slot + 1) & mask
    return slot
  }

  #grow(): void {
    const keys = this.#keys
    const values = this.#values
    this.#keys = new Int32Array(keys.length * 2).fill(-1)
    this.#values = new Int32Array(keys.length * 2)
    for (const [index, key] of keys.entries()) if (key !== -1) this.#put(key, values[index] ?? 0)
  }
}
