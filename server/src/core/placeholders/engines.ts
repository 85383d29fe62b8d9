// How templates mark a gap: one entry for each notation, in the order in which they are tried.
import { type Around, isQuestion, isSlot, isSlotWord, wordsOf } from './slot-words.ts'

export interface Engine {
  /** Finds candidates; its group `inner`, where it has one, is what the gap asks for. */
  readonly pattern: RegExp
  /** Whether a candidate is a gap. `before` and `after` are the text around it. */
  readonly accepts?: (inner: string, around: Around) => boolean
  /** A part of the pattern that is found, or not, far faster than the whole. */
  readonly mayHave?: RegExp
  /** Gaps of this notation are also looked for where links lead. */
  readonly inTargets?: true
}

const isFile = (inner: string): boolean => /\.\w{2,5}$/.test(inner) && !/^[\w.]+$/.test(inner)
const startsSlot = /^[#/^&>!]?\s*[\p{L}_]/u

const YOUR_OWN =
  'your[._-]?(?:portfolio|user-?name|profile|company|domain|web-?site|site|name|handle|blog|link|brand|store|calendar|startup|product)'

export const ENGINES: readonly Engine[] = [
  // Handlebars, Mustache, Liquid, Jinja, and most sending tools
  { pattern: /\{\{\{?(?<inner>[^{}]{0,200})\}\}\}?/g, inTargets: true },
  { pattern: /\{[%#](?<inner>[^{}]{1,200})[%#]\}/g, inTargets: true },
  { pattern: /<%[=-]?(?<inner>[^<>%]{1,200})%>/g, inTargets: true },
  // Mailchimp
  { pattern: /\*\|(?<inner>[^|*\n]{1,80})\|\*/g, inTargets: true },
  { pattern: /\$\{(?<inner>[^{}\n]{1,120})\}/g, inTargets: true },
  {
    pattern: /(?<![\w\\^_}=])\{(?<inner>[^{}]{1,160})\}/g,
    accepts: (inner) => isCurlySlot(inner),
    inTargets: true,
  },
  // wikis and Word
  { pattern: /\[\[(?<inner>[^[\]]{1,120})\]\]/g, accepts: (inner) => /^\s*\p{L}/u.test(inner) },
  {
    pattern: /<<(?<inner>[^<>\n]{1,80})>>/g,
    accepts: (inner) =>
      startsSlot.test(inner) && !isFile(inner) && !/[@:]|\d\d/.test(inner) && inner.split(' ').length <= 4,
  },
  { pattern: /\u00ab(?<inner>[^\u00ab\u00bb\n]{1,40})\u00bb/g, accepts: (inner) => isNamed(inner) },
  {
    pattern: /(?<![\w%])%%?(?<inner>[A-Za-z][\w.-]*(?: [A-Za-z]\w*)?)%%?(?![\w%])/g,
    accepts: (inner) => inner.length > 1 || inner === 'x',
    inTargets: true,
  },
  {
    pattern: /(?<![\w#&])##?(?<inner>[A-Za-z]\w{0,40})##?(?![\w#])/g,
    accepts: (_, { before, after }) => closes(before, after),
  },
  {
    pattern: /(?<![\w$])\$(?<inner>[A-Za-z]\w*)\$?(?![\w$])/g,
    accepts: (inner) => isNamed(inner) && /_|name/i.test(inner),
  },
  // SendGrid, and what code generators leave
  {
    pattern: /(?<![\w@_-])(?<sign>@@|__?|-)(?<inner>[A-Za-z]+(?:_[A-Za-z]+)*)\k<sign>(?![\w@_-])/g,
    accepts: (inner) => isNamed(inner) && (/_|name/i.test(inner) || inner === inner.toUpperCase()),
  },
  // brackets of prose, told apart by their words
  {
    pattern: /(?<!\[)\[(?<inner>[^[\]]{1,240})\](?![\](])/g,
    accepts: (inner, around) => !/^\p{L}{2}/u.test(around.after) && isSlot(inner, around),
  },
  {
    pattern: /(?<![<\w])<(?<inner>[\p{L}][^<>\n]{0,240})>/gu,
    accepts: (inner, around) => !isFile(inner) && isAngleSlot(inner, around),
  },
  {
    pattern: /\((?<inner>[A-Za-z][\w' /]{2,40})\)/g,
    accepts: (inner, { before }) => isRoundSlot(inner, before),
  },
  // capitals and blanks
  { pattern: /(?<![\w@.(+/-])X{3,4}(?![\w@/)-]|\.\w)/g, accepts: (_, around) => isGap(around) },
  { pattern: /(?<![\w@.(+/-])XX(?:\/XX(?:\/XX{1,3})?| ?%)(?![\w/])/g },
  // what the writer left for later, and the filling of a layout
  { pattern: /(?<![\w.-])(?:TODO|TBD|FIXME)(?=:)|(?<=^|\n)(?:TODO|FIXME)(?= \p{Ll})/gu },
  { pattern: /\blorem ipsum\b[^\n.]{0,200}\.?/gi },
  { pattern: /(?<!\w)INSERT(?: [A-Z'\u2019]{2,}\b)+/g },
  {
    pattern: /(?<![\w-])(?<inner>[A-Z]{2,}(?:[ _-][A-Z]{2,})*)(?![\w-])/g,
    accepts: (inner, around) => isBareCapitals(inner, around),
  },
  {
    pattern: /(?<![_\w])_{3,}(?![_\w])/g,
    accepts: (_, { before }) => /[\p{L}\p{N},][^\S\n]*$/u.test(before),
  },
  // addresses that were to be replaced
  {
    pattern: new RegExp(
      `(?<![\\w./-])(?:https?:\\/\\/|www\\.)?[\\w./-]{0,80}\\b${YOUR_OWN}\\b[\\w./-]{0,80}(?=[\\s)\\]>,;]|$)`,
      'gi',
    ),
    mayHave: new RegExp(YOUR_OWN, 'i'),
    accepts: (_, { before }) => !/[@\w]$/.test(before),
    inTargets: true,
  },
  { pattern: /\b(?:your|first)[._-]?(?:e?mail|name)(?:\.last[._-]?name)?@[\w.-]+\w/gi, inTargets: true },
]

/** `{first_name}` and `{name|there}`, not `{1, 2}`, `{x | x > 0}` or a scrap of JSON. */
function isCurlySlot(inner: string): boolean {
  if (/^\d$/.test(inner)) return true
  if (!startsSlot.test(inner.trim()) || /[<>=\u2208\u2265\u2264;\\"]/.test(inner)) return false
  const items = inner.split(',').map((item) => item.trim())
  const isSet = items.length > 1 && items.every((item) => /^[\w.]+$/.test(item) || item === '\u2026')
  return !isSet || items.some((item) => isSlotWord(item))
}

function isAngleSlot(inner: string, around: Around): boolean {
  if (inner.endsWith('?') && isQuestion(inner)) return true
  if (inner.length > 100 || /[@=]|:\S/.test(inner) || /[\d]{3}/.test(inner) || /\s$/.test(inner)) return false
  return isSlot(inner, around) || (/^[\p{L} _'\u2019-]+$/u.test(inner) && isNamed(inner))
}

const ROUND =
  /^(?:(?:your|first|last|full|company|role|job|event|product|project|recruiter|recipient|client|customer|hiring manager|position) (?:name|title|company|role|position|email|phone|number|signature)|insert [a-z]{3,}.*)$/i

/** Round brackets are prose, so only what nobody writes there counts. */
const isRoundSlot = (inner: string, before: string): boolean =>
  (ROUND.test(inner) && (/^[A-Z]/.test(inner) || /^(?:your|insert|first name|company name)/.test(inner))) ||
  inner === 'Name' ||
  (/^(?:name|first name)$/i.test(inner) && /(?:^|\n)\s*(?:hi|hello|hey|dear) $/i.test(before))

/** Not a part of a masked telephone number, a size or a Roman numeral, nor kisses below a letter. */
function isGap({ before, after }: Around): boolean {
  if (/(?:X|\+?\d)[)\s.-]*$/.test(before) || /^[\s.-]*X{3}/.test(after)) return false
  if (/\b(?:bowl|part|chapter|volume|psalm|canto|appendix|size)\s+$/i.test(before)) return false
  return !(
    /\p{L}[.,!]?\s+$/u.test(before) &&
    /^\s*$/.test(after) &&
    /(?:love|xx|kisses|hugs)\b[^\n]*(?:\n[^\n]*)?$/i.test(before)
  )
}

const CAPITALS =
  /^(?:(?:FIRST|LAST|FULL|MIDDLE|COMPANY|ORGANI[SZ]ATION|FIRM|BUSINESS|CLIENT|CUSTOMER|RECIPIENT|PROSPECT|CONTACT|CANDIDATE|RECRUITER|MANAGER|HIRING MANAGER|PRODUCT|EVENT|PROJECT|SCHOOL|UNIVERSITY|CITY|TEAM|BRAND|SENDER|PERSON|THEIR|YOUR|MY|JOB|ROLE|POSITION)[ _-]?(?:FIRST |LAST )?(?:NAME|TITLE)|YOUR[ _-](?:COMPANY|ROLE|EMAIL|PHONE|SIGNATURE|LINK|WEBSITE)|FNAME|LNAME)$/

/** FIRSTNAME and COMPANY NAME among lower-case words; a heading in capitals or the label of a form is none. */
function isBareCapitals(inner: string, { before, after }: Around): boolean {
  if (!CAPITALS.test(inner) && !isSnakeSlot(inner)) return false
  if (/^\s*[:=]/.test(after) || /\b(?:write|sign|print|put|enter|type|spell)\s+$/i.test(before)) return false
  const line = `${/[^\n]*$/.exec(before)?.[0] ?? ''} ${/^[^\n]*/.exec(after)?.[0] ?? ''}`
  return /\p{Ll}/u.test(line) || line.trim().length < 3
}

const TECHNICAL =
  /^(?:HOST|USER|FILE|DOMAIN|TABLE|CLASS|PATH|ENV|DB|DATABASE|API|NODE|BASE|SERVER|APP|LOG|MAX|MIN|NUM)_|_(?:ID|URL|KEY|PATH|TOKEN|SECRET|PORT|HOST)$/

function isSnakeSlot(inner: string): boolean {
  const parts = inner.split('_')
  return (
    parts.length > 1 &&
    !TECHNICAL.test(inner) &&
    parts.some((part) => isSlotWord(part) || part === 'YOUR' || part === 'SPECIFIC')
  )
}

/** Both signs or none: `#NAME#`; a hashtag ahead of a numeral sign is no gap. */
const closes = (before: string, after: string): boolean => !before.endsWith('#') && !after.startsWith('#')

const isNamed = (inner: string): boolean => {
  const found = wordsOf(inner)
  return found.length <= 4 && found.some(isSlotWord)
}
