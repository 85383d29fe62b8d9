// New drafts: whom one can write to and how, and the text to start from.
import { newDraft } from '../core/new-draft.ts'
import { standingWords } from '../core/promises/words.ts'
import type { Addressees, NewDraft, PromiseRef, Requests } from '../protocol.ts'
import type { Mention } from '../workspace/mention.ts'
import type { Person } from '../workspace/people.ts'
import { fields, promiseRef, text } from './arguments.ts'
import { linesOf, toPosition } from './convert.ts'
import { failure } from './failure.ts'
import type { Session } from './session.ts'
import { nameOf } from './uri.ts'

/** Everybody whom a draft names, by name, and the channels of the first folder. */
export async function addressees(session: Session): Promise<Addressees> {
  await session.scanned()
  const { channels } = await session.configuration.settingsIn(session.folders.all()[0])
  return {
    people: personsIn(session).map(({ shown, mentions }) => ({
      name: shown,
      email: known(mentions, 'email'),
      organization: known(mentions, 'organization'),
    })),
    channels: Object.entries(channels).map(([name, { limit }]) => ({ name, limit: limit ?? null })),
  }
}

export async function startDraft(
  session: Session,
  params: Requests['outreach/newDraft']['params'],
): Promise<NewDraft> {
  const given = fields(params)
  const to = text(given.to, 'A recipient')
  const channel = text(given.channel, 'A channel')
  const { channels } = await session.configuration.settingsIn(session.folders.all()[0])
  const hasSubject = channels[channel]?.subject === true
  const followUp = given.followUp === undefined ? undefined : promiseRef(given.followUp)
  const draft = newDraft({
    to,
    channel,
    hasSubject,
    ...(followUp && { followUp: promised(followUp, session) }),
  })
  return { ...draft, cursor: toPosition(linesOf('', draft.text), draft.cursor) }
}

function promised({ uri, index }: PromiseRef, { shelf, platform, configuration }: Session) {
  const dueSoon = (draft: string): number => configuration.known(draft).dueSoon
  const promises = shelf.library.promises({ today: platform.today(), dueSoon })
  const found = promises.find((promise) => promise.draft === uri && promise.index === index)
  if (found === undefined) throw failure('This promise does not stand in the draft any more.')
  return { draft: nameOf(uri), what: found.what, standing: standingWords(found) }
}

function personsIn({ shelf }: Session): readonly Person[] {
  const { people } = shelf.library
  const persons = new Set<Person>()
  for (const card of people.cards()) for (const mention of card.to) persons.add(people.personOf(mention))
  return [...persons].toSorted((a, b) => a.shown.localeCompare(b.shown, 'en'))
}

const known = (mentions: readonly Mention[], key: 'email' | 'organization'): string | null =>
  mentions.find((mention) => mention[key] !== '')?.[key] ?? null
