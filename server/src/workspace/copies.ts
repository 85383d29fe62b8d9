// Passages of a draft that went to somebody else as well.
import { isRead } from '../core/check.ts'
import type { Draft } from '../core/draft.ts'
import { everywhere } from '../core/everywhere.ts'
import { fold } from '../core/fold.ts'
import { keptFor } from '../core/kept.ts'
import type { Copy, Place } from '../core/others.ts'
import { inDraft, type Prose } from '../core/prose/passages.ts'
import { splitSentences } from '../core/prose/sentences.ts'
import { contains, type Span, textAt } from '../core/span.ts'
import type { Passages } from './passages/passages.ts'
import { isSigned, type Print, printsOfProse } from './passages/prints.ts'
import { NEAR_IDENTICAL } from './passages/store.ts'
import { likeness, tellingWords, type Words } from './passages/words.ts'
import type { People } from './people.ts'

interface Shelf {
  readonly people: People
  readonly passages: Passages
  stateFor(name: string, boilerplate: readonly string[]): State
}

/** The copied passages of a draft in the order of its text; neighbouring sentences with the same fate are one. */
export function copiesIn(
  name: string,
  draft: Draft,
  boilerplate: readonly string[],
  shelf: Shelf,
): readonly Copy[] {
  if (shelf.people.recipientsOf(name).length === 0) return []
  const state = shelf.stateFor(name, boilerplate)
  const copies: Copy[] = []
  for (const [copy, passage] of copiesOf(draft, state, shelf)) {
    if (!isRead(passage, draft)) break
    if (!isSigned(passage, draft.letter.signature))
      copies.push({ ...copy, span: inDraft(passage, copy.span) })
  }
  return copies
}

/** All that the copies of a passage depend on beside the passage: the same object as long as nothing of it changes. */
export interface State {
  readonly name: string
  readonly boilerplate: readonly string[]
  /** Counts changes of headers. */
  readonly people: number
  /** Counts changes of passages in other drafts. */
  readonly passages: number
  /** Where the texts that were asked for stand: an edit leaves all sentences of its passage as they are but one. */
  readonly known: Map<string, readonly Place[]>
}

/** More than a draft has that is still compared; typing on and on would add to them without end. */
const MOST_KNOWN = 5000

/** Typing in one passage asks the index nothing about the others. Spans count from the start of the passage. */
const copiesInProse = keptFor((prose: Prose, state: State, shelf: Shelf): readonly Copy[] => {
  const prints = printsOfProse(prose)
  const isAllowed = allowedBy(state.boilerplate, prose.source)
  const allowed = prints.filter(isAllowed)
  const open = prints.filter(
    ({ span }) => !allowed.some((print) => contains(print.span, span) || contains(span, print.span)),
  )
  const found = open.map((print) => ({
    span: print.span,
    places: placesOf(textAt(prose.text, print.span), print.words, state, shelf),
  }))
  return joined(found.filter((each) => !isCopiedInPart(each, found))).map(({ span, places }) => ({
    span,
    places,
    recipients: new Set(places.flatMap(({ draft: other }) => shelf.people.recipientsOf(other))).size,
  }))
})

const copiesOf = everywhere(copiesInProse)

interface Found {
  readonly span: Span
  readonly places: readonly Place[]
}

/** Where single sentences are copied, the passage around them may still be the writer's own. */
const isCopiedInPart = (whole: Found, found: readonly Found[]): boolean =>
  found.some((part) => part !== whole && part.places.length > 0 && contains(whole.span, part.span))

function placesOf(text: string, words: Words, { name, known }: State, shelf: Shelf): readonly Place[] {
  const places = known.get(text) ?? placesFor(name, words, shelf)
  if (known.size > MOST_KNOWN) known.clear()
  known.set(text, places)
  return places
}

/** The first place in each draft that goes to nobody this one goes to. */
function placesFor(name: string, words: Words, { people, passages }: Shelf): readonly Place[] {
  const own = people.recipientsOf(name)
  const first = new Map<string, Place>()
  for (const place of passages.find(words, name)) {
    const known = first.get(place.draft)
    if (known === undefined || isBefore(place.span, known.span)) first.set(place.draft, place)
  }
  return [...first.values()]
    .filter(({ draft }) => {
      const theirs = people.recipientsOf(draft)
      return theirs.length > 0 && !theirs.some((person) => own.includes(person))
    })
    .sort((a, b) => (a.draft < b.draft ? -1 : 1))
}

const isBefore = (a: Span, b: Span): boolean => a.start < b.start || (a.start === b.start && a.end < b.end)

/** Copied sentences that follow each other become one stretch. */
function joined(found: readonly Found[]): readonly Found[] {
  const result: Found[] = []
  let goesOn = false
  for (const next of found) {
    const last = result.at(-1)
    if (last !== undefined && goesOn && next.places.length > 0) {
      result[result.length - 1] = {
        span: { start: last.span.start, end: Math.max(last.span.end, next.span.end) },
        places: united(last, next),
      }
    } else if (next.places.length > 0) result.push(next)
    goesOn = next.places.length > 0
  }
  return result
}

/** The places of the first, then those in drafts that only the second names. */
function united({ places }: Found, more: Found): readonly Place[] {
  return [...places, ...more.places.filter(({ draft }) => !places.some((place) => place.draft === draft))]
}

/** Whether a print says nearly the same as one of the texts that may stand in many letters, or is a part of one. */
function allowedBy(boilerplate: readonly string[], text: string): (print: Print) => boolean {
  const allowed = boilerplate.flatMap(wordsIn)
  const folded = boilerplate.map(fold)
  return ({ span, words }) =>
    allowed.some((other) => likeness(words, other) >= NEAR_IDENTICAL) ||
    folded.some((other) => other.includes(fold(textAt(text, span))))
}

const wordsIn = (text: string): readonly Words[] =>
  [{ start: 0, end: text.length }, ...splitSentences(text)].flatMap(
    (span) => tellingWords(textAt(text, span)) ?? [],
  )
