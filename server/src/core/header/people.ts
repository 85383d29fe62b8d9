// Who a draft is for, as written in its header: "Dana Whitfield <dana@example.org>".
import type { Located, Span } from '../span.ts'

export interface Recipient {
  readonly name?: Located<string> | undefined
  readonly email?: Located<string> | undefined
  /** What the writer calls this person, where that is not a part of the name. */
  readonly called: readonly Located<string>[]
  readonly role?: Located<string> | undefined
  readonly organization?: Located<string> | undefined
  readonly span: Span
}

/** Reads one written recipient, or several separated by commas where each has an address. */
export function readRecipients(text: string, start: number): readonly Recipient[] {
  const parts = split(text)
  return (parts.every(({ value }) => value.includes('@')) ? parts : [whole(text)]).map(({ value, span }) =>
    readRecipient(value, start + span.start),
  )
}

/** The name people say: the recipient's name, else what they are called, else the part of the address before the @. */
export const displayName = ({ name, called, email }: Recipient): string =>
  name?.value ?? called[0]?.value ?? email?.value ?? ''

/** The first of the names, without titles: "Dr. Dana Whitfield" is Dana. "Ms Lind" and "Tom and Ann" stay whole. */
export function firstName(recipient: Recipient): string | undefined {
  const chosen = recipient.called[0]?.value
  if (chosen !== undefined) return chosen
  const names = namesOf(recipient)
  const isWhole =
    areTwo(recipient) || (names.length === 1 && STARTS_WITH_TITLE.test(recipient.name?.value ?? ''))
  return isWhole ? recipient.name?.value : names[0]
}

/** Whether one name is of two people: "Mr and Mrs Ashdown". */
export const areTwo = ({ name }: Recipient): boolean => /\s(?:and|&)\s/i.test(name?.value ?? '')

/** The recipient's names in order, titles and initials' full stops taken off. */
export function namesOf({ name }: Recipient): readonly string[] {
  const written = name?.value.slice(0, LONGEST_NAME) ?? ''
  const [family, given] = written.split(/,\s*/, 2)
  const ordered = given !== undefined && family !== undefined ? `${given} ${family}` : written
  return ordered
    .split(/\s+/)
    .map((part) => part.replace(/[.,]+$/, ''))
    .filter((part) => part !== '' && !TITLE.test(part))
}

/** Characters; what is longer is a text in the wrong place, of which the beginning is enough. */
const LONGEST_NAME = 240

const TITLE = /^(?:mr|mrs|ms|mx|miss|dr|prof|professor|sir|dame|rev|hon|phd|md|jr|sr|esq|and|&)$/i

const STARTS_WITH_TITLE = /^(?:mr|mrs|ms|mx|miss|dr|prof|professor|sir|dame|rev)\b/i

function readRecipient(text: string, start: number): Recipient {
  const [, named, address] = /^\s*(.*?)\s*<([^<>]*)>\s*$/su.exec(text) ?? []
  const bare = /^\s*\S+@\S+\s*$/.test(text)
  const name = (named ?? (bare ? '' : text)).trim().replace(/^"(.*)"$/s, '$1')
  const email = (address ?? (bare ? text : '')).trim()
  return {
    name: locate(text, name, start),
    email: locate(text, email, start),
    called: [],
    span: { start, end: start + text.length },
  }
}

function locate(text: string, value: string, start: number): Located<string> | undefined {
  if (value === '') return undefined
  const at = start + text.indexOf(value)
  return { value, span: { start: at, end: at + value.length } }
}

function split(text: string): Located<string>[] {
  const parts: Located<string>[] = []
  for (const match of text.matchAll(/(?:"[^"]*"|[^,;"])+/g)) {
    const value = match[0].trim()
    const at = match.index + match[0].indexOf(value)
    if (value !== '') parts.push({ value, span: { start: at, end: at + value.length } })
  }
  return parts
}

const whole = (text: string): Located<string> => ({ value: text, span: { start: 0, end: text.length } })
