// A letter that asks should give, too: points at the ask where nothing is offered.
import type { Act } from '../core/acts/act.ts'
import { asksIn, wantsAWordOnly } from '../core/acts/asks.ts'
import type { Draft } from '../core/draft.ts'
import type { Piece } from '../core/edit.ts'
import { lowered } from '../core/fold.ts'
import { gives } from '../core/giving/gives.ts'
import { addBeforeClosing } from '../core/letter-edits.ts'
import { partsOf, perPart } from '../core/message/parts.ts'
import { readerInside, readerOf } from '../core/names.ts'
import { rootsOf } from '../core/prose/roots.ts'
import type { Repair, Rule } from '../core/rule.ts'
import { lengthOf, textAt } from '../core/span.ts'

export const missingOffer: Rule = {
  id: 'missing-offer',
  family: 'giving',
  level: 'warning',
  notices: 'They are to give, and get nothing: no help, no introduction, nothing of use.',
  evidence: {
    grade: 'A',
    source:
      'Regan 1971 (a small unasked favour doubled compliance); Zlatev & Rogers 2020 (partly through guilt: give, do not lend)',
  },
  needs: 'acts',
  speaks: 'while writing',
  *check({ draft, acts }) {
    const [ask] = asksIn(acts, draft.text)
    if (
      ask === undefined ||
      acts.some((act) => act.kind === 'offer' || isFavour(act, draft.text)) ||
      gives(draft) ||
      (wantsAWordOnly(acts, draft.text) && tellsMuch(draft)) ||
      isGiven(draft)
    )
      return
    yield {
      span: ask.span,
      message: `${readerOf(draft)} is asked for something here, and the letter offers nothing.`,
      fixes: () => fixesFor(draft),
    }
  },
}

/** From some sixty words on, a letter that ends in a question has told something before. */
function tellsMuch(draft: Draft): boolean {
  let told = 0
  for (const { sentences } of partsOf(draft)) {
    for (const sentence of sentences) told += lengthOf(sentence)
    if (told >= 300) return true
  }
  return false
}

/** A promise that gives: "I'll keep them aside for you", "I will send you every sentence before it is printed". */
const isFavour = ({ kind, span }: Act, text: string): boolean =>
  kind === 'promise' && FAVOUR.test(lowered(textAt(text, span)))

const FAVOUR =
  /\b(?:send|bring|give|lend|teach|cook|buy|bake|introduce) (?:both of )?you\b|\bfor you\b|\b(?:read|review|look (?:at|over|through)|check|proofread|translate|test|return|do|take|cover|mind|water|feed) (?:\p{L}+ )?your?\b|\byou (?:need(?:n['\u2019]t| not)|(?:do not|don['\u2019]t|won['\u2019]t|will not) (?:have|need) to) (?:lift|do|bring|pay|move|carry)\b|\bfor your\b(?! (?:reply|answer|response|feedback))/u

/** What `offer:` names stands in a sentence of the message, whatever words give it. */
const isGiven = (draft: Draft): boolean =>
  draft.header.offer.some(({ value }) => {
    const roots = rootsOf(value)
    return roots.length > 1 && haveOneWith(roots, draft)
  })

function haveOneWith(roots: readonly string[], draft: Draft): boolean {
  for (const part of partsOf(draft)) {
    if (rootsBySentence(part).some((there) => roots.every((root) => there.has(root)))) return true
  }
  return false
}

const rootsBySentence = perPart(({ source }, sentences) =>
  sentences.map((sentence) => new Set(rootsOf(textAt(source, sentence)))),
)

function fixesFor(draft: Draft): readonly Repair[] {
  const own = draft.header.offer
    .slice(0, 2)
    .map(({ value }) => added(`Offer "${value}"`, draft, offering(value)))
  return [
    ...own,
    added(
      'Add "If there is anything I can do to help you…"',
      draft,
      'If there is anything I can do to help you with ',
      { slot: 'what?' },
      ', just say so.',
    ),
    added(
      'Offer something of yours',
      draft,
      'I can offer you ',
      {
        slot: `what could you give ${readerInside(draft)}?`,
      },
      '.',
    ),
  ]
}

const added = (title: string, draft: Draft, ...pieces: readonly Piece[]): Repair => ({
  title,
  edits: [addBeforeClosing(draft, ...pieces)],
})

/** The writer's words as a sentence: "introduce you to Priya" is something to do, "my notes" something to give. */
function offering(words: string): string {
  const offer = words.trim().replace(/[.!]+$/, '')
  if (SENTENCE.test(offer)) return `${offer.charAt(0).toUpperCase()}${offer.slice(1)}.`
  if (DEED.test(offer)) return `I'd be glad to ${offer.charAt(0).toLowerCase()}${offer.slice(1)}.`
  return `I can offer you ${/^(?:My|A|An|The|Our|Some|Two|Any|Help|Time)\b/.test(offer) ? offer.charAt(0).toLowerCase() + offer.slice(1) : offer}.`
}

const SENTENCE = /^(?:I|I['\u2019]\p{L}+|we|we['\u2019]\p{L}+|happy|glad|let me|if|would you|you)(?!\p{L})/iu
const DEED =
  /^(?:introduce|send|share|review|help|show|read|put|give|write|lend|loan|proofread|walk|teach|connect|test|look|pass|bring|make|host|answer|translate|record|edit|draw|build|fix|check|take|drive|carry|cook|bake|play|photograph|print|find|search|ask|tell|speak|talk|present|mentor|coach|train|cover|stand|step|swap|trade|return|repay|recommend|refer|forward|post|spread|promote|feature|invite|join|volunteer|donate|sponsor|support|advise|explain|compare|run|try|debug|port|publish|map|plan|organi[sz]e|set|come|meet|sit|water|feed|babysit|mind)\b(?! (?:of|from)\b)/i
