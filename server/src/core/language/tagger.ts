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
  const terms: Term[] = []
  let at = 0
  let start = 0
  let end = 0
  for (const raw of analyse(inOneCase(sentence))) {
    at += raw.pre.length
    // The second half of a contraction has no characters of its own: it keeps those of the first.
    if (raw.text !== '') {
      // A lone emoji keeps the white space behind it.
      start = at
      end = at + raw.text.trimEnd().length
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
