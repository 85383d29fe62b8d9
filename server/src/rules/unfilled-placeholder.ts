// Points at gaps of a template that nobody filled, in subject and body, and fills those the header knows.
import { brief } from '../core/brief.ts'
import type { Draft } from '../core/draft.ts'
import { replaceWith } from '../core/edit.ts'
import { entryOf, type Header } from '../core/header/header.ts'
import { displayName, firstName, namesOf, type Recipient } from '../core/header/people.ts'
import { kept } from '../core/kept.ts'
import { readerOf } from '../core/names.ts'
import {
  findPlaceholders,
  type Placeholder,
  placeholdersInBody,
  standsForName,
} from '../core/placeholders/find.ts'
import { firstPassage, inDraft, OPEN_QUESTION } from '../core/prose/passages.ts'
import type { Context, Fix, Notice, Rule } from '../core/rule.ts'
import { contains, overlaps, type Span, shift, textAt } from '../core/span.ts'

export const unfilledPlaceholder: Rule = {
  id: 'unfilled-placeholder',
  family: 'connecting',
  level: 'error',
  notices: 'A gap of a template that nobody filled: the letter was not written for them.',
  evidence: { grade: 'D', source: 'the leftover of a mail merge tells that a machine wrote' },
  needs: 'text',
  speaks: 'while writing',
  settings: ['writer'],
  *check(context) {
    for (const gap of gapsIn(context.draft)) yield noticeOf(gap, context)
  },
}

/** The same gap wherever it stands in the subject, or in the body: filled once, it is filled everywhere. */
interface Gap {
  readonly words: readonly string[]
  readonly places: readonly [Span, ...Span[]]
}

const gapsIn = (draft: Draft): readonly Gap[] => [
  ...gapsAbove(draft.header, draft),
  ...grouped(inBody(draft), draft),
]

/** Those in the header. */
const gapsAbove = kept((_: Header, draft: Draft): readonly Gap[] => [
  ...grouped(inHeader(draft), draft),
  ...grouped(inSubject(draft), draft),
])

function grouped(placeholders: readonly Placeholder[], draft: Draft): readonly Gap[] {
  const gaps = new Map<string, { words: Placeholder['words']; places: [Span, ...Span[]] }>()
  for (const { span, words } of placeholders) {
    const key = words.length === 0 ? `at ${span.start}` : textAt(draft.text, span)
    const known = gaps.get(key)
    if (known === undefined) gaps.set(key, { words, places: [span] })
    else known.places.push(span)
  }
  return [...gaps.values()]
}

/** Only questions that a fix has left: what else stands there, the recipient does not read. */
const inHeader = (draft: Draft): readonly Placeholder[] =>
  [...textAt(draft.text, draft.header.content).matchAll(OPEN_QUESTION)]
    .map(({ index, 0: { length } }) =>
      shift({ start: index, end: index + length }, draft.header.content.start),
    )
    .filter((span) => !isSubject(span, draft))
    .map((span) => ({ span, words: [] }))

function isSubject(span: Span, { header }: Draft): boolean {
  const subject = entryOf(header, 'subject')?.value.span
  return subject !== undefined && contains(subject, span)
}

function inSubject({ header, text }: Draft): readonly Placeholder[] {
  const subject = entryOf(header, 'subject')?.value.span
  if (subject === undefined) return []
  return findPlaceholders(textAt(text, subject)).map((found) => moved(found, subject.start))
}

function inBody(draft: Draft): readonly Placeholder[] {
  const marked = [...placeholdersInBody(draft)].map(([found, { start }]) => moved(found, start))
  const missing = missingName(draft)
  if (missing === undefined || marked.some(({ span }) => overlaps(span, missing))) return marked
  return [{ span: missing, words: ['first', 'name'] }, ...marked]
}

const moved = ({ span, words }: Placeholder, by: number): Placeholder => ({ span: shift(span, by), words })

/** "Hi ," and "Dear," greet nobody, nor do "Hi Firstname" and "Dear null", which a merge leaves. */
function missingName({ sheets, letter }: Draft): Span | undefined {
  const first = firstPassage(sheets)
  if (first === undefined) return undefined
  const { greeting } = letter
  if (greeting !== undefined && standsForName(greeting.addressee.value)) return greeting.addressee.span
  const blank = BLANK_GREETING.exec(first.prose.text)
  return blank === null ? undefined : inDraft(first, { start: 0, end: blank[0].length })
}

