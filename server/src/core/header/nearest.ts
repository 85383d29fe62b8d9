// "Did you mean": the known word that a misspelled one is closest to.

/** The known word within two slips of the pen (or one word being the start of the other), if there is one. */
export function nearest<Word extends string>(written: string, known: readonly Word[]): Word | undefined {
  const plain = simplify(written)
  const ranked = known
    .map((word) => ({ word, slips: distance(plain, simplify(word)) }))
    .sort((a, b) => a.slips - b.slips)
  const best = ranked[0]
  if (best !== undefined && best.slips <= Math.min(2, Math.floor(plain.length / 2))) return best.word
  return known.find(
    (word) =>
      plain.length >= 3 && (simplify(word).startsWith(plain) || plain.startsWith(`${simplify(word)}s`)),
  )
}

const simplify = (word: string): string => word.toLowerCase().replace(/[\s_-]+/g, '')

/** Insertions, deletions and replacements between two words. */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [row, character] of [...a].entries()) {
    const current = [row + 1]
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = (previous[column - 1] ?? 0) + (character === b[column - 1] ? 0 : 1)
      current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1))
    }
    previous = current
  }
  return previous[b.length] ?? 0
}
