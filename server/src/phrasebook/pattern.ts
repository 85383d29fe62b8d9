// The pattern language of the phrasebook: what stands in `pattern:` becomes a small tree that the trie is built from.
//
//   word        any case, any apostrophe or none, any white space between words; "I'm" reads "I am" too,
//               "follow-up" reads "follow up" and "followup" too
//   word~       a verb in any of its forms: "touch~" reads touch, touches, touched, touching
//   (a|b c)     one of these                [a|b c]   one of these, or nothing
//   <list>      what `lists.yaml` holds under this name; <number> is any number in digits
//   …           one to four words, with no punctuation between
//   ^ first     only where a clause starts  last $    only where one ends (a mark or the line's end follows)
//   last ?      only before a question mark
//
// Between the words of a pattern a comma or a dash may stand; a full stop, a colon or an empty line may not.
import { FORMS, type Form, formOf } from './verb.ts'

export interface Pattern {
  readonly parts: readonly Part[]
  /** Only where a clause starts. */
  readonly opens: boolean
  readonly ends: Ending
}

export type Ending = 'anywhere' | 'clause' | 'question'

export type Part =
  /** Any one of these words. */
  | { readonly kind: 'word'; readonly words: readonly string[] }
  | { readonly kind: 'number' }
  | { readonly kind: 'slot' }
  | { readonly kind: 'options'; readonly options: readonly (readonly Part[])[]; readonly optional: boolean }

/** The most words a slot takes. */
export const SLOT_WORDS = 4

export type Lists = Readonly<Record<string, string>>

/** Reads a pattern. Given a form, a verb marked `~` is read in this form only. Throws at a pattern that is malformed. */
export function readPattern(source: string, lists: Lists, form?: Form): Pattern {
  const reader = new Reader(source, lists, form)
  const opens = reader.take('^')
  const parts = oneOf(reader.options(''))
  return { parts, opens, ends: reader.ending }
}

const TOKEN = /\s+|[()[\]|^$?…]|<[\w-]+>|[\p{L}\p{N}&][\p{L}\p{N}'&-]*~?|./gu

class Reader {
  ending: Ending = 'anywhere'
  readonly #tokens: readonly string[]
  readonly #source: string
  readonly #lists: Lists
  readonly #form: Form | undefined
  #at = 0

  constructor(source: string, lists: Lists, form: Form | undefined) {
    this.#source = source
    this.#tokens = (source.match(TOKEN) ?? []).filter((token) => token.trim() !== '')
    this.#lists = lists
    this.#form = form
  }

  take(token: string): boolean {
    if (this.#tokens[this.#at] !== token) return false
    this.#at += 1
    return true
  }

  /** Options up to the closing token, which is taken as well. */
  options(close: string): readonly (readonly Part[])[] {
    const options: Part[][] = [[]]
    while (this.#at < this.#tokens.length) {
      if (close !== '' && this.take(close)) return options
      if (this.take('|')) options.push([])
      else options.at(-1)?.push(...this.#next())
    }
    if (close !== '') throw this.#malformed(`"${close}" is missing`)
    return options
  }

  #next(): readonly Part[] {
    const token = this.#tokens[this.#at] ?? ''
    this.#at += 1
    if (token === '(') return oneOf(this.options(')'))
    if (token === '[') return [{ kind: 'options', options: merged(this.options(']')), optional: true }]
    if (token === '…') return [{ kind: 'slot' }]
    if (token === '<number>') return [{ kind: 'number' }]
    if (token.startsWith('<')) return this.#list(token.slice(1, -1))
    if (token === '$' || token === '?') return this.#end(token)
    if (!/^[\p{L}\p{N}&]/u.test(token)) throw this.#malformed(`"${token}" has no meaning here`)
    return token.endsWith('~') ? this.#verb(token.slice(0, -1)) : spellings(token)
  }

  /** A list is read once for all patterns, so that they share its words. */
  #list(name: string): readonly Part[] {
    const known = this.#form === undefined ? listsRead.get(this.#lists)?.get(name) : undefined
    if (known !== undefined) return known
    const source = this.#lists[name]
    if (source === undefined) throw this.#malformed(`there is no list "${name}"`)
    const parts = oneOf(new Reader(source, this.#lists, this.#form).options(''))
    if (this.#form === undefined)
      listsRead.set(this.#lists, (listsRead.get(this.#lists) ?? new Map()).set(name, parts))
    return parts
  }

  #end(token: string): readonly Part[] {
    if (this.#at < this.#tokens.length) throw this.#malformed(`"${token}" stands before the end`)
    this.ending = token === '$' ? 'clause' : 'question'
    return []
  }

  #verb(verb: string): readonly Part[] {
    if (this.#form !== undefined) return spellings(formOf(verb, this.#form))
    return oneOf([...new Set(FORMS.map((form) => formOf(verb, form)))].map(spellings))
  }

  #malformed(why: string): Error {
    return new Error(`Malformed pattern "${this.#source}": ${why}.`)
  }
}

const listsRead = new WeakMap<Lists, Map<string, readonly Part[]>>()

function oneOf(options: readonly (readonly Part[])[]): readonly Part[] {
  const few = merged(options)
  const [only] = few
  return few.length === 1 && only !== undefined ? only : [{ kind: 'options', options: few, optional: false }]
}

/** Options of a single word become one part: most lists are nothing else. */
function merged(options: readonly (readonly Part[])[]): readonly (readonly Part[])[] {
  const words: string[] = []
  const others: (readonly Part[])[] = []
  for (const option of options) {
    const [first, second] = option
    if (first?.kind === 'word' && second === undefined) words.push(...first.words)
    else others.push(option)
  }
  return words.length === 0 ? others : [[{ kind: 'word', words }], ...others]
}

/** Every way to write one word of a pattern; few words make up most patterns. */
function spellings(word: string): readonly Part[] {
  const known = spelled.get(word)
  if (known !== undefined) return known
  const parts = spell(word)
  spelled.set(word, parts)
  return parts
}

const spelled = new Map<string, readonly Part[]>()

function spell(word: string): readonly Part[] {
  const pieces = word.toLowerCase().split('-')
  if (pieces.length > 1) return oneOf([plain(pieces), plain([pieces.join('')])])
  return oneOf([plain([word]), ...writtenOut(word.toLowerCase()).map(plain)])
}

const plain = (words: readonly string[]): readonly Part[] =>
  words.map((word) => ({ kind: 'word', words: [word.toLowerCase().replaceAll("'", '')] }))

/** "I'm" written out is "I am". */
function writtenOut(word: string): readonly (readonly string[])[] {
  const irregular = WRITTEN_OUT[word]
  if (irregular !== undefined) return irregular
  const [, stem, ending] = /^(.+?)(n't|'(?:m|re|ve|ll|d))$/.exec(word) ?? []
  return stem === undefined || ending === undefined ? [] : (ENDINGS[ending] ?? []).map((full) => [stem, full])
}

const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  "n't": ['not'],
  "'m": ['am'],
  "'re": ['are'],
  "'ve": ['have'],
  "'ll": ['will'],
  "'d": ['would', 'had'],
}

const WRITTEN_OUT: Readonly<Record<string, readonly (readonly string[])[]>> = {
  "won't": [['will', 'not']],
  "can't": [['cannot'], ['can', 'not']],
  "let's": [['let', 'us']],
  ...Object.fromEntries(
    ['it', 'that', 'there', 'here', 'what', 'how', 'who', 'timing', 'everything'].map((word) => [
      `${word}'s`,
      [
        [word, 'is'],
        [word, 'has'],
      ],
    ]),
  ),
}
