// Names by which a letter calls its reader in the middle of the text: "Thank you, Tom." Names of others are spoken of,
// not called, so everything that may be an apposition or a list is left out.
import { kept } from '../kept.ts'
import type { Located } from '../span.ts'
import type { Prose } from './passages.ts'

/** The names in the order of the text; spans count from the start of the passage. */
export const vocativesIn = kept(({ text }: Prose): readonly Located<string>[] =>
  MAY_CALL.test(text)
    ? [...text.matchAll(CALLED)].flatMap(({ groups, indices }) => {
        const [start, end] = indices?.groups?.name ?? []
        const name = groups?.name
        const before = groups?.before ?? ''
        if (name === undefined || start === undefined || end === undefined || SPOKEN_OF.test(before))
          return []
        return [{ value: name, span: { start, end } }]
      })
    : [],
)

/** Nothing without it is worth the closer look. */
const MAY_CALL = /, \p{Lu}/u

/** A lower-case word, the name between commas, and then the end or the sentence going on with the writer or the reader. */
const CALLED =
  /(?<![\p{L}'\u2019-])(?<before>(?:[\p{L}'\u2019-]+ ){0,3}\p{Ll}[\p{L}'\u2019-]*), (?<name>\p{Lu}[\p{L}'\u2019-]+)(?=[.!?](?:\s|$)|, (?:and|but|so|because|if|when|as|I|we|you|your)\b)/dgu

/** "My brother, Tom," and "the founder, Tom," say who somebody is. */
const SPOKEN_OF =
  /\b(?:my|our|his|her|their|its|a|an|another|colleagues?|friends?|brother|sister|son|daughter|wife|husband|partner|boss|manager|founder|author|director|editor|teacher|professor|student|neighbou?r|by|with|from|like|including|namely|called|named)\b/i
