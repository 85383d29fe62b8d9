// Weighs the sentences that begin with the writer against those about the recipient.
import type { Draft } from '../core/draft.ts'
import { lowered } from '../core/fold.ts'
import { countSentences, messageOf } from '../core/message/parts.ts'
import { readerInside } from '../core/names.ts'
import type { Rule } from '../core/rule.ts'
import { type Span, textAt } from '../core/span.ts'

export const allAboutMe: Rule = {
  id: 'all-about-me',
  family: 'giving',
  level: 'hint',
  notices: 'A letter in which they hardly appear.',
  evidence: { grade: 'D', source: 'no published figure on the share of you and I has a method' },
  needs: 'text',
  speaks: 'while writing',
  *check({ draft }) {
    const mine = ledByMe(draft)
    const theirs = mine < FEWEST ? 0 : aboutYou(draft)
    const first = mine < FEWEST || mine < FAR * theirs ? undefined : firstLedByMe(draft)
    if (first === undefined) return
    const share = theirs === 0 ? 'none is' : theirs === 1 ? 'one is' : `${theirs} are`
    yield {
      span: first,
      message: `${mine} sentences begin with I or we; ${share} about ${readerInside(draft)}.`,
    }
  },
}

/** Fewer sentences than this are no pattern. */
const FEWEST = 6
/** This many times more of the writer is far more. */
const FAR = 4

const LED_BY_ME =
  /^(?:(?:and|but|so|also|then|now|well|currently|recently|today|lately|in addition|additionally|furthermore|moreover|that said)[, ]+)*(?:i|i['\u2019]\p{L}+|my|we|we['\u2019]\p{L}+|our)(?![\p{L}\p{N}/&.-])/u

const ABOUT_YOU = /\b(?:you|your|yours|yourself)\b/i

/** Courtesy and requests speak to somebody, not of them. */
const FORMULA =
  /\bthank(?:s to)? you\b|\b(?:let|tell|show|send|give|email|call|ask) you\b|\bhear(?:ing)? from you\b|\byour (?:earliest )?(?:convenience|reply|response|time)\b|\b(?:could|can|would|will) you\b.*$|\b(?:do|are|might|may|if) you\b|\bhope (?:that )?you(?:['\u2019]re| are)?\b|\byou (?:could|can|might|would)\b/gis

const isLedByMe = (words: string): boolean => LED_BY_ME.test(lowered(words))

const ledByMe = countSentences(isLedByMe)

const aboutYou = countSentences((words) => ABOUT_YOU.test(words.replace(FORMULA, '')))

function firstLedByMe(draft: Draft): Span | undefined {
  for (const { sentence } of messageOf(draft)) if (isLedByMe(textAt(draft.text, sentence))) return sentence
  return undefined
}
