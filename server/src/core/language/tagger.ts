// The one place that knows compromise: a sentence becomes terms with exact offsets and part-of-speech tags. The
// library lies in a chunk of its own, fetched when somebody first asks for the tagger.

/** A word of a sentence. Both halves of a contraction ("I'll": i, will) are terms over the same characters. */
export interface Term {
  readonly text: string
  /** Lower case, contractions written out: the form to compare with. */
  readonly normal: string
  /** UTF-16 offsets into the sentence, half open. */
  readonly start: number
  readonly end: number
  /** Parts of speech as compromise names them: Verb, Infinitive, Gerund, Noun, Person, … */
  readonly tags: ReadonlySet<string>
}

export interface Tagger {
  tag(sentence: string): readonly Term[]
}

/** `compromise/two` tags words; `three` adds phrases nobody reads here, for a sixth more time to load and to run. */
export async function loadTagger(): Promise<Tagger> {
  const { default: nlp } = await import('compromise/two')
  return { tag: (sentence) => tagWith((text) => nlp(text).docs.flat(), sentence) }
}

interface RawTerm {
  readonly text: string
  readonly pre: string
  readonly post: string
  readonly normal: string
  readonly implicit?: string
  readonly tags?: ReadonlySet<string>
}

function tagWith(analyse: (text: string) => readonly RawTerm[], sentence: string): readonly Term[] {
  const { text, originalOffset } = withApostrophes(inOneCase(sentence))
  const terms: Term[] = []
  let at = 0
  let start = 0
  let end = 0
  for (const raw of analyse(text)) {
    at += raw.pre.length
    // The second half of a contraction has no characters of its own: it keeps those of the first.
    if (raw.text !== '') {
      // A lone emoji keeps the white space behind it.
      start = originalOffset(at)
      end = originalOffset(at + raw.text.trimEnd().length)
    }
    at += raw.text.length + raw.post.length
    const normal = raw.implicit || raw.normal
    terms.push({ text: sentence.slice(start, end), normal, start, end, tags: raw.tags ?? new Set() })
  }
  return terms
}

/** Shouted sentences would be tagged as acronyms; in lower case they read like any other. */
function inOneCase(text: string): string {
  if (/\p{Ll}/u.test(text)) return text
  const lower = text.toLowerCase()
  // A few capitals change their length in lower case (İ), which would move every offset.
  return lower.length === text.length ? lower : text
}

/** Contractions that hurried writers type without the apostrophe. Words of their own (well, were, id, wed) are left out. */
const BARE_CONTRACTION =
  /\b(?:(I)(ll|m|ve)|(they|you)(ll|ve|re)|(we)(ve)|(let)(s)|((?:wo|ca|do|did|does|is|was|have|has|would|could|should)n)(t))\b/gi

/** Before "Ill" that means "I'll": nothing, a mark, or a word behind which a clause begins. Elsewhere it is an illness. */
const BEFORE_ILL =
  /(?:^|[^\p{L}\p{N}\s]|\b(?:and|but|so|or|if|then|that|when|which|what|think|hope|guess|maybe|perhaps|because|until|ok|yes|sure))\s*$/iu

function withApostrophes(text: string): { text: string; originalOffset: (offset: number) => number } {
  const insertions: number[] = []
  const written = text.replace(BARE_CONTRACTION, (word: string, ...groups: readonly unknown[]) => {
    const [stem, tail] = groups.filter((group) => typeof group === 'string') as [string, string]
    const at = groups.find((group) => typeof group === 'number') ?? 0
    if (/^ill$/i.test(word) && !BEFORE_ILL.test(text.slice(0, at))) return word
    insertions.push(at + stem.length + insertions.length)
    return `${stem}'${tail}`
  })
  return {
    text: written,
    originalOffset: (offset) => offset - insertions.filter((inserted) => inserted < offset).length,
  }
}
