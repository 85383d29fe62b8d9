// Whether two wordings promise the same thing: "I'll send you the deck by Friday" and "Send Dana the slide deck".
import { fold } from '../fold.ts'

/** By the words that carry meaning: the shorter wording must have half of its own in the other. */
export function isSameDeed(a: string, b: string): boolean {
  const [few, many] = [contentWords(a), contentWords(b)].toSorted((x, y) => x.size - y.size)
  if (few === undefined || many === undefined || few.size === 0) return false
  const shared = [...few].filter((word) => many.has(word)).length
  return shared * 2 >= few.size && (shared > 1 || few.size <= 2)
}

const contentWords = (text: string): ReadonlySet<string> =>
  new Set(
    (fold(text).match(/[\p{L}\p{N}]{2,}(?:'[\p{L}]+)?/gu) ?? [])
      .map((word) => word.replace(/'.*/, ''))
      .filter((word) => !EMPTY.has(word))
      .map(stem),
  )

/** Endings are cut off roughly: it is enough that forms of one word meet. */
const stem = (word: string): string =>
  word.length < 4
    ? word
    : word
        .replace(/(?:ations?|ing|ed|es|s|e)$/, '')
        .replace(/(.)\1$/, '$1')
        .replace(/y$/, 'i')

/** Words that say nothing of what is done, days among them. */
const EMPTY: ReadonlySet<string> = new Set(
  (
    'an the to of for on in at by with from about into over and or but so if as that this these those it its is are be been ' +
    'will would shall can could may might have has had do does did done get got me my mine you your yours he him his she her ' +
    'hers we us our ours they them their theirs who which what when where how i ll ve re am was were not no yes also then ' +
    'than just soon today tomorrow tonight now next week weeks month months day days end until till before after latest ' +
    'eod eow eom cob monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february ' +
    'march april june july august september october november december some any all both more over back up out off'
  ).split(' '),
)
