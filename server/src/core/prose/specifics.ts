// What makes words concrete: a name, a title, a number, a day, a link. Nothing of it fits thousands of letters.
import { placeholdersIn } from '../placeholders/find.ts'
import { overlaps, type Span } from '../span.ts'
import type { Prose } from './passages.ts'

/** Whether a stretch of prose holds something concrete, or a gap that is still to be filled with it. */
export const isConcrete = (prose: Prose, span: Span): boolean =>
  prose.marks.some((mark) => /target|code/.test(mark.kind) && overlaps(mark.span, span)) ||
  placeholdersIn(prose).some((placeholder) => overlaps(placeholder.span, span)) ||
  hasConcreteWords(prose.text.slice(span.start, span.end))

/** The same for words alone; a capital counts where no sentence begins. */
export const hasConcreteWords = (words: string): boolean =>
  QUOTED.test(words) || hasName(words) || DAY.test(words) || hasNumber(words)

/** A name, a title or a number; not a day alone, on which anything may be. */
export const namesSomething = (words: string): boolean => {
  const rest = words.replace(CALENDAR, ' ')
  if (!/\p{Ll}/u.test(rest)) return false
  return QUOTED.test(rest) || hasName(rest) || hasNumber(rest)
}

const CALENDAR =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter)\b|\b\d{1,2}:\d\d\b/gi

const QUOTED =
  /["\u201c][^"\u201c\u201d]{3,}["\u201d]|(?<=\s)['\u2018][^'\u2018\u2019]{4,}['\u2019](?!\p{L})/u

const DAY =
  /\b(?:yesterday|last (?:night|week|month|year|spring|summer|autumn|fall|winter)|this (?:morning|week|month|year|spring|summer|autumn|fall|winter))\b/i

const hasNumber = (words: string): boolean => /\d/.test(words) && /\d/.test(words.replace(DURATION, ''))

/** How long a talk would take says nothing of who is asked, nor does a share of everybody. */
const DURATION =
  /\d+\s?(?:-|\u2013|to|or)?\s?\d*\s?-?(?:min|mins|minutes?|hours?|hrs?|%|percent|x|k|am|pm)\b|\d+\s?%|\b24\/7\b/gi

function hasName(words: string): boolean {
  if (TELLER.test(words)) return true
  for (const match of words.matchAll(/(?<=[\p{L}\p{N},;)'\u2019-]\s+)\p{Lu}[\p{L}\p{N}'\u2019.-]*/gu)) {
    if (!COMMON.test(match[0].replace(/['\u2019.-]+$/, ''))) return true
  }
  return false
}

/** Where a sentence begins, a name is known by what it does: "Lena tells me". */
const TELLER =
  /(?:^|[.!?]\s+)(?!(?:He|She|It|They|We|You|Who|This|That|Everyone|Everybody|Nobody|Someone|Somebody|People|Experts?|Research|Many|Most|Some|Others?|One|All|Both|Clients|Customers|Teams|Companies)\b)\p{Lu}\p{Ll}+ (?:tells|told|says|said|mentioned|suggested|recommended|asked|showed|gave|introduced|sent) (?:me|us|that|your?|him|her)\b/u

/** Capitals that name nobody: the pronoun, and where everybody is found. */
const COMMON =
  /^(?:I|I['\u2019]\p{L}+|A|OK|LinkedIn|Twitter|X|Facebook|Instagram|YouTube|Google|Internet|Zoom|Teams|Skype|Slack|CEO|CTO|CFO|CMO|COO|VP|HR|PR|AI|IT|SEO|B2B|SaaS|ROI|CV|PDF|URL|FAQ|USP|KPI|TL;DR|PS|P\.S|Mr|Ms|Mrs|Dr|English|Best|Thanks|Regards|Sincerely|Hi|Hello|Dear|You|Your|We|Our|My|The|This|If|And|But|So|Please|Would|Could|Can|Let|Just|It|In|What|How|As|At|For|To|Is|Are|Do|Any|No|Yes|Not|With)$/u
