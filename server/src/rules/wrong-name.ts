// Compares the names in the greeting, those by which the text calls its reader, and the organization it takes for the
// reader's, with whom the header names.
import type { Draft } from '../core/draft.ts'
import { replaceWith } from '../core/edit.ts'
import { everywhere } from '../core/everywhere.ts'
import { fold } from '../core/fold.ts'
import type { Header } from '../core/header/header.ts'
import { firstName, type Recipient } from '../core/header/people.ts'
import { keptFor } from '../core/kept.ts'
import { formalName, mayMean, namesGroup, peopleOf, readerOf } from '../core/names.ts'
import type { Stranger } from '../core/others.ts'
import { standsForName } from '../core/placeholders/find.ts'
import { inDraft } from '../core/prose/passages.ts'
import { vocativesIn } from '../core/prose/vocatives.ts'
import { workplacesIn } from '../core/prose/workplaces.ts'
import type { Context, Notice, Repair, Rule } from '../core/rule.ts'
import type { Settings } from '../core/settings/settings.ts'
import { type Located, type Span, textAt } from '../core/span.ts'

export const wrongName: Rule = {
  id: 'wrong-name',
  family: 'connecting',
  level: 'error',
  notices: 'Somebody else’s name: the letter was written to another person, or nobody looked.',
  evidence: { grade: 'D', source: 'a wrong name ends the reading' },
  needs: 'text',
  speaks: 'while writing',
  *check(context) {
    yield* greeted(context)
    yield* called(context)
    yield* elsewhere(context)
  },
}

function* greeted({ draft }: Context): Iterable<Notice> {
  for (const { value, span } of strangers(draft)) {
    yield {
      span,
      message: `${readerOf(draft)} would be greeted as "${value}".`,
      fixes: () => fixesFor({ value, span }, draft),
    }
  }
}

function* called({ draft, others }: Context): Iterable<Notice> {
  for (const { value, span } of calledByOthersName(draft)) {
    const stranger = others?.stranger(value)
    if (stranger === undefined) continue
    const message = `${readerOf(draft)} would be called "${value}", to whom another draft goes.`
    const names = draft.header.to.map(firstName)
    yield { span, message, ...otherDraft(stranger, span, names) }
  }
}

/** The letter takes another draft's organization for its reader's. */
function* elsewhere({ draft, settings, others }: Context): Iterable<Notice> {
  const own = draft.header.to.flatMap(({ organization }) => organization ?? [])
  if (own.length === 0) return
  for (const [{ value, span: found }, passage] of workplaces(draft)) {
    if (isKnownHere(value, draft, settings)) continue
    const stranger = others?.elsewhere(value)
    if (stranger === undefined) continue
    const span = inDraft(passage, found)
    const message = `${readerOf(draft)} would be taken for somebody at "${value}", where another draft goes.`
    const names = own.map((organization) => organization.value)
    yield { span, message, ...otherDraft(stranger, span, names) }
  }
}

/** Points at the draft that the name comes from, and offers the right names for it. */
function otherDraft(
  { draft, name }: Stranger,
  span: Span,
  names: readonly (string | undefined)[],
): Pick<Notice, 'related' | 'fixes'> {
  const place = { draft, span: { start: 0, end: 0 } }
  return {
    related: [{ ...place, message: `This one goes to ${name}.` }],
    fixes: () => [
      ...names.slice(0, 3).flatMap((right) => renamed(span, right)),
      { title: 'Show the other draft', open: place },
    ],
  }
}

const workplaces = everywhere(workplacesIn)

/** Named in this header, at the end of an address, or the writer's own. */
function isKnownHere(name: string, { text, header }: Draft, { writer }: Settings): boolean {
  const known = `${textAt(text, header.content)} ${writer.organization ?? ''}`
  return fold(known).includes(fold(name)) || letters(known).includes(letters(name))
}

const letters = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, '')

/** Names by which the letter calls its reader and which are not the reader's. */
function calledByOthersName(draft: Draft): readonly Located<string>[] {
  const { to } = draft.header
  if (to.length === 0) return []
  return [...vocatives(draft)]
    .filter(([{ value }]) => !to.some((recipient) => mayMean(value, recipient)))
    .map(([{ value, span }, passage]) => ({ value, span: inDraft(passage, span) }))
}

const vocatives = everywhere(vocativesIn)

/** Names in the greeting that are nobody's in the header; where more are greeted than it names, they may be others. */
const strangers = (draft: Draft): readonly Located<string>[] => {
  const { value, span } = draft.letter.greeting?.addressee ?? { value: '', span: { start: 0 } }
  return strangersGreeted(draft.header, `${span.start} ${value}`, draft)
}

const strangersGreeted = keptFor((_: Header, __: string, draft: Draft): readonly Located<string>[] => {
  const names = namesGreeted(draft)
  const { to } = draft.header
  if (to.length === 0 || peopleOf(draft).length < to.length || names.length > to.length) return []
  return names.filter(({ value }) => !to.some((recipient) => mayMean(value, recipient)))
})

/** "Dana & Tom" are two; a group, a gap and lower-case words are nobody by name. */
function namesGreeted({ letter }: Draft): readonly Located<string>[] {
  const { value, span } = letter.greeting?.addressee ?? { value: '', span: { start: 0, end: 0 } }
  if (namesGroup(value) || NO_NAME.test(value) || IN_FAMILY.test(value) || standsForName(value)) return []
  return [...value.matchAll(/(?<!\p{L})(?!and\b)[^\s&/+](?:(?!\s+and\s)[^&/+])*/gu)].flatMap((match) => {
    const name = match[0].trimEnd()
    const start = span.start + match.index
    return /\p{Lu}/u.test(name) ? [{ value: name, span: { start, end: start + name.length } }] : []
  })
}

const NO_NAME = /[^\p{L}\p{M}\s.,'\u2019&/+-]/u

const IN_FAMILY = /\b(?:mum|mom|dad|mother|father|grandma|grandpa|nana|love|sweetheart)$/i

function fixesFor({ value, span }: Located<string>, draft: Draft): readonly Repair[] {
  const greeted = namesGreeted(draft)
  const isFree = (recipient: Recipient): boolean => !greeted.some((name) => mayMean(name.value, recipient))
  return draft.header.to
    .filter(isFree)
    .slice(0, 4)
    .flatMap((recipient) =>
      renamed(span, HAS_TITLE.test(value) ? formalName(recipient) : firstName(recipient)),
    )
}

const renamed = (span: Span, name: string | undefined): readonly Repair[] =>
  name === undefined ? [] : [{ title: `Change to "${name}"`, edits: [replaceWith(span, name)] }]

const HAS_TITLE = /^(?:dr|prof|professor|mr|mrs|ms|mx|rev|sir|dame)\b/i
