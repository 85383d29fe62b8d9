// Points at an ask of somebody who still waits for what was promised to them, in this draft or another one.
import { brief } from '../core/brief.ts'
import type { Draft } from '../core/draft.ts'
import { insertAt } from '../core/edit.ts'
import { fold } from '../core/fold.ts'
import type { Owed } from '../core/others.ts'
import { inDraft } from '../core/prose/passages.ts'
import type { Context, Fix, Notice, Rule } from '../core/rule.ts'
import { contains, overlaps, type Span, textAt } from '../core/span.ts'

export const owedPromise: Rule = {
  id: 'owed-promise',
  family: 'promising',
  level: 'warning',
  notices: 'That you ask before you have delivered what you promised them, and do not mention it.',
  evidence: {
    grade: 'A',
    source: 'Gneezy and Epley 2014: a broken promise costs more than doing more than promised can gain',
  },
  needs: 'acts',
  speaks: 'while writing',
  *check(context) {
    const owed = context.others?.owed(context.today) ?? []
    const [first, ...more] = owed.filter(({ what }) => !mentions(context.draft, what))
    if (first !== undefined) yield* noticeOf(first, more, context)
  },
}

/** Whether the letter speaks of what was promised: half of the longer words of the promise stand in it. */
function mentions({ text, body }: Draft, what: string): boolean {
  const written = fold(textAt(text, body))
  const words = fold(what).match(/\p{L}{4,}/gu) ?? []
  return words.length > 0 && words.filter((word) => written.includes(word)).length * 2 > words.length
}

/** The ask, where the letter has one; the header's own `ask:`, not yet worded, is marked on whom it is asked of. */
function askIn({ draft, acts }: Context): Span | undefined {
  const ask = acts.find(({ kind }) => kind === 'ask')
  if (ask !== undefined) return ask.span
  const { ask: planned, to } = draft.header
  return planned.length > 0 ? to[0]?.span : undefined
}

function* noticeOf(first: Owed, more: readonly Owed[], context: Context): Iterable<Notice> {
  const span = askIn(context)
  if (span === undefined) return
  const others = more.length === 0 ? '' : `, and for ${more.length} more`
  yield {
    span,
    message: `${first.to} still waits for "${short(first.what)}", due ${first.due}${others}.`,
    related: [first, ...more].slice(0, 3).map((owed) => ({
      draft: owed.draft,
      span: owed.span,
      message: `Promised to ${owed.to} by ${owed.due}.`,
    })),
    fixes: () => fixesFor(first, span, context),
  }
}

const short = (what: string): string => brief(what, 40)

function fixesFor({ draft, span, what }: Owed, ask: Span, context: Context): readonly Fix[] {
  const open: Fix = { title: 'Open the draft with the promise', open: { draft, span } }
  const at = sentenceBefore(ask, context)
  if (at === undefined) return [open]
  const question = { slot: `what slipped, and when will it come: ${short(what)}?` }
  return [open, { title: 'Mention it here', edits: [insertAt(at, question, ' ')] }]
}

/** Where the sentence of the ask begins, behind a greeting that stands in it. */
function sentenceBefore(ask: Span, { draft }: Context): number | undefined {
  const sentences = draft.passages.flatMap((passage) =>
    passage.prose.sentences.map((sentence) => inDraft(passage, sentence)),
  )
  const sentence = sentences.find((span) => contains(span, ask))
  const greeting = draft.letter.greeting?.span
  return sentence && greeting && overlaps(sentence, greeting) ? ask.start : sentence?.start
}
