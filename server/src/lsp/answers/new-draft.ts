// New drafts: whom one can write to and how, and the text to start from.
import { newDraft } from '../../core/new-draft.ts'
import { optional } from '../../core/optional.ts'
import type { Addressees, NewDraft, Requests } from '../../protocol.ts'
import type { Mention } from '../../workspace/mention.ts'
import type { Person } from '../../workspace/people.ts'
import { fields, text } from '../arguments.ts'
import { linesOf, toPosition } from '../convert.ts'
import type { Session } from '../session.ts'
import { joined, keyOf } from '../uri.ts'

/** Everybody whom a draft other than `but` names, by name, and the channels of the first folder. */
export async function addressees(session: Session, but = ''): Promise<Addressees> {
  await session.scanned()
  const { channels } = await session.configuration.settingsIn(session.folders.all()[0])
  return {
    people: personsIn(session, but).map(({ shown, mentions }) => ({
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
  const folder = given.folder === undefined ? undefined : text(given.folder, 'A folder')
  const draft = newDraft({ to, channel, hasSubject: channels[channel]?.subject === true })
  return {
    ...optional('uri', await freeIn(folder, draft.name, session)),
    text: draft.text,
    cursor: toPosition(linesOf('', draft.text), draft.cursor),
  }
}

/** The address of the name in a folder, or of the first of "name-2", "name-3" … that is not taken. */
export async function freeIn(
  folder: string | undefined,
  name: string,
  session: Session,
  count = 1,
): Promise<string | undefined> {
  if (folder === undefined) return undefined
  const numbered = count === 1 ? name : name.replace(/\.outreach\.md$/, `-${count}$&`)
  const uri = joined(folder, encodeURIComponent(numbered.toWellFormed()))
  const isTaken = session.files.get(uri) !== undefined || (await session.disk.holds(uri))
  return isTaken ? freeIn(folder, name, session, count + 1) : uri
}

function personsIn({ shelf }: Session, but: string): readonly Person[] {
  const { people } = shelf.library
  const own = keyOf(but)
  const persons = new Set<Person>()
  for (const { draft, to } of people.cards()) {
    if (keyOf(draft) === own) continue
    for (const mention of to) persons.add(people.personOf(mention))
  }
  return [...persons].toSorted((a, b) => a.shown.localeCompare(b.shown, 'en'))
}

const known = (mentions: readonly Mention[], key: 'email' | 'organization'): string | null =>
  mentions.find((mention) => mention[key] !== '')?.[key] ?? null
