// What a promise is called where it is recorded: the deed alone, so that it reads well without its letter.
import { findDay } from '../days/day-words.ts'
import { type Span, textAt } from '../span.ts'
import { baseOf } from './deliveries.ts'
import { ANY_DAY, findDue } from './due.ts'
import { aboutThem } from './third-person.ts'

/** "I'll send you the deck by Friday" becomes "Send the deck"; `recipientNames` are those the letter is for. */
export function promiseText(sentence: string, promise: Span, recipientNames: readonly string[]): string {
  const words = plain(withoutDay(sentence, promise))
  const deed = passive(sentence, promise, words) ?? indirect(words) ?? active(words)
  return capitalized(tidy(aboutThem(deed, recipientNames)))
}

/** A day is recorded beside the text; what a promise waits for ("as soon as it is signed") stays in it. */
function withoutDay(sentence: string, promise: Span): string {
  const due = findDue(sentence, promise)
  if (due === undefined || due.start < promise.start || findDay(textAt(sentence, due), ANY_DAY) === undefined)
    return textAt(sentence, promise)
  return `${sentence.slice(promise.start, due.start)} ${sentence.slice(due.end, promise.end)}`
}

const plain = (text: string): string =>
  text
    .replaceAll('’', "'")
    .replace(/\bwon't\b/i, 'will not')
    .replace(/\s+/g, ' ')
    .trim()

/** How a promise begins; "Will send" leaves the writer out, "'ll" and "ill" write "will" short. */
const LEAD = new RegExp(
  '^(?:and |but |so |then )?(?:(?:of course|yes|sure|ok|okay),? )?' +
    String.raw`(?:i|we|(?:\p{Lu}\p{L}+ and i|my team))?[, ]*` +
    '(?:(?:do |can )?promise (?:you )?(?:to |that )?|you have my word (?:that )?|(?:can )?count on (?:me|us) (?:to|for) |guarantee (?:you )?(?:to |that )?)?' +
    String.raw`(?:(?:i|we)\b ?)?(?:'?ll|will|shall|(?:'?m|am|'?re|are) (?:going|about) to|let me|(?:'?d|would|'?ll|will) (?:be )?(?:happy|glad|delighted|pleased|honou?red|love) to)?\b ?`,
  'iu',
)

const FILLERS =
  /^(?:(?:also|just|then|still|definitely|certainly|gladly|happily|probably|absolutely|surely|of course|personally|immediately|quickly|be sure to|make sure to),? )+/i

function active(words: string): string {
  const deed = words.replace(LEAD, '').replace(FILLERS, '').replace(/^not /i, 'do not ')
  return deed.replace(
    /^(?:(?:'?m|am|'?re|are|be) )?((?:also |just )?)([a-z-]+ing)\b/i,
    (ing, _filler, verb: string) => baseOf(verb) ?? ing,
  )
}

/** "You'll hear from me", "you will get the notes from us". */
function indirect(words: string): string | undefined {
  if (/^you(?:'ll| will| shall) .*\bhear (?:back )?from (?:me|us)\b/i.test(words)) return 'Get back to you'
  const [, thing] =
    /^you(?:'ll| will| shall) (?:get|have|receive|find|see) (.+?) from (?:me|us)\b/i.exec(words) ?? []
  return thing && `send you ${thing}`
}

/** "The slides will be posted" is a deed without its doer: "Post the slides". */
function passive(sentence: string, { end }: Span, words: string): string | undefined {
  const [, , participle = '', rest = ''] =
    /^(.*?) will (?:also |then )?be ([a-z-]+)\b(.*)$/i.exec(words) ?? []
  const verb = /ing$/.test(participle) ? undefined : baseOf(participle)
  if (!verb) return undefined
  const before = plain(sentence.slice(0, end))
  const subject = /([^,;:.!?()]*?),? will (?:also |then )?be [a-z-]+\b[^,;:]*$/i.exec(before)?.[1] ?? ''
  return `${verb} ${lowerFirst(subject.trim().replace(/^(?:and|but|so) /i, ''))}${rest}`
}

const lowerFirst = (text: string): string =>
  /^(?:The|A|An|My|Our|All|These|Those|This|That|More|Further|Any|It|They)\b/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text

const tidy = (text: string): string =>
  text
    .replace(/\s+([,;:.!?])/g, '$1')
    .replace(/\s+/g, ' ')
    .replace(/(?:[\s,;:–—-]|\b(?:and|but|so|or|on|by|at|in|soon))+$/i, '')
    .trim()

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
