// "Did you mean": the known word that a misspelled one is closest to.

/** Slips of the pen in a word that is still taken for another one. */
const MOST_SLIPS = 2

/** The known word within two slips of the pen (or one word being the start of the other), if there is one. */
export function nearest<Word extends string>(written: string, known: readonly Word[]): Word | undefined {
  const plain = simplify(written)
  const most = Math.min(MOST_SLIPS, Math.floor(plain.length / 2))
  const best = known
    .map((word) => ({ word, plain: simplify(word) }))
    // Each letter that one has more is a slip.
    .filter((candidate) => Math.abs(candidate.plain.length - plain.length) <= most)
    .map((candidate) => ({ word: candidate.word, slips: distance(plain, candidate.plain) }))
    .sort((a, b) => a.slips - b.slips)[0]
  if (best !== undefined && best.slips <= most) return best.word
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
