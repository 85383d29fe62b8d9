// What a stretch of prose says, whoever it is said to: the words that tell something, as numbers, with names, days and
// figures set aside.
import { own } from '../../core/own.ts'

/** Different telling words as numbers of 16 bits in rising order; two texts are as alike as these are. */
export type Words = Uint16Array

/** The telling words of a text, or nothing where there are too few for a repetition to mean anything. */
export function tellingWords(text: string): Words | undefined {
  const words = text.match(WORD) ?? []
  const found = new Set<number>()
  for (const [index, word] of words.entries()) {
    const number = word < AFTER_FIGURES ? SILENT : (KNOWN.get(word) ?? learn(word))
    if (number >= 0 && !(number >= NAME && (index > 0 || !text.startsWith(word)))) found.add(number & 0xffff)
  }
  return found.size < FEWEST ? undefined : Uint16Array.from(found).sort()
}

/** The share of words that two texts have in common, from 0 to 1; the second lies in a longer row. */
export function likeness(a: Words, b: Words, start = 0, end = b.length): number {
  let shared = 0
  for (let at = 0, other = start; at < a.length && other < end; ) {
    const difference = (a[at] ?? 0) - (b[other] ?? 0)
    if (difference === 0) shared += 1
    if (difference <= 0) at += 1
    if (difference >= 0) other += 1
  }
  return shared / (a.length + end - start - shared)
}

/** Whether two texts are at least that alike. Most are not, which shows after a few words that only one of them has. */
export function areAlike(a: Words, b: Words, start: number, end: number, least: number): boolean {
  const sum = a.length + end - start
  const needed = leastShared(sum, least)
  let [own, others, shared] = [a.length - needed, end - start - needed, 0]
  for (let at = 0, other = start; at < a.length && other < end && own >= 0 && others >= 0; ) {
    const difference = (a[at] ?? 0) - (b[other] ?? 0)
    if (difference === 0) shared += 1
    else if (difference < 0) own -= 1
    else others -= 1
    if (difference <= 0) at += 1
    if (difference >= 0) other += 1
  }
  return own >= 0 && others >= 0 && shared / (sum - shared) >= least
}

/** How many words two texts that are at least that alike have in common, given how many they have together. */
export const leastShared = (sum: number, least: number): number => (least * sum) / (1 + least) - ROUNDING

const ROUNDING = 1e-6

/** A bit for each word, of 32: a word whose bit another sketch lacks is not in that text. */
export function sketchOf(words: Words): number {
  let sketch = 0
  for (const word of words) sketch |= 1 << (word & 31)
  return sketch
}

export function bitsIn(sketch: number): number {
  let bits = sketch - ((sketch >>> 1) & 0x5555_5555)
  bits = (bits & 0x3333_3333) + ((bits >>> 2) & 0x3333_3333)
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24
}

/** With fewer, two people say the same thing without copying. */
const FEWEST = 5

const WORD = /[\p{L}\p{N}]+(?:['\u2019-][\p{L}\p{N}]+)*/gu

/** Letters are made of the same few words: what each comes to, by how it is written. */
const KNOWN = new Map<string, number>()
const MOST_KNOWN = 10_000

/** Figures and common words tell nothing. A capital inside a sentence begins a name. */
const [SILENT, NAME] = [-1, 0x1_0000]

/** Few figures come twice; all words that begin with one sort before this. */
const AFTER_FIGURES = ':'

function learn(word: string): number {
  const plain = word.toLowerCase().replaceAll('\u2019', "'")
  const isSilent = /^\p{N}/u.test(word) || COMMON.has(plain)
  const number = isSilent ? SILENT : numberOf(plain) + (/^\p{Lu}/u.test(word) ? NAME : 0)
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear()
  KNOWN.set(own(word), number)
  return number
}

/** FNV-1a, mixed, so that words that end alike do not fall together alike. */
function numberOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return mixed(hash) & 0xffff
}

/** The final step of MurmurHash3: each bit of the value reaches all of the result. */
export function mixed(value: number): number {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** Words that every letter is made of, and words for times; a sentence of only these is nobody's own. */
const COMMON: ReadonlySet<string> = new Set(
  (
    'a an the this that these those there here it its he him his she her they them their we us our ours you your ' +
    "yours i me my mine i'm i'd i'll i've you're you'd you'll you've we're we'd we'll we've it's that's there's " +
    'who whom whose which what when where why how if then than so as and or but nor not no yes to of in on at by ' +
    'for from with without about into over under up down out off again also too very just only even still yet ' +
    'once more most much many some any all both each every few other another such same own is am are was were be ' +
    'been being do does did doing done have has had having will would shall should can could may might must get ' +
    'got give gave go going went come came take took make made let know knew think see saw look looking say said ' +
    'tell told ask asked want wanted need needed like liked love loved hope hoping happy glad good great best ' +
    'better well really quite please thank thanks sorry forward hear hearing back soon time moment minute minutes ' +
    'hour hours day days week weeks month months year years call chat talk speak meet meeting email mail message ' +
    'letter note write writing wrote read reading reply send sending sent reach reaching help anything something ' +
    'everything nothing one two three first next last new now always never ever question questions work working ' +
    "thing things way lot bit little free feel sure able don't doesn't didn't can't couldn't won't wouldn't isn't " +
    "aren't haven't because while before after until since through between against during kind regards name " +
    'people person everyone someone anyone interested interest appreciate appreciated grateful opportunity ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august ' +
    'september october november december today tomorrow yesterday tonight spring summer autumn fall winter ' +
    'morning afternoon evening'
  ).split(' '),
)
