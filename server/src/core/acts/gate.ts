// The cheap look at a sentence's bare words that keeps most sentences from the tagger.

/** Whether any pattern can match the sentence. */
export type Gate = (sentence: string) => boolean

/** `required`: every match of any pattern contains one of these words. */
export function gateOf(required: ReadonlySet<string>): Gate {
  return (sentence) => {
    for (const [token] of sentence.toLowerCase().replaceAll('’', "'").matchAll(WORD)) {
      if (normalsOf(token).some((normal) => required.has(normal))) return true
    }
    return false
  }
}

/** Whatever can be a token of its own: words with their inner apostrophes and hyphens, the pieces of those, and "?". */
const WORD = /[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*|\?/gu

const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  ll: ['will'],
  d: ['would', 'had'],
  m: ['am'],
  re: ['are'],
  ve: ['have'],
  s: ['is', 'has', 'us'],
  t: ['not'],
}

/** Every normal form that the tagger may give a word, or the parts of it, whatever the context. */
function normalsOf(word: string): readonly string[] {
  if (!/^(?:i|you|they|we|let|\p{L}+n)(?:ll|m|ve|re|s|t)$|['-]|^(?:gonna|wanna)$/u.test(word)) return [word]
  return [word, ...partsOf(word)]
}

function partsOf(word: string): readonly string[] {
  if (word === 'gonna') return ['going']
  if (word === 'wanna') return ['want']
  if (word.startsWith("won't") || word === 'wont') return ['will', 'not']
  const stem = word.replace(/(?:'?(?:ll|m|ve|re|s|d)|n'?t)$/, '')
  const ending = word.slice(stem.length).replace(/^n?'?/, '')
  return [stem, ...(ENDINGS[ending] ?? []), ...word.split(/['-]/)]
}
