// What is kept of a draft that nobody has open, worked out from its text alone: by the server itself, or by a thread
// beside it, which is asked about several drafts at once and answers with plain data.
import { check, MOST_READ, passagesRead, type Trouble } from '../../core/check.ts'
import type { Day } from '../../core/days/day.ts'
import { type Draft, skimDraft } from '../../core/draft.ts'
import type { Others } from '../../core/others.ts'
import { NONE, ownList } from '../../core/own.ts'
import type { Finding } from '../../core/rule.ts'
import type { Settings } from '../../core/settings/settings.ts'
import { textAt } from '../../core/span.ts'
import { RULES } from '../../rules/index.ts'
import { type Card, cardOf, cardUnder } from '../../workspace/card.ts'
import { type Packed, packed } from '../../workspace/passages/packed.ts'
import { type Print, printsOf } from '../../workspace/passages/prints.ts'
import { linesOf, toRange } from '../convert.ts'
import type { Text } from '../host/platform.ts'

/** What the index keeps of a header. */
export interface Known {
  readonly card: Card
  /** Where its promises stand, four numbers each: objects for them would be a good part of all memory. */
  readonly places: readonly number[]
}

/** A finding as it is shown; fixes are for open drafts. */
export type Shown = Omit<Finding, 'fixes'>

/** No more of a draft is read than is compared with others. */
export const readUnopened = (text: string): Draft => skimDraft(text, MOST_READ)

export const knownOf = (uri: string, draft: Pick<Draft, 'header' | 'text'>): Known => ({
  card: cardOf(uri, draft.header, draft.text),
  places: placesIn(draft),
})

export function placesIn({ header, text }: Pick<Draft, 'header' | 'text'>): readonly number[] {
  if (header.promises.length === 0) return NONE
  const lines = linesOf('', textAt(text, header.span))
  const places = header.promises.flatMap(({ what, span }) => {
    const { start, end } = toRange(lines, what?.span ?? span)
    return [start.line, start.character, end.line, end.character]
  })
  // A list that grew has room to grow on; its copy has not.
  return ownList(places, (number) => number)
}

export interface View {
  readonly settings: Settings
  readonly today: Day
  /** Without the others, each promise is taken as the draft itself has it. */
  readonly others?: Others
}

/** What the promises of a draft have to say. */
export const promiseFindings = (
  draft: Draft,
  view: View,
  trouble?: (trouble: Trouble) => void,
): readonly Finding[] =>
  draft.header.promises.length === 0 ? [] : check({ draft, acts: [], ...view }, PROMISE_RULES, trouble)

const PROMISE_RULES = RULES.filter(({ family, needs }) => family === 'promising' && needs === 'text')

export const printsIn = (draft: Draft): readonly Print[] =>
  printsOf(passagesRead(draft), draft.letter.signature)

/** A draft and what its header is read with. */
export interface Asked {
  readonly uri: string
  readonly settings: Settings
}

/** What a thread is asked: to read headers, or the passages of drafts. */
export type Question =
  | { readonly headers: readonly Asked[]; readonly today: Day }
  | { readonly passages: readonly string[] }

export type Answer =
  /** JSON is read bit by bit, where plain data arrives at once; by draft, and nothing for one that could not be dealt with. */
  | { readonly headers: readonly string[] }
  /** Of those that could be read. */
  | { readonly passages: Packed; readonly uris: readonly string[] }

/** What a header says. */
export interface Skim extends Known {
  readonly findings: readonly Shown[]
  /** The text in which the findings stand. */
  readonly text: string
}

export function answer(question: Question, read: (uri: string) => Text): Answer {
  if ('headers' in question)
    return { headers: question.headers.map((asked) => skimmed(asked, question.today, read)) }
  const prints = question.passages.map((uri) => attempt(() => printsAt(uri, read)))
  return {
    passages: packed(prints.flatMap((each) => (each === undefined ? [] : [each]))),
    uris: question.passages.filter((_, index) => prints[index] !== undefined),
  }
}

/** Each draft goes without its name, which would be sent with each of its recipients. */
function skimmed({ uri, settings }: Asked, today: Day, read: (uri: string) => Text): string {
  const skim = attempt((): Skim | undefined => {
    const text = read(uri)
    if (text === undefined) return undefined
    const draft = readUnopened(text)
    const { card, places } = knownOf('', draft)
    const findings = promiseFindings(draft, { settings, today })
    return {
      card,
      places,
      findings,
      text: findings.length > 0 ? textAt(text, draft.header.span) : '',
    }
  })
  return skim === undefined ? '' : JSON.stringify(skim)
}

/** What an answer says of a draft. */
export function skimFrom(uri: string, json: string): Skim {
  const { card, places, ...rest } = JSON.parse(json) as Skim
  return { ...rest, card: cardUnder(uri, card), places: ownList(places, (number) => number) }
}

function printsAt(uri: string, read: (uri: string) => Text): readonly Print[] | undefined {
  const text = read(uri)
  return text === undefined ? undefined : printsIn(readUnopened(text))
}

/** Whatever goes wrong here is met again, and told, where the server itself looks at the draft. */
function attempt<T>(action: () => T): T | undefined {
  try {
    return action()
  } catch {
    return undefined
  }
}
