// Points at words that anyone could have sent to anyone, in subject and body.
import { sharedQuestion } from '../core/common-ground.ts'
import type { Draft } from '../core/draft.ts'
import { type Edit, insertAt, replaceWith } from '../core/edit.ts'
import { everywhere } from '../core/everywhere.ts'
import { entryOf, type Header } from '../core/header/header.ts'
import { keptFor } from '../core/kept.ts'
import { takeOut } from '../core/letter-edits.ts'
import { behindGreeting, openingOf } from '../core/message/parts.ts'
import { inDraft, type Passage } from '../core/prose/passages.ts'
import type { Context, Fix, Notice, Repair, Rule } from '../core/rule.ts'
import { contains, lengthOf, type Span, shift, textAt } from '../core/span.ts'
import { isAllowed } from '../phrasebook/context.ts'
import { type Removal, removalOf } from '../phrasebook/mend.ts'
import { finder, unexcused } from '../phrasebook/passages.ts'
import { type Phrasebook, type PhraseMatch, stockPhrases } from '../phrasebook/phrasebook.ts'

export const stockPhrase: Rule = {
  id: 'stock-phrase',
  family: 'connecting',
  level: 'warning',
  notices: 'Words that anyone could have sent to anyone; they have read them this morning already.',
  evidence: {
    grade: 'D',
    source: 'what hundreds of outreach templates share and genuine mail does not',
  },
  needs: 'text',
  speaks: 'while writing',
  settings: ['phrases'],
  *check(context) {
    const { draft, settings } = context
    const book = stockPhrases(settings.phrases.flag)
    const isSpoken = ({ text }: PhraseMatch): boolean => !isAllowed(text, settings.phrases.allow)
    for (const match of phrasesInSubject(draft.header, book, draft).filter(isSpoken)) yield inSubject(match)
    for (const [match, passage] of phrasesIn(draft, book))
      if (isSpoken(match)) yield inBody(match, passage, context)
  },
}

const phrasesIn = everywhere(finder())

/** With their spans in the draft. */
const phrasesInSubject = keptFor(
  (header: Header, book: Phrasebook, { text }: Draft): readonly PhraseMatch[] => {
    const subject = entryOf(header, 'subject')?.value.span
    if (subject === undefined) return []
    return unexcused(textAt(text, subject), book).map((match) => ({
      ...match,
      span: shift(match.span, subject.start),
    }))
  },
)

function inSubject(match: PhraseMatch): Notice {
  const { span, phrase } = match
  return { span, message: phrase.why, fixes: () => [...plainer(match, span), allowance(match)] }
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

/** What goes: the phrase where the sentence survives it, else the sentence where the phrase is most of it. */
function removalIn(match: PhraseMatch, passage: Passage, draft: Draft): Titled | undefined {
  const { source } = passage.prose
  const sentence = sentenceAround(match.span, passage, draft)
  if (sentence === undefined) return undefined
  const removal = removalOf(source, sentence, match.span, match.phrase.cut)
  if (removal !== undefined && survives(source, sentence, removal))
    return { ...removal, title: 'Remove the phrase' }
  if (lengthOf(match.span) < lengthOf(sentence) * MOST) return undefined
  const whole = removalOf(source, sentence, sentence, 'sentence')
  return whole && { ...whole, title: 'Remove the sentence' }
}

interface Titled extends Removal {
  readonly title: string
}

/** From this share on, little is lost with the sentence. */
const MOST = 0.5

/** A greeting on the same line is no part of the sentence. */
function sentenceAround(span: Span, passage: Passage, draft: Draft): Span | undefined {
  const sentence = passage.prose.sentences.find((candidate) => contains(candidate, span))
  const greeted = (draft.letter.greeting?.span.end ?? 0) - passage.start
  return sentence && behindGreeting(sentence, greeted, passage.prose.source)
}

/** Nothing is left of the sentence, or words that can stand alone. */
function survives(source: string, sentence: Span, { span, text }: Removal): boolean {
  const before = source.slice(sentence.start, Math.max(sentence.start, span.start))
  const after = source.slice(span.end, sentence.end)
  const words = `${before}${text}${after}`.match(/[\p{L}\p{N}'\u2019]+/gu) ?? []
  if (words.length < 3) return words.length === 0
  return (
    !DEPENDENT.test(`${before}${text}${after}`.trimStart()) &&
    !DANGLING.test(`${before}${text}${after}`) &&
    !/^\s*(?:at all|not|too|if)\b/i.test(after)
  )
}

/** "I know that you are busy, so!": the sentence waits for what went. */
const DANGLING =
  /\b(?:so|and|but|or|because|that|to|of|for|if|with|as|than|the|a|an)[\s,;:\u2013\u2014-]*[.!?]*\s*$/i

const DEPENDENT =
  /^(?:not|too|at|if|whether|because|to|of|for|with|and|but|or|as|than|while|from|in|on|by|about|how|so|enough|busy)\b/i

function removed({ title, span, text }: Titled, passage: Passage, draft: Draft): Repair {
  return { title, edits: [takeOut(draft, passage, inDraft(passage, span), text)] }
}

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
  if (removal === undefined || opening === undefined) return []
  if (!contains(opening.sentence, inDraft(passage, match.span))) return []
  return [
    { title: 'Open with what you share', edits: openingEdits(opening.sentence, passage, removal, draft) },
  ]
}

/** The question takes the place of the phrase where that led the sentence, else it goes before what stays. */
function openingEdits(sentence: Span, passage: Passage, removal: Removal, draft: Draft): readonly Edit[] {
  const question = sharedQuestion(draft)
  const place = inDraft(passage, removal.span)
  if (contains(place, sentence)) return [replaceWith(sentence, question)]
  const { text } = removal
  if (place.start <= sentence.start)
    return [replaceWith(place, question, ' ', text.charAt(0).toUpperCase() + text.slice(1))]
  return [insertAt(sentence.start, question, ' '), takeOut(draft, passage, place, text)]
}

const allowance = ({ text }: PhraseMatch): Fix => ({
  title: 'Allow this phrase',
  allow: { list: 'phrases', text: text.replace(/\s+/g, ' ').replace(/[.!?\u2026]+$/, '') },
})
