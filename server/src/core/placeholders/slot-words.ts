// Tells the words of a gap ("[Company Name]", "[what they built]") from a writer's own aside ("[sic]", "[the dean]").

/** Whether what stands in square or angle brackets asks to be replaced. */
export function isSlot(content: string, { before, after }: Around): boolean {
  const inner = content.trim()
  if (/[\p{L}\p{N})]$/u.test(before)) return false
  if (isQuestion(inner)) return true
  if (NEVER.some((pattern) => pattern.test(inner))) return false
  if (SURE.test(inner)) return !REMARK.test(inner)
  if (FUNCTION_WORD.test(inner) || inner.endsWith('?')) return false
  if (isGloss(before) || isQuoted(before)) return /^\p{Lu}/u.test(inner) ? namesSlot(inner) : isJoined(inner)
  return isTitle(inner) || namesSlot(inner) || isJoined(inner) || (isAlone(before, after) && isPhrase(inner))
}

/** The text around a candidate. */
export interface Around {
  readonly before: string
  readonly after: string
}

/** The words in a slot, lower-case: `{{prospect.firstName|there}}` is prospect, first, name. */
export const wordsOf = (content: string): readonly string[] =>
  content
    .replace(/[|:].*$/s, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

/** Whether a word belongs to what templates leave open: a name, a company, a date. */
export const isSlotWord = (word: string): boolean => SLOT_WORDS.has(word.toLowerCase())

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

const SLOT_WORDS = words(`
  name names firstname lastname fullname fname lname surname company companies organization organisation org firm
  employer business brand agency startup role title position job topic subject date day time month year quarter link
  url website webpage site page domain product service feature tool platform industry sector niche market city town
  location venue region country state address event conference meetup webinar amount price fee cost budget salary number
  count percent percentage metric statistic stat kpi project portfolio initiative campaign publication journal magazine
  newsletter blog article post podcast episode video book signature contact email phone mobile handle username profile
  recruiter interviewer manager moderator mentor mentee professor candidate customer client recipient sender referrer
  referral prospect lead connection competitor persona audience donor sponsor host speaker agent owner author founder ceo
  skill skills expertise experience background accomplishment achievement achievements milestone result results outcome
  benefit benefits reason reasons detail details insight insights observation example problem challenge pain need goal
  goals objective question questions answer topic topics idea hook angle headline quote compliment icebreaker
  resource attachment deliverable requirement requirements timeframe deadline duration stage round university school
  college department faculty degree major course program programme class team society club cause charity group
  community category type description summary overview update news signup offer discount code coupon cta button
  placeholder template insert describe explain mention fill greeting closing relationship hometown interest hobby
  fund investor investment valuation property neighborhood neighbourhood invoice order ticket version integration
  workflow system action step method approach strategy technology language framework channel season holiday
  first last person area section story technologies artifact scenario plan source deliverables documents offense editor
  reporter improvement activity traction commitment commitments incentive proof overlap concrete brief relevant related
  similar previous personal mutual optional impact element elements clarification bonus credibility case use
  testimonial publisher collaborator personalization personalisation salutation
`)

/** A question to the writer: `<which one?>`, or one that a template asks without its mark. */
export const isQuestion = (inner: string): boolean => ASKED.test(inner) || STATED.test(inner)

const ASKED = /^(?:what|which|who|whom|whose|when|where|why|how|with|by|in|on)\b.*[?\u2026]$/is
const STATED = /^(?:what|how|why|who|where)(?:$|['\u2019]|,? (?:you|they|it|is|makes?|happened|happens)\b)/i

/** Words that only a template's author writes inside brackets. */
const SURE =
  /\b(?:yours?|their|recipient['\u2019]?s?|specific|insert|e\.g\.|placeholder|optional:|describe|explain|cta|if (?:any|applicable|available|possible)|you(?:['\u2019]\w+)? \w+ed)\b|\be\.g\.|^(?:something|someone)\b|^[XYZN]%?$|^\$?X+(?:[.,]X+)?[%kKmM]?$|\b[XYZ]\b|\betc\.$|^(?:\d(?:-\d)?|one|two|three)[ -](?:sentences?|lines?|words?)\b/i

/** A full sentence of the writer's own. */
const REMARK = /^(?:i|i['\u2019]\w+|we|we['\u2019]\w+|it|he|she|they|this|that|there|please|as|see|not|as)\b/i

const FUNCTION_WORD =
  /^(?:the|an?|to|of|for|from|in|on|at|by|as|and|or|but|not|no|if|so|than|then|that|this|these|those|it|its|he|his|him|she|her|they|them|we|us|our|I|me|my|is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|should|may|might|other|see|again|also|even|only|just|still|with|without|via|per|re)\b/

const NEVER: readonly RegExp[] = [
  /^\s*$/,
  /^[x\u2713\u2714]$/,
  /^\^/,
  /^[\d\s,;.\u2013\u2014+-]*$/,
  /^(?:[A-MO-W]|\p{Lu}?\p{Ll}{1,2})$/u,
  /[@\\]|:\/\//,
  /\.(?:docx?|pdf|xlsx?|pptx?|txt|md|csv|zip|png|jpe?g|gif|html?|n)$/i,
  /(?:^|\D)(?:1[5-9]|20)\d\d(?!\d)/,
  /^(?:fig(?:ure)?|table|section|sec|eq|ref|note|p|pp|ch|chapter|vol|no)\.? ?\d/i,
  /^(?:sic|snip|cut|edit(?:ed)?(?:: .*)?|edited to add.*|eds?\.?|editor['\u2019]s note.*|emphasis .*|my emphasis|italics .*|laughs?|laughter|laughing|applause|grin|g|bg|smiles?|sigh|wink|rant|\/rant|pause|silence|crosstalk|inaudible|unclear|redacted|deleted|omitted|attached|attachment|enclosed|continued|cont\.?|translated.*|transl?\..*|brackets .*|was|were|are|is|has|have|external|ext|spam|list|announce|announcement|rfc|rfp|patch.*|wip|draft|urgent|fyi|action required|cfp|ann|jobs?|poll|reminder|image.*|cid:.*|pdf|video|audio|gift|link removed|long|ot|off-topic|nt|eom)$/i,
  /^[A-Z]{2,}-\d+$/,
  /^~?\d[\d.,]* ?(?:sq|ft|m|km|kg|g|lbs?|mi|in|cm|mm|ha|eur|usd|gbp|chf)\b/i,
  / {3}|^ {2}/,
]

/** "he [the president] said": what follows a pronoun explains it. */
const isGloss = (before: string): boolean =>
  /\b(?:he|she|it|they|him|her|them|his|hers|their|this|that|these|those|who|which|we|us|our)\s+$/i.test(
    before,
  )

/** Inside quotation marks, brackets are an editor's. */
const isQuoted = (before: string): boolean =>
  before.lastIndexOf('\u201c') > before.lastIndexOf('\u201d') || (before.match(/"/g) ?? []).length % 2 === 1

/** "Hiring Manager Name", "Book a Call": each longer word has a capital. */
function isTitle(inner: string): boolean {
  const parts = inner.split(/[\s/]+/).filter((part) => /^\p{L}/u.test(part))
  const longer = parts.filter((part) => part.length > 3 || /^\p{Lu}/u.test(part))
  const most = /\p{Ll}/u.test(inner) ? 8 : 4
  return longer.length > 1 && parts.length <= most && longer.every((part) => /^\p{Lu}/u.test(part))
}

function namesSlot(inner: string): boolean {
  const found = wordsOf(inner.replace(/:/g, ' '))
  return (
    found.length <= 10 && found.some((word) => isSlotWord(word) || isSlotWord(word.replace(/s$|\d+$/, '')))
  )
}

/** first_name, firstName, star-count, fall/spring */
const isJoined = (inner: string): boolean =>
  /^[\p{L}\d]+(?:[_-][\p{L}\d]+)+$/u.test(inner) ||
  /^\p{Ll}+\p{Lu}\p{Ll}+$/u.test(inner) ||
  (/\p{L}{3,} ?\/ ?\p{L}{3,}/u.test(inner) && isShort(inner))

/** All that its line says. */
const isAlone = (before: string, after: string): boolean =>
  /(?:^|\n)[^\S\n]*(?:[-*\u2022][^\S\n]+)?$/.test(before) && /^[^\S\n]*(?:\n|$)/.test(after)

const isShort = (inner: string): boolean => inner.split(/\s+/).length <= 8

const isPhrase = (inner: string): boolean =>
  isShort(inner) && !FUNCTION_WORD.test(inner.charAt(0).toLowerCase() + inner.slice(1))
