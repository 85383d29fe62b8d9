// Whom a letter names and whom its header names: whether "Kate" is Katherine Oduya, and what to call her.
import type { Draft } from './draft.ts'
import { areTwo, displayName, firstName, namesOf, type Recipient } from './header/people.ts'
import { areOneName } from './short-forms.ts'

/** How a message to the writer speaks of whoever reads the letter; fit for the start of a sentence. */
export const readerOf = ({ header }: Pick<Draft, 'header'>): string => readerAmong(header.to)

/** The same for whoever of these people reads. */
export function readerAmong(people: readonly Recipient[]): string {
  const known = readers.get(people) ?? nameReader(people)
  readers.set(people, known)
  return known
}

/** A letter with a thousand findings asks a thousand times. */
const readers = new WeakMap<readonly Recipient[], string>()

function nameReader([only, ...others]: readonly Recipient[]): string {
  if (only === undefined || others.length > 0 || areTwo(only) || !isPerson(only)) return 'The recipient'
  return firstName(only) ?? 'The recipient'
}

/** The same within a sentence. */
export function readerInside(draft: Draft): string {
  const reader = readerOf(draft)
  return reader === 'The recipient' ? 'the recipient' : reader
}

/** The same as an object: "them" where there is no name. */
export function readerAsked(draft: Draft): string {
  const reader = readerOf(draft)
  return reader === 'The recipient' ? 'them' : reader
}

/** Whether the header names somebody, not an address, a team or a firm alone. */
export const isPerson = (recipient: Recipient): boolean =>
  recipient.called.length > 0 ||
  (recipient.name !== undefined && !namesGroup(displayName(recipient)) && firstName(recipient) !== undefined)

/** The people of the header who can be greeted by name. */
export const peopleOf = ({ header }: Draft): readonly Recipient[] => header.to.filter(isPerson)

/** "Dana", "Dana and Tom", "Dana, Tom and Priya". */
export function joined(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`
}

/**
 * Whether words of a greeting may mean this recipient: by any of their names, an initial, a short form (a shared
 * beginning of three letters, or one everybody knows), or what the writer calls them.
 */
export function mayMean(words: string, recipient: Recipient): boolean {
  const said = partsOf(words)
  if (said.length === 0) return true
  const called = recipient.called.map(({ value }) => folded(value))
  if (called.includes(folded(words.trim()))) return true
  const names = [...namesOf(recipient).flatMap(partsOf), ...called.flatMap(partsOf)]
  if (names.length === 0) return true
  return said.some((word) => names.some((name) => fits(word, name))) || areInitials(said, names)
}

/** How a greeting with "Dear" names somebody: by title and family name where the header has a title. */
export function formalName(recipient: Recipient): string | undefined {
  const title = /^(?:dr|prof|professor|mr|mrs|ms|mx|rev|sir|dame)\b\.?/i.exec(
    recipient.name?.value ?? '',
  )?.[0]
  const family = namesOf(recipient).at(-1)
  return title === undefined || family === undefined || areTwo(recipient)
    ? firstName(recipient)
    : `${title} ${family}`
}

/** The names in it without titles and punctuation, case and accents aside. */
export const partsOf = (words: string): readonly string[] =>
  folded(words)
    .split(/[^\p{L}]+/u)
    .filter((part) => part !== '' && !TITLE.test(part))

/** Whether one of the words is for several people at once, or for nobody by name. */
export const namesGroup = (words: string): boolean =>
  words.match(/\w+/g)?.some((word) => GROUP_WORDS.has(word.toLowerCase())) === true

const GROUP_WORDS = new Set(
  'all both everyone everybody every1 team teams folks friend friends guys gang colleague colleagues crew group committee board member members staff editor editors neighbor neighbour neighbors neighbours family ladies gentlemen people organiser organisers organizer organizers admissions recruiter recruiters recruitment recruiting hiring manager department dept office support sales info list community maintainer maintainers developer developers devs contributor contributors volunteer volunteers parents students customer customers sir sirs madam maam there again world inc ltd llc gmbh corp corporation company co university institute school college foundation society association club council library museum press lab labs studio service services'.split(
    ' ',
  ),
)

const TITLE =
  /^(?:mr|mrs|ms|mx|miss|dr|prof|professor|doctor|sir|dame|madam|rev|reverend|father|sister|brother|rabbi|imam|captain|capt|col|colonel|major|sgt|judge|justice|senator|sen|hon|coach|chef|uncle|aunt|auntie|aunty|cousin|grandpa|grandma|señor|señora|senor|senora|monsieur|madame|herr|frau|dear|dearest|my|phd|md|jr|sr|esq)$/

const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .replace(/ß/g, 'ss')
    .toLowerCase()
    .replace(/['\u2019]s?\b/g, '')

function fits(said: string, name: string): boolean {
  if (said === name || said.length === 1 || name.length === 1) return said.charAt(0) === name.charAt(0)
  if (said.length > 2 && name.length > 2 && said.slice(0, 3) === name.slice(0, 3)) return true
  if (said.length === 2 && name.startsWith(said)) return true
  return areOneName(said, name)
}

/** "DW" for Dana Whitfield. */
const areInitials = (said: readonly string[], names: readonly string[]): boolean =>
  said.length === 1 &&
  said[0] !== undefined &&
  said[0].length <= 3 &&
  said[0] === names.map((name) => name.charAt(0)).join('')
