// Points at help that is offered without a thing, a person or a time.
import type { Draft } from '../core/draft.ts'
import { insertAt } from '../core/edit.ts'
import { readerOf } from '../core/names.ts'
import { placeholdersInBody } from '../core/placeholders/find.ts'
import { inDraft } from '../core/prose/passages.ts'
import type { Repair, Rule } from '../core/rule.ts'
import { overlaps, type Span, textAt } from '../core/span.ts'

export const vagueOffer: Rule = {
  id: 'vague-offer',
  family: 'giving',
  level: 'hint',
  notices: 'Help in general: they would have to think of something and then ask for it.',
  evidence: { grade: 'D', source: 'an offer is taken up when one can see what it is' },
  needs: 'acts',
  speaks: 'while writing',
  *check({ draft, acts }) {
    for (const { kind, span, vague } of acts) {
      if (kind !== 'offer' || vague !== true || isBeingSaid(draft, span)) continue
      yield {
        span,
        message: `${readerOf(draft)} cannot tell yet what this help would be.`,
        fixes: () => [sayWhat(span, textAt(draft.text, span))],
      }
    }
  },
}

/** A gap in the same sentence, or right behind it, is to say with what. */
const isBeingSaid = (draft: Draft, { start, end }: Span): boolean =>
  [...placeholdersInBody(draft)].some(([gap, passage]) =>
    overlaps(inDraft(passage, gap.span), { start, end: end + 8 }),
  )

function sayWhat({ start, end }: Span, words: string): Repair {
  const helped = words.search(CALL)
  const at = helped < 0 ? end : start + helped
  const joint = /\bwith$/i.test(words.slice(0, at - start)) ? ' ' : ' with '
  return {
    title: 'Say with what, and by when',
    edits: [insertAt(at, joint, { slot: 'what?' }, ', by ', { slot: 'when?' })],
  }
}

/** Behind the help, what the reader is to do about it: "…, let me know". */
const CALL =
  /,\s+(?:(?:please|just|do|then)\s+)*(?:let|tell|say|call|write|drop|ask|shout|ping|reply|email|contact)\b/i
