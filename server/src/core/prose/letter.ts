// The parts every letter has: the greeting with the names in it, and the closing with the signature below.
import { lowered } from '../fold.ts'
import { kept } from '../kept.ts'
import { type Located, type Span, shift } from '../span.ts'
import { firstPassage, lastPassages, type Passage, type Prose, spanOf } from './passages.ts'
import type { PlacedSheet } from './sheets.ts'

export interface Letter {
  readonly greeting?: Greeting
  /** From the closing formula ("Best,") or the `--` line to the end: not the message itself. */
  readonly signature?: Span
}

export interface Greeting {
  /** "Dear Dr. Whitfield and Tom", without the comma behind. */
  readonly span: Span
  /** "Dear", "Hi", "Good morning"; empty where the greeting is a bare name. */
  readonly salutation: string
  /** What stands after the salutation: names, or "all", "Sir or Madam", a placeholder. */
  readonly addressee: Located<string>
}

/** Finds greeting and signature on the sheets of a draft. */
export function readLetter(sheets: readonly PlacedSheet[]): Letter {
  const first = firstPassage(sheets)
  const [greeting] = first === undefined ? [] : greetingIn(first.prose)
  const signature = signatureOf(lastPassages(sheets, MOST_PASSAGES))
  return {
    ...(first && greeting && { greeting: placedAt(first.start, greeting) }),
    ...(signature && { signature }),
  }
}

/** A signature stands in no more. */
const MOST_PASSAGES = 6

const placedAt = (start: number, { span, salutation, addressee }: Greeting): Greeting => ({
  span: shift(span, start),
  salutation,
  addressee: { value: addressee.value, span: shift(addressee.span, start) },
})

const SALUTATION =
  /^[^\S\r\n]*(?<salutation>(?:hi|hello|hey) (?:there|again)|hi|hello|hey|hiya|dearest|dear|good (?:morning|afternoon|evening|day)|greetings|howdy|salutations|to whom it may concern)(?![\p{L}'\u2019])[^\S\r\n]*,?[^\S\r\n]*(?<addressee>(?:\b(?:dr|mr|mrs|ms|mx|prof|st|\p{L})\.|[^\r\n,!:;.?])*)/du

/** "Ada," or "Ada & Tom -" alone on the first line. */
const BARE_NAME =
  /^[^\S\r\n]*(?<salutation>)(?!(?:Best|Thanks|Cheers|Sincerely|Regards|Yours|Love|Warmly)\b)(?<addressee>\p{Lu}[\p{L}.'\u2019-]*(?:[^\S\r\n]+(?:and|&|\p{Lu}[\p{L}.'\u2019-]*)){0,4})[^\S\r\n]*(?:[,:!]|\s[-\u2013\u2014])[^\S\r\n]*(?=[\r\n]|$)/du

/** "Hi Ada - I read …" and "Hi Ada I read …": the name ends before. */
const AFTER_NAME =
  /\s+[-\u2013\u2014](?:\s|$)|\s+(?=(?:I|I['\u2019]\w+|we|it|its|thanks|thank|hope|just|this|my|the|how|what|sorry|great|good|nice)\b)|\s+$/iu

/** The greeting with which a passage begins, if any; its spans count from there. */
const greetingIn = kept(({ source, text }: Prose): readonly Greeting[] => {
  const found = (SALUTATION.exec(lowered(text)) ?? BARE_NAME.exec(text))?.indices?.groups
  const [start, end] = found?.salutation ?? []
  const [from, to] = found?.addressee ?? []
  if (start === undefined || end === undefined || from === undefined || to === undefined) return []
  const name = source.slice(from, to)
  const addressee = { start: from, end: from + (AFTER_NAME.exec(name)?.index ?? name.length) }
  return [
    {
      span: { start, end: addressee.end > from ? addressee.end : end },
      salutation: source.slice(start, end),
      addressee: { value: source.slice(addressee.start, addressee.end), span: addressee },
    },
  ]
})

const CLOSING =
  /^[^\S\r\n\u2028\u2029]*(?:(?:with )?(?:(?:many|deep|kind|kindest|best|warm|warmest|all|very|again|with|my)[ ,]+)*(?:thanks|regards|wishes|greetings|respect|thank you|gratitude)(?: again| so much| in advance| and (?:best|kind|warm) (?:regards|wishes)| from \p{L}[\p{L} ]{1,24})?|(?:un|um) (?:saludo|abra[z\u00e7]o)|best|all (?:the|my) best|cheers|ta|sincerely|(?:yours|very) (?:sincerely|truly|faithfully)|yours|warmly|fondly|love|respectfully|cordially|take care|talk soon|until then|see you(?: there| soon)?)[ ]*[,.!\u2013\u2014-]*[^\S\r\n]*$/gmu

/** The first closing formula in the last passages behind which only a signature stands, else a `--` line. */
function signatureOf(tail: readonly Passage[]): Span | undefined {
  const last = tail.at(-1)
  if (last === undefined) return undefined
  const starts = tail.map((passage, index) => closingIn(passage, tail.slice(index + 1)))
  const start = starts.find((found) => found !== undefined)
  return start === undefined ? undefined : { start, end: spanOf(last).end }
}

function closingIn({ start, prose }: Passage, below: readonly Passage[]): number | undefined {
  const closing = closingsIn(prose).find(({ behind }) =>
    isSignature([...behind, ...below.flatMap((passage) => linesIn(passage.prose))]),
  )
  return closing && start + closing.start
}

interface Closing {
  /** In the passage. */
  readonly start: number
  /** The lines below it in the passage. */
  readonly behind: readonly string[]
}

const closingsIn = kept(({ text }: Prose): readonly Closing[] =>
  [...lastOf(lowered(text).matchAll(CLOSING)), ...lastOf(text.matchAll(DASHES))].map(
    ({ 0: closing, index }) => ({
      start: index + (/^\s*/.exec(text.slice(index))?.[0].length ?? 0),
      behind: linesOf(text.slice(index + closing.length)),
    }),
  ),
)

const DASHES = /^--[^\S\r\n]*$/gm

/** Lines of a signature, the closing formula not counted. */
const MOST_LINES = 6

/** Each stands on a line of its own, so behind those before there is more than a signature. */
const lastOf = <T>(matches: Iterable<T>): readonly T[] => [...matches].slice(-MOST_LINES - 1)

const linesIn = kept(({ text }: Prose) => linesOf(text))

/** Those that say something. */
const linesOf = (text: string): readonly string[] =>
  text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '')

/** A name and a few short lines, not a paragraph that goes on. */
const isSignature = (lines: readonly string[]): boolean =>
  lines.length <= MOST_LINES && lines.every((line) => line.trim().length <= 60)
