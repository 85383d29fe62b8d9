// Points at words that anyone could have sent to anyone, in subject and body.
import { sharedQuestion } from '../core/common-ground.ts'
import type { Draft } from '../core/draft.ts'
import { entryOf } from '../core/header/header.ts'
import { behindGreeting, openingOf, takeOut } from '../core/letter-edits.ts'
import { inDraft, type Passage } from '../core/prose/passages.ts'
import { type Context, type Fix, type Notice, type Repair, type Rule, replaceWith } from '../core/rule.ts'
import { contains, type Span, shift, textAt } from '../core/span.ts'
import { isAllowed } from '../phrasebook/context.ts'
import { type Removal, removalOf } from '../phrasebook/mend.ts'
import { phrasesIn, unexcused } from '../phrasebook/passages.ts'
import { type PhraseMatch, stockPhrases } from '../phrasebook/phrasebook.ts'

export const stockPhrase: Rule = {
  id: 'stock-phrase',
  family: 'connecting',
  level: 'warning',
  notices: 'Words that anyone could have sent to anyone; they have read them this morning already.',
  evidence: {
    grade: 'D',
    source: 'practice: what hundreds of outreach templates share and genuine mail does not',
  },
  needs: 'text',
  speaks: 'while writing',
  *check(context) {
    const { draft, settings } = context
    const book = stockPhrases(settings.phrases.flag)
    const isSpoken = ({ text }: PhraseMatch): boolean => !isAllowed(text, settings.phrases.allow)
    const subject = entryOf(draft.header, 'subject')?.value.span
    if (subject !== undefined) {
      for (const match of unexcused(textAt(draft.text, subject), book).filter(isSpoken))
        yield inSubject(match, shift(match.span, subject.start))
    }
    for (const passage of draft.passages) {
      for (const match of phrasesIn(passage.prose, book).filter(isSpoken))
        yield inBody(match, passage, context)
    }
  },
}

function inSubject(match: PhraseMatch, span: Span): Notice {
  return { span, message: match.phrase.why, fixes: () => [...plainer(match, span), allowance(match)] }
}

function inBody(match: PhraseMatch, passage: Passage, { draft }: Context): Notice {
  const span = inDraft(passage, match.span)
  return {
    span,
    message: match.phrase.why,
    fixes: () => {
      const removal = removalIn(match, passage, draft)
      const remove = removal === undefined ? [] : [removed(removal, passage, draft)]
      return [...remove, ...plainer(match, span), ...opened(match, passage, removal, draft), allowance(match)]
    },
  }
}

/** The removal in its passage; a greeting on the same line is no part of the sentence. */
function removalIn({ span, phrase }: PhraseMatch, passage: Passage, draft: Draft): Removal | undefined {
  const sentence = sentenceAround(span, passage, draft)
  return sentence && removalOf(passage.prose.source, sentence, span, phrase.cut)
}

function sentenceAround(span: Span, passage: Passage, draft: Draft): Span | undefined {
  const sentence = passage.prose.sentences.find((candidate) => contains(candidate, span))
  const greeted = (draft.letter.greeting?.span.end ?? 0) - passage.start
  return sentence && behindGreeting(sentence, greeted, passage.prose.source)
}

const removed = ({ span, text }: Removal, passage: Passage, draft: Draft): Repair => ({
  title: 'Remove the phrase',
  edits: [takeOut(draft, passage, inDraft(passage, span), text)],
})

const plainer = ({ instead }: PhraseMatch, span: Span): readonly Repair[] =>
  instead === undefined ? [] : [{ title: `Write "${instead}"`, edits: [replaceWith(span, instead)] }]

/** Where the letter opens with the phrase, it could open with what both share; how, only the writer knows. */
function opened(
  match: PhraseMatch,
  passage: Passage,
  removal: Removal | undefined,
  draft: Draft,
): readonly Repair[] {
  const opening = openingOf(draft)
  const span = inDraft(passage, match.span)
  if (removal === undefined || opening === undefined || !contains(opening.sentence, span)) return []
  const question = sharedQuestion(draft)
  const pieces =
    removal.text === ''
      ? [question]
      : [question, ' ', removal.text.charAt(0).toUpperCase() + removal.text.slice(1)]
  const place = removal.text === '' ? opening.sentence : inDraft(passage, removal.span)
  return [{ title: 'Open with what you share', edits: [replaceWith(place, ...pieces)] }]
}

const allowance = ({ text }: PhraseMatch): Fix => ({
  title: 'Allow this phrase',
  allow: { list: 'phrases', text: text.replace(/\s+/g, ' ').replace(/[.!?\u2026]+$/, '') },
})