const BLANK_GREETING =
  /^(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))[^\S\r\n]+,|dear[,:](?=\s|$))/i

function noticeOf({ words, places }: Gap, context: Context): Notice {
  const { draft } = context
  const [span, ...others] = places
  return {
    span,
    message: messageFor(span, draft),
    related: others.map((place) => ({ span: place, message: 'The same gap stands here.' })),
    fixes: () => fixesFor(words, places, context),
  }
}

function messageFor(span: Span, draft: Draft): string {
  const gap = brief(textAt(draft.text, span), 32)
  const isRead = !contains(draft.header.content, span) || isSubject(span, draft)
  if (!isRead) return `"${gap}" still waits for your answer.`
  return `${readerOf(draft)} would read "${gap}" where something is still missing.`
}

function fixesFor(words: Gap['words'], places: Gap['places'], context: Context): readonly Fix[] {
  const value = valueFor(words, places[0], context)
  const select: Fix = { title: 'Select the gap', select: places[0] }
  if (value === undefined) return [select]
  const edits = places.map((place) => replaceWith(place, filled(textAt(context.draft.text, place), value)))
  return [{ title: `Fill in "${value}"`, edits, safe: true }, select]
}

/** A greeting without a name keeps its words. */
const filled = (gap: string, value: string): string =>
  /^\p{L}.*[,:]$/u.test(gap) ? `${gap.slice(0, -1).trimEnd()} ${value}${gap.slice(-1)}` : value

function valueFor(words: Gap['words'], place: Span, { draft, settings }: Context): string | undefined {
  const [recipient, ...others] = draft.header.to
  const kind = words.filter((word) => !FILLERS.has(word)).join(' ')
  if (kind === '') return undefined
  if (words.some((word) => WRITER.has(word))) return WRITER_VALUES[kind]?.(settings.writer)
  if (recipient === undefined || others.length > 0) return undefined
  if (kind === 'name' && isGreeted(draft, place)) return firstName(recipient)
  return VALUES[kind]?.(recipient)
}

const isGreeted = ({ letter }: Draft, place: Span): boolean =>
  letter.greeting !== undefined && contains(letter.greeting.span, place)

const WRITER = new Set(['your', 'my', 'sender', 'inbox', 'writer'])
const FILLERS = new Set([
  ...WRITER,
  'their',
  'recipient',
  'prospect',
  'contact',
  'lead',
  'person',
  'target',
  'customer',
  'client',
])

const VALUES: Readonly<Record<string, (recipient: Recipient) => string | undefined>> = {
  'first name': firstName,
  firstname: firstName,
  fname: firstName,
  first: firstName,
  'given name': firstName,
  'last name': (recipient) => namesOf(recipient).at(-1),
  lastname: (recipient) => namesOf(recipient).at(-1),
  lname: (recipient) => namesOf(recipient).at(-1),
  surname: (recipient) => namesOf(recipient).at(-1),
  name: (recipient) => displayName(recipient) || undefined,
  'full name': (recipient) => displayName(recipient) || undefined,
  fullname: (recipient) => displayName(recipient) || undefined,
  company: ({ organization }) => organization?.value,
  'company name': ({ organization }) => organization?.value,
  companyname: ({ organization }) => organization?.value,
  organization: ({ organization }) => organization?.value,
  organisation: ({ organization }) => organization?.value,
  'organization name': ({ organization }) => organization?.value,
  role: ({ role }) => role?.value,
  title: ({ role }) => role?.value,
}

const WRITER_VALUES: Readonly<Record<string, (writer: Context['settings']['writer']) => string | undefined>> =
  {
    name: ({ name }) => name,
    'full name': ({ name }) => name,
    'first name': ({ name }) => name?.split(/\s+/)[0],
    company: ({ organization }) => organization,
    'company name': ({ organization }) => organization,
    organization: ({ organization }) => organization,
    email: ({ email }) => email,
  }
