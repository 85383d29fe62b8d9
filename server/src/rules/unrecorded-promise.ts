// Finds what the body promises and the header does not hold: what is not written down is not kept.
import type { Act } from '../core/acts/act.ts'
import { findDue } from '../core/acts/due.ts'
import { promiseText } from '../core/acts/promise-text.ts'
import { brief } from '../core/brief.ts'
import type { Day } from '../core/days/day.ts'
import { findDay } from '../core/days/day-words.ts'
import { type Draft, passageAt, sentenceAt } from '../core/draft.ts'
import type { Header } from '../core/header/header.ts'
import { firstName } from '../core/header/people.ts'
import { keptFor } from '../core/kept.ts'
import { readerOf } from '../core/names.ts'
import { record } from '../core/promises/edit.ts'
import { repair } from '../core/promises/fixes.ts'
import { isSameDeed, mayBeSameDeed } from '../core/promises/same-deed.ts'
import type { Prose } from '../core/prose/passages.ts'
import type { Context, Repair, Rule } from '../core/rule.ts'
import { type Span, shift, textAt } from '../core/span.ts'

export const unrecordedPromise: Rule = {
  id: 'unrecorded-promise',
  family: 'promising',
  level: 'information',
  notices: 'Nothing yet. They remember what was promised to them, also where the writer does not.',
  evidence: {
    grade: 'A',
    source:
      'Gneezy and Epley 2014: a broken promise hurts a lot; one that nobody wrote down is easily broken',
  },
  needs: 'acts',
  speaks: 'always',
  *check(context) {
    const reader = readerOf(context.draft)
    for (const act of context.acts) {
      if (act.kind !== 'promise' || isRecorded(act, context)) continue
      yield {
        span: act.span,
        message: `${reader} will count on this; the header does not hold it yet.`,
        fixes: () => fixesFor(act, context),
      }
    }
  },
}

/** Kept for the passage: reading days takes time, and a long letter promises much. */
function isRecorded(act: Act, context: Context): boolean {
  const { draft, today } = context
  const passage = passageAt(draft, act.span.start)
  if (passage === undefined) return isInHeader(act, context)
  const answers = answersIn(passage.prose, draft.header)
  const key = `${act.span.start - passage.start} ${act.span.end - passage.start} ${today}`
  const answer = answers.get(key) ?? isInHeader(act, context)
  answers.set(key, answer)
  return answer
}

/** What was found of the promises in a passage, by where they stand in it and by the day it was asked on. */
const answersIn = keptFor((_: Prose, __: Header) => new Map<string, boolean>())

/** In words that agree, or that may mean the same and are due on the same day. */
function isInHeader(act: Act, context: Context): boolean {
  const promise = promiseOf(act, context.draft)
  const words = textAt(promise.sentence, promise.span)
  const recorded = context.draft.header.promises.filter(({ what }) => what !== undefined)
  if (recorded.some(({ what }) => isSameDeed(what?.value ?? '', words))) return true
  const alike = recorded.filter(({ what, due }) => due && mayBeSameDeed(what?.value ?? '', words))
  const day = alike.length === 0 ? undefined : dayOf(promise, context)
  return day !== undefined && alike.some(({ due }) => due?.value === day)
}

interface Promised {
  /** Without its markup. */
  readonly sentence: string
  /** The promise in it. */
  readonly span: Span
}

function promiseOf({ span }: Act, draft: Draft): Promised {
  const sentence = sentenceAt(draft, span.start)
  return { sentence: sentence?.value ?? draft.text, span: shift(span, -(sentence?.span.start ?? 0)) }
}

function dayOf({ sentence, span }: Promised, { draft, today }: Context): Day | undefined {
  const due = findDue(sentence, span)
  return due && findDay(textAt(sentence, due), draft.header.sent?.value ?? today)?.value
}

function fixesFor(act: Act, context: Context): readonly Repair[] {
  const { draft } = context
  const promise = promiseOf(act, draft)
  const day = dayOf(promise, context)
  const names = draft.header.to.flatMap((recipient) => firstName(recipient) ?? [])
  const what = promiseText(promise.sentence, promise.span, names).replace(/\s+/g, ' ').trim()
  const title = `Record "${brief(what, 48)}"${day === undefined ? '' : `, due ${day}`}`
  return repair(title, record(draft, { what: [what], due: [day ?? { slot: 'by when?' }] }))
}
