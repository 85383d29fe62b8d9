// Weighs the sentences that begin with the writer against those about the recipient.
import type { Draft } from '../core/draft.ts'
import { partsOf, perPart } from '../core/message/parts.ts'
import { readerInside } from '../core/names.ts'
import { inDraft } from '../core/prose/passages.ts'
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
    const { mine, theirs, first } = tallyOf(draft)
    if (first === undefined || mine < FEWEST || mine < FAR * theirs) return
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
  /^(?:(?:and|but|so|also|then|now|well|currently|recently|today|lately|in addition|additionally|furthermore|moreover|that said)[, ]+)*(?:I|I['\u2019]\p{L}+|my|we|we['\u2019]\p{L}+|our)(?![\p{L}\p{N}/&.-])/iu

const ABOUT_YOU = /\b(?:you|your|yours|yourself)\b/i

/** Courtesy and requests speak to somebody, not of them. */
const FORMULA =
  /\bthank(?:s to)? you\b|\b(?:let|tell|show|send|give|email|call|ask) you\b|\bhear(?:ing)? from you\b|\byour (?:earliest )?(?:convenience|reply|response|time)\b|\b(?:could|can|would|will) you\b.*$|\b(?:do|are|might|may|if) you\b|\bhope (?:that )?you(?:['\u2019]re| are)?\b|\byou (?:could|can|might|would)\b/gis

interface Tally {
  /** Sentences that begin with the writer. */
  readonly mine: number
  readonly theirs: number
  /** The first that begins with the writer. */
  readonly first?: Span
}

function tallyOf(draft: Draft): Tally {
  let [mine, theirs] = [0, 0]
  let first: Span | undefined
  for (const part of partsOf(draft)) {
    const tally = tallyIn(part)
    mine += tally.mine
    theirs += tally.theirs
    first ??= tally.first && inDraft(part.passage, tally.first)
  }
  return { mine, theirs, ...(first && { first }) }
}

const tallyIn = perPart(({ source }, sentences): Tally => {
  const mine = sentences.filter((sentence) => LED_BY_ME.test(textAt(source, sentence)))
  const theirs = sentences.filter((sentence) => ABOUT_YOU.test(textAt(source, sentence).replace(FORMULA, '')))
  const [first] = mine
  return { mine: mine.length, theirs: theirs.length, ...(first && { first }) }
})
