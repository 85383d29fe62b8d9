// What a writer reads on a recipient in the header: the letters to this person, what they asked and offered, and how the
// promises stand.
import type { ActKind } from '../../core/acts/act.ts'
import { brief } from '../../core/brief.ts'
import type { Draft } from '../../core/draft.ts'
import { standingWords } from '../../core/promises/words.ts'
import type { Say } from '../../core/say.ts'
import { type Span, textAt } from '../../core/span.ts'
import { doubtAbout } from '../../workspace/doubts.ts'
import type { Person } from '../../workspace/people.ts'
import type { ListedPromise } from '../../workspace/promise-list.ts'
import type { OpenFile } from '../open-files.ts'
import type { Session } from '../session.ts'
import { nameOf } from '../uri.ts'
import { draftsTo, type Letter, MOST_LETTERS, personsOf, promisedTo, readLetters } from './exchange.ts'
import { escaped } from './markdown.ts'

export interface RecipientPage {
  readonly markdown: string
  readonly span: Span
}

export async function recipientAt(
  offset: number,
  file: OpenFile,
  session: Session,
): Promise<readonly RecipientPage[]> {
  if (file.kind !== 'draft') return []
  const index = file.draft.header.to.findIndex(({ span }) => span.start <= offset && offset <= span.end)
  const span = file.draft.header.to[index]?.span
  if (span === undefined) return []
  await session.scanned()
  const person = personsOf(file.uri, session)[index]
  if (person === undefined) return []
  const doubt = doubtIn(file, index, session)
  return [{ markdown: [await pageOf(person, file, session), ...doubt].join('\n\n'), span }]
}

/** Letters to somebody who may be the same person are not among those listed. */
function doubtIn({ uri }: OpenFile, index: number, { shelf, client }: Session): readonly string[] {
  const { people } = shelf.library
  const mention = people.card(uri)?.to[index]
  const doubt = mention && doubtAbout(mention, people)
  return doubt === undefined ? [] : [escaped(client.say(doubt))]
}

async function pageOf(person: Person, { uri }: OpenFile, session: Session): Promise<string> {
  const drafts = draftsTo(person, uri, session)
  const letters = await readLetters(drafts, session)
  const promises = promisedTo(person, session)
  const { say } = session.client
  return [
    `**${escaped(person.shown)}**`,
    drafts.length === 0
      ? say('No other letters to them.')
      : (await Promise.all(letters.map((letter) => line(letter, session)))).join('\n'),
    ...(drafts.length > MOST_LETTERS ? [say(`… and ${drafts.length - MOST_LETTERS} earlier ones.`)] : []),
    ...(promises.length === 0 ? [] : [promisesIn(promises, say)]),
  ].join('\n\n')
}

async function line({ uri, draft }: Letter, session: Session): Promise<string> {
  const { say } = session.client
  const sent = draft.header.sent === undefined ? 'not sent' : `sent ${draft.header.sent.value}`
  const asked = await wordsFor('ask', draft, session)
  const offered = await wordsFor('offer', draft, session)
  return [
    `- [${escaped(nameOf(uri))}](${uri}), ${say(sent)}`,
    ...(asked === undefined ? [] : [`  - ${say('asked')}: “${escaped(asked)}”`]),
    ...(offered === undefined ? [] : [`  - ${say('offered')}: “${escaped(offered)}”`]),
  ].join('\n')
}

/** What the writer noted in the header, else the first sentence that does it. */
async function wordsFor(
  kind: Exclude<ActKind, 'promise'>,
  draft: Draft,
  { acts }: Session,
): Promise<string | undefined> {
  const [noted] = draft.header[kind]
  if (noted !== undefined) return brief(noted.value, MOST_CHARACTERS)
  if (draft.text.length > MOST_READ) return undefined
  await acts.read(draft)
  const act = acts.known(draft)?.find((each) => each.kind === kind)
  return act && brief(textAt(draft.text, act.span), MOST_CHARACTERS)
}

/** Whoever rests on a name waits for the sentences of all its letters to be understood. */
const MOST_READ = 8000
const MOST_CHARACTERS = 91

function promisesIn(promises: readonly ListedPromise[], say: Say): string {
  const lines = promises
    .slice(0, MOST_PROMISES)
    .map((promise) => `${escaped(promise.what)}: ${escaped(say(standingWords(promise)))}`)
  const rest = promises.length - lines.length
  const all = [...lines, ...(rest > 0 ? [say(`… and ${rest} more`)] : [])]
  return `${say('Promised')}:\n\n${all.map((each) => `- ${each}`).join('\n')}`
}

const MOST_PROMISES = 12
