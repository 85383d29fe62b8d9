// Whether two wordings promise the same thing: "I'll send you the deck by Friday" and "Send Dana the slide deck".
import { fold } from '../fold.ts'

/**
 * The things it is about have to agree: half of the things that the shorter wording names. Where the verbs differ, more than half
 * of those in the longer one as well. Two wordings that name nothing agree in the verb.
 */
export function isSameDeed(a: string, b: string): boolean {
  const [few, many] = [deedOf(a), deedOf(b)].toSorted((x, y) => x.things.size - y.things.size)
  if (few === undefined || many === undefined) return false
  if (few.things.size === 0)
    return few.verbs.size > 0 && shared(few.verbs, many.verbs) > 0 && many.things.size === 0
  const common = shared(few.things, many.things)
  if (common * 2 < few.things.size) return false
  const verbsAgree = few.verbs.size === 0 || many.verbs.size === 0 || shared(few.verbs, many.verbs) > 0
  return verbsAgree || common * 2 > many.things.size
}

/** Looser, for wordings due on one day: they share a verb, or the second names no thing ("you'll have them on Thursday"). */
export function mayBeSameDeed(a: string, b: string): boolean {
  const [first, second] = [deedOf(a), deedOf(b)]
  return second.things.size === 0 || shared(first.verbs, second.verbs) > 0
}

interface Deed {
  readonly verbs: ReadonlySet<string>
  readonly things: ReadonlySet<string>
}

function deedOf(text: string): Deed {
  const words = (fold(text).match(/[\p{L}\p{N}]+(?:'\p{L}+)?/gu) ?? [])
    .map((word) => word.replace(/'.*/, ''))
    .filter((word) => word.length > 1 && !EMPTY.has(word))
    .map(stem)
  const verbs = words.flatMap((word) => VERBS.get(word) ?? [])
  return { verbs: new Set(verbs), things: new Set(words.filter((word) => !VERBS.has(word))) }
}

const shared = (few: ReadonlySet<string>, many: ReadonlySet<string>): number =>
  [...few].filter((word) => many.has(word)).length

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
    'march april june july august september october november december some any all both more over back up out off noon midday morning afternoon evening night'
  ).split(' '),
)

/** Verbs that many promises have, each group for one deed; by their stems. */
const VERBS: ReadonlyMap<string, string> = new Map(
  [
    'send sent sending forward share mail email pass give deliver attach dig',
    'write wrote written drop message reply respond answer text',
    'call phone ring',
    'introduce intro connect',
    'review read look check comment proofread',
    ...'make made bring brought put take keep let know follow meet come try prepare finish book find ask talk speak help'.split(
      ' ',
    ),
  ].flatMap((group) => {
    const [name = '', ...others] = group.split(' ').map(stem)
    return [name, ...others].map((word) => [word, name] as const)
  }),
)
