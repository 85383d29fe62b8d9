// A new draft for somebody: the header filled as far as it is known, and the place where writing starts.
import { firstName, namesOf, readRecipients } from './header/people.ts'
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
  /** The draft that is followed up, by name, and what was promised in it. */
  readonly followUp?: { readonly draft: string; readonly what: string; readonly standing: string }
}

export function newDraft({ to, channel, hasSubject, followUp }: Wish): NewDraft {
  const recipient = readRecipients(to, 0)[0]
  const name = recipient && firstName(recipient)
  const names = recipient === undefined ? [] : namesOf(recipient)
  const header = [
    `to: ${inYaml(to)}`,
    ...(hasSubject ? ['subject:'] : []),
    ...(channel === 'email' ? [] : [`channel: ${inYaml(channel)}`]),
    ...(followUp === undefined ? [] : [`replies-to: ${inYaml(followUp.draft)}`]),
  ]
  const reminder =
    followUp === undefined
      ? ''
      : `<!-- You promised: ${inComment(followUp.what)} (${followUp.standing}). -->\n\n`
  const text = `---\n${header.join('\n')}\n---\n\n${reminder}Hi${name === undefined ? '' : ` ${name}`},\n\n`
  return {
    name: `${slug([...names, ...(followUp ? ['follow-up'] : [])])}.outreach.md`,
    text,
    cursor: text.length,
  }
}

const inYaml = (text: string): string => written([text], 'block').join('')

/** Two hyphens end a comment. */
const inComment = (text: string): string => text.replace(/--+>?/g, '-')

const slug = (words: readonly string[]): string =>
  words
    .join('-')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60) || 'new'
