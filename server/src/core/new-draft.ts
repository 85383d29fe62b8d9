// A new draft for somebody: the header filled as far as it is known, and the place where writing starts.
import { firstName, namesOf, type Recipient, readRecipients } from './header/people.ts'
import { written } from './header/write.ts'

export interface NewDraft {
  /** A file name that says whom it is for; it may be taken. */
  readonly name: string
  readonly text: string
  /** Offset at which writing starts. */
  readonly cursor: number
}

export interface Wish {
  /** As it will stand after `to:`. */
  readonly to: string
  readonly channel: string
  readonly hasSubject: boolean
}

export function newDraft({ to, channel, hasSubject }: Wish): NewDraft {
  const recipient = readRecipients(to, 0)[0]
  const name = recipient && firstName(recipient)
  const header = [
    `to: ${inYaml(to)}`,
    ...(hasSubject ? ['subject:'] : []),
    ...(channel === 'email' ? [] : [`channel: ${inYaml(channel)}`]),
  ]
  const text = `---\n${header.join('\n')}\n---\n\nHi${name === undefined ? '' : ` ${name}`},\n\n`
  return { name: fileNameFor(recipient), text, cursor: text.length }
}

/** A file name that says whom the draft is for. */
export const fileNameFor = (recipient: Recipient | undefined, ...more: readonly string[]): string =>
  `${slug([...(recipient === undefined ? [] : namesOf(recipient)), ...more])}.outreach.md`

const inYaml = (text: string): string => written([text], 'block').join('')

const slug = (words: readonly string[]): string =>
  words
    .join('-')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60) || 'new'
