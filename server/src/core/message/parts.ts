// The sentences of the message itself: without the greeting and what stands from the closing on. What they say is asked
// with every keystroke, so it is kept by passage, and asked of no more of them than it takes.
import type { Draft } from '../draft.ts'
import { passagesOf } from '../everywhere.ts'
import { kept } from '../kept.ts'
import {
  inDraft,
  NO_PROSE,
  type Passage,
  type Prose,
  passagesAt,
  passagesOn,
  spanOf,
} from '../prose/passages.ts'
import { endsOf, type Sheet } from '../prose/sheets.ts'
import { contains, type Span, shift, textAt } from '../span.ts'

/** A passage of the message; of one that holds the greeting or the closing as well, only the sentences in between. */
export interface Part {
  readonly passage: Passage
  /** In the passage's prose. */
  readonly sentences: readonly Span[]
}

export function* partsOf(draft: Draft): Generator<Part, undefined> {
  for (const passage of passagesOf(draft)) yield { passage, sentences: sentencesIn(passage, draft) }
}

/** The sentences of a passage that belong to the message. */
export const sentencesIn = (passage: Passage, draft: Draft): readonly Span[] =>
  isMessage(spanOf(passage), draft) ? passage.prose.sentences : messageIn(passage, draft)

/** What sentences say, kept for passages of which all of them belong to the message. */
export function perPart<Answer extends NonNullable<unknown>>(
  workOut: (prose: Prose, sentences: readonly Span[]) => Answer,
): (part: Part) => Answer {
  const ofWhole = kept((prose: Prose) => workOut(prose, prose.sentences))
  return ({ passage: { prose }, sentences }) =>
    sentences === prose.sentences ? ofWhole(prose) : workOut(prose, sentences)
}

type Test = (words: string) => boolean

/** Whether a sentence of the message passes the test, given as it is written. */
export const someSentence = (test: Test): ((draft: Draft) => boolean) =>
  perSheet(
    perPart(({ source }, sentences) => sentences.some((sentence) => test(textAt(source, sentence)))),
    (answers) => {
      for (const answer of answers) if (answer) return true
      return false
    },
  )

/** How many sentences of the message pass the test. */
export const countSentences = (test: Test): ((draft: Draft) => number) =>
  perSheet(
    perPart(({ source }, sentences) => sentences.filter((sentence) => test(textAt(source, sentence))).length),
    (counts) => {
      let sum = 0
      for (const count of counts) sum += count
      return sum
    },
  )

/** Puts together what the parts of a message say, and keeps it for each sheet all of which belongs to the message. */
function perSheet<Answer extends NonNullable<unknown>>(
  inPart: (part: Part) => Answer,
  together: (answers: Iterable<Answer>) => Answer,
): (draft: Draft) => Answer {
  const onSheet = kept((sheet: Sheet) => together(onWhole(sheet)))
  function* onWhole(sheet: Sheet): Generator<Answer, void> {
    for (const passage of passagesOn(sheet, NO_PROSE))
      yield inPart({ passage, sentences: passage.prose.sentences })
  }
  function* answersIn(draft: Draft): Generator<Answer, void> {
    for (const placed of draft.sheets) {
      if (isMessage(endsOf(placed), draft)) yield onSheet(placed.sheet)
      else
        for (const passage of passagesAt(placed))
          yield inPart({ passage, sentences: sentencesIn(passage, draft) })
    }
  }
  return (draft) => together(answersIn(draft))
}

/** A sentence of the message with the passage it stands in; its span is of the draft. */
export interface Line {
  readonly passage: Passage
  readonly sentence: Span
}

export function* messageOf(draft: Draft): Generator<Line, undefined> {
  for (const { passage, sentences } of partsOf(draft)) {
    for (const sentence of sentences) yield { passage, sentence: inDraft(passage, sentence) }
  }
}

/** The first sentence behind the greeting. */
export const openingOf = (draft: Draft): Line | undefined => messageOf(draft).next().value

/** What of a sentence stands behind the greeting: "Hi Ada, the boats are ready" greets and says something. */
export function behindGreeting(sentence: Span, greeted: number, text: string): Span | undefined {
  if (sentence.start >= greeted) return sentence
  const rest = text.slice(greeted, sentence.end)
  const start = greeted + (/^[\s,!:;.\u2013\u2014-]*/.exec(rest)?.[0].length ?? 0)
  return start < sentence.end ? { start, end: sentence.end } : undefined
}

const isMessage = ({ start, end }: Span, { letter }: Draft): boolean =>
  start >= (letter.greeting?.span.end ?? 0) && end <= (letter.signature?.start ?? Number.POSITIVE_INFINITY)

function messageIn(passage: Passage, { letter }: Draft): readonly Span[] {
  const { start, prose } = passage
  const greeted = (letter.greeting?.span.end ?? 0) - start
  const closing = letter.signature && shift(letter.signature, -start)
  return prose.sentences.flatMap((whole) => {
    const sentence = behindGreeting(whole, greeted, prose.source)
    return sentence === undefined || (closing && contains(closing, sentence)) ? [] : [sentence]
  })
}
