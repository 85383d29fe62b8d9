// Where the words of a phrase are no stock phrase: quoted, denied, somebody else's, or part of a title.
import { lowered } from '../core/fold.ts'
import { quotationsIn } from '../core/prose/quotations.ts'
import { namesSomething } from '../core/prose/specifics.ts'
import { contains, type Span } from '../core/span.ts'

/** Tells for each match in the text whether its place excuses it. The text is read once. */
export function excuses(text: string): (span: Span) => boolean {
  const quotations = quotationsIn(text)
  return (span) =>
    quotations.some((quotation) => contains(quotation, span)) ||
    isDenied(text, span) ||
    isTitle(text.slice(span.start, span.end))
}

/** Whether the words allow this text: it contains one of them, case and apostrophes aside. */
export const isAllowed = (text: string, allow: readonly string[]): boolean =>
  allow.some((words) => words.trim() !== '' && simplified(text).includes(simplified(words)))

const simplified = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/['\u2018\u2019`]/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** "I won't say I hope …", "this is not a quick question", "you wrote that you would love to …". */
const DENIAL =
  /(?:(?<![\p{L}'])(?:not|never|no|without|instead of|rather than|spare you|skip|hate|avoid|(?:wo|do|did|is|was|ca|could|would|should)n['\u2019]?t|cannot)|(?<![\p{L}'])(?:you|he|she|they|people|everyone|everybody)(?: (?:always|often|all|once|just|had|have))? (?:say|says|said|write|writes|wrote|written|ask|asked|call|called|tell|told me))(?: (?!but|so)[\p{L}'\u2019]+){0,2}[ \u00a0:,]*["\u201c'\u2018]?$/u

/** How far before a phrase its denial may stand. */
const DENIAL_REACH = 48

function isDenied(text: string, { start }: Span): boolean {
  const before = text.slice(Math.max(0, start - DENIAL_REACH), start).replaceAll(/\s+/g, ' ')
  const leading = before.slice(before.search(/[^.!?;]*$/))
  return leading.trim() !== '' && DENIAL.test(lowered(leading))
}

/** Two words with capitals, and none of weight without: "Touching Base" is a name. */
function isTitle(phrase: string): boolean {
  const words = (phrase.match(/[\p{L}'\u2019]+/gu) ?? []).filter((word) => !/^I(?:$|['\u2019])/.test(word))
  const capitals = words.filter((word) => /^\p{Lu}.*\p{Ll}/u.test(word))
  return capitals.length >= 2 && words.every((word) => word.length < 4 || /^\p{Lu}/u.test(word))
}

/** Whether the rest of its sentence names something, greeting, signature and placeholders aside. */
export function namesMore(text: string, { start, end }: Span): boolean {
  const before =
    text
      .slice(Math.max(0, start - SENTENCE_REACH), start)
      .split(SENTENCE_END)
      .at(-1) ?? ''
  const closes = /[.!?\u2026]$/.test(text.slice(start, end))
  const after = closes ? '' : (text.slice(end, end + SENTENCE_REACH).split(SENTENCE_END, 1)[0] ?? '')
  return [before.replace(GREETING, ''), `, ${after}`].some((words) =>
    namesSomething(words.replace(IN_BRACKETS, '_')),
  )
}

/** How far from a phrase its sentence is looked at. */
const SENTENCE_REACH = 300

/** A list is no part of the sentence that leads to it, and a short last line is a signature. */
const SENTENCE_END =
  /[.!?\u2026]+["\u201d')\]]*\s|\s*\n\s*\n|:\s*\n|\n(?=.{0,30}(?:\n|$))|(?<=(?:^|\n).{0,30})\n/u

const GREETING =
  /^\s*(?:hi|hello|hey|dear|hiya|good (?:morning|afternoon|evening)|greetings)\b[^,:!.\n]{0,50}[,:!\n]/i

const IN_BRACKETS = /\[[^[\]\n]*\]|\{+[^{}\n]*\}+|<[^<>\n]*>/g
