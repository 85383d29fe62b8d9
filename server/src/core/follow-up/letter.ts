// The letter of a follow-up. Of the tool's own words there are as few as a sentence needs.
import type { Day } from '../days/day.ts'
import { dateOf, monthOf } from '../days/months.ts'
import type { Piece } from '../edit.ts'
import { firstName, type Recipient } from '../header/people.ts'
import { isPerson, joined, partsOf } from '../names.ts'
import type { Occasion, TakenUp } from './follow-up.ts'
import { asQuestion, questionsAbout } from './questions.ts'

export function letterOf(occasion: Occasion): readonly Piece[] {
  const { to, promises } = occasion
  const names = to.filter(isPerson).flatMap((recipient) => firstName(recipient) ?? [])
  const reader = names.length === 1 ? (names[0] ?? 'they') : 'they'
  return [
    names.length === 0 ? 'Hello,' : `Hi ${joined(names)},`,
    ...promises.flatMap((promise, index) => ['\n\n', ...paragraph(promise, index, reader, occasion)]),
    ...(promises.some(({ isOverdue }) => isOverdue)
      ? ['\n\n', { slot: `what can ${reader} have or count on meanwhile?` }]
      : []),
    '\n',
  ]
}

function paragraph(
  promise: TakenUp,
  index: number,
  reader: string,
  { to, promises, today }: Occasion,
): Piece[] {
  const deed = saidTo(promise.what, to) ?? {
    slot: `how do you tell ${reader === 'they' ? 'them' : reader}: ${asQuestion(promise.what)}?`,
  }
  const promised = [index === 0 ? 'I promised ' : 'I also promised ', deed, ...by(promise.due, today)]
  if (!promise.isOverdue) return [...promised, '. ', { slot: 'how far is it?' }]
  const { slipped, when } = questionsAbout(promise, promises.length > 1)
  return [...promised, ', and I have not: ', slipped, '. It will be done by ', when, '.']
}

/** "Send the notebook" as "to send the notebook". Nothing where the words speak of the recipient as of somebody else. */
function saidTo(what: string, to: readonly Recipient[]): string | undefined {
  const words = what.replace(/[.!]+$/, '')
  const names = to.flatMap(({ name }) => partsOf(name?.value ?? ''))
  const speaksOfReader = ABOUT_SOMEBODY.test(words) || partsOf(words).some((word) => names.includes(word))
  if (speaksOfReader || !DEED.test(words)) return undefined
  return `to ${words.charAt(0).toLowerCase()}${words.slice(1)}`
}

const ABOUT_SOMEBODY = /\b(?:he|him|his|she|hers?|they|them|theirs?)\b/i

/** A verb is told by what it is done to: "mend the fence". */
const DEED =
  /^(?!(?:all|both|half|not|also|only|just|maybe|and|but|after|before|by|of|for|from|with|without|about|on|in|at|to|what|when|how|why|is|was|see|let)\b)\p{L}+(?<!ing|ed)\s(?:the|an?|my|our|your?|some|two|three|this|these)\s\p{L}/iu

const by = (due: Day | undefined, today: Day): readonly string[] =>
  due === undefined ? [] : [` by ${dateOf(due)} ${MONTHS[monthOf(due).month - 1]}${yearUnless(today, due)}`]

const yearUnless = (today: Day, due: Day): string =>
  monthOf(due).year === monthOf(today).year ? '' : ` ${monthOf(due).year}`

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)
