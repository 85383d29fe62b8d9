// Whom a letter names and whom its header names: whether "Kate" is Katherine Oduya, and what to call her.
import type { Draft } from './draft.ts'
import { displayName, firstName, namesOf, type Recipient } from './header/people.ts'

/** How a message to the writer speaks of whoever reads the letter; fit for the start of a sentence. */
export const readerOf = ({ header }: Pick<Draft, 'header'>): string => readerAmong(header.to)

/** The same for whoever of these people reads. */
export function readerAmong(people: readonly Recipient[]): string {
  const [only, ...others] = people
  if (only === undefined || others.length > 0 || !isPerson(only)) return 'The recipient'
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
  (recipient.name !== undefined &&
    !GROUP_WORD.test(displayName(recipient)) &&
    firstName(recipient) !== undefined)

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
  return title === undefined || family === undefined ? firstName(recipient) : `${title} ${family}`
}

/** The names in it without titles and punctuation, case and accents aside. */
export const partsOf = (words: string): readonly string[] =>
  folded(words)
    .split(/[^\p{L}]+/u)
    .filter((part) => part !== '' && !TITLE.test(part))

/** Words for several people at once, or for nobody by name. */
export const GROUP_WORD =
  /\b(?:all|both|everyone|everybody|every1|team|teams|folks|friends?|guys|gang|colleagues?|crew|group|committee|board|members?|staff|editors?|neighbou?rs?|family|ladies|gentlemen|people|organi[sz]ers?|admissions|recruiters?|recruitment|recruiting|hiring|manager|department|dept|office|support|sales|info|list|community|maintainers?|developers?|devs|contributors?|volunteers?|parents|students|customers?|sir|sirs|madam|maam|there|again|world|inc|ltd|llc|gmbh|corp|corporation|company|co|university|institute|school|college|foundation|society|association|club|council|library|museum|press|labs?|studio|services?)\b/i

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
  return SHORT_FORMS.some((forms) => forms.has(said) && forms.has(name))
}

/** "DW" for Dana Whitfield. */
const areInitials = (said: readonly string[], names: readonly string[]): boolean =>
  said.length === 1 &&
  said[0] !== undefined &&
  said[0].length <= 3 &&
  said[0] === names.map((name) => name.charAt(0)).join('')

/** Short forms that do not share the beginning of the name. */
const SHORT_FORMS: readonly ReadonlySet<string>[] = [
  'william bill billy will willy liam',
  'robert bob bobby rob',
  'richard dick rick ricky rich',
  'margaret peggy meg maggie greta daisy',
  'elizabeth elisabeth liz lizzie beth betty betsy eliza libby lisa',
  'anthony antony tony ant',
  'edward ted ned eddie',
  'edmund ted ned eddie',
  'theodore ted teddy theo',
  'john jack johnny',
  'jonathan jack jon',
  'james jim jimmy jamie',
  'henry harry hank',
  'harold harry hal',
  'charles chuck charlie',
  'katherine catherine kathryn katharine kate katie kathy cathy kit kitty kat',
  'mary molly polly mamie',
  'sarah sally sadie',
  'susan sue suzanne',
  'deborah debra debbie',
  'patricia patty trish tricia pat',
  'patrick paddy pat',
  'michael mike mick mickey',
  'nicholas nick nico',
  'christopher kit chris topher',
  'christina tina chris chrissy',
  'alexander alexandra alex sandy sasha xander lex',
  'aleksandr aleksandra sasha',
  'albert alberto bert al',
  'herbert bert',
  'andrew drew andy',
  'stephen steven steve',
  'philip phillip phil pip',
  'rebecca becky becca',
  'jennifer jen jenny',
  'dorothy dot dottie dolly',
  'eleanor elinor nell nellie nora ellie lena',
  'helen nell nellie',
  'ann anne anna hannah nan nancy annie',
  'martha patty matty',
  'francis frank',
  'frances fran fanny frankie',
  'francisco paco pancho frank',
  'jose pepe',
  'ignacio nacho',
  'guadalupe lupe',
  'lawrence laurence larry laurie',
  'leonard leo len lenny',
  'gerald gerard gerry jerry',
  'geoffrey jeffrey geoff jeff',
  'reginald reggie reg rex',
  'ronald ron',
  'virginia ginny',
  'victoria vicky tori',
  'veronica ronnie vera',
  'isabel isabella isobel bella izzy',
  'gabriel gabriella gabe',
  'matthew matt',
  'mohammed muhammad mohamed mo',
  'sebastian bastian seb',
  'johannes hans jan',
  'heinrich heinz',
  'abigail gail',
  'adelaide addie',
  'barbara babs',
  'cornelius neil',
  'zachary zack zach',
  'benjamin ben benny',
  'augustus gus',
  'angus gus',
  'penelope penny nell',
  'samantha samuel sam',
  'antonia toni',
  'rosemary rose romy',
  'evelyn evie lynn',
  'jacqueline jackie',
  'eugene gene',
  'dmitri dmitry dima mitya',
  'vladimir vova volodya',
  'mikhail misha',
  'ekaterina katya',
  'maria masha',
].map((forms) => new Set(forms.split(' ')))
