// Points at a letter of which nothing depends on who receives it.
import type { Draft } from '../core/draft.ts'
import { lowered } from '../core/fold.ts'
import { addToList } from '../core/header/edit.ts'
import { addOpening, hasOpenQuestion } from '../core/letter-edits.ts'
import { messageOf, openingOf, type Part, partsOf, perPart } from '../core/message/parts.ts'
import { readerAsked, readerInside } from '../core/names.ts'
import { rootsOf } from '../core/prose/roots.ts'
import { isConcrete } from '../core/prose/specifics.ts'
import type { Fix, Rule } from '../core/rule.ts'
import { textAt } from '../core/span.ts'

export const notSpecific: Rule = {
  id: 'not-specific',
  family: 'connecting',
  level: 'information',
  notices: 'A letter that would fit anybody on a list.',
  evidence: { grade: 'D', source: 'what fits one person only was written for that person' },
  needs: 'text',
  speaks: 'while writing',
  *check({ draft }) {
    // Most letters are specific, which is known of their passages; words are counted only where none is.
    if (!isToSomebodyNew(draft) || isSpecific(draft) || !saysEnough(draft)) return
    const opening = openingOf(draft)
    if (opening === undefined) return
    yield {
      span: draft.letter.greeting?.span ?? opening.sentence,
      message: `Everything below would fit anybody; nothing in it is about ${readerInside(draft)}.`,
      fixes: () => fixesFor(draft),
    }
  },
}

/** Shorter ones are notes between people who know what they are about, except where a channel bears no more. */
const FEWEST_WORDS = 15
const FEWEST_IN_AN_INVITATION = 8

const isToSomebodyNew = ({ header: { to, repliesTo, subject } }: Draft): boolean =>
  to.length > 0 && repliesTo === undefined && !/^\s*re\s*:/i.test(subject?.value ?? '')

function saysEnough(draft: Draft): boolean {
  const count = draft.header.channel?.value === 'linkedin-invite' ? FEWEST_IN_AN_INVITATION : FEWEST_WORDS
  let found = 0
  for (const { sentence } of messageOf(draft)) {
    found += textAt(draft.text, sentence).match(/\p{L}+/gu)?.length ?? 0
    if (found >= count) return true
  }
  return false
}

function isSpecific(draft: Draft): boolean {
  const { about, commonGround, to } = draft.header
  if (hasOpenQuestion(draft) || about.some(({ value }) => /^<.*\?>$/.test(value))) return true
  const facts = [...about, ...commonGround, ...to.flatMap(({ role, organization }) => [role, organization])]
  const known = new Set(facts.flatMap((fact) => (fact === undefined ? [] : rootsOf(fact.value))))
  for (const part of partsOf(draft)) if (isForOne(part) || isAbout(part, known)) return true
  return false
}

/** Whether one of the sentences names a fact. */
const isAbout = (part: Part, facts: ReadonlySet<string>): boolean =>
  facts.size > 0 && rootsIn(part).some((root) => facts.has(root))

const rootsIn = perPart(({ source }, sentences) =>
  sentences.flatMap((sentence) => rootsOf(textAt(source, sentence))),
)

/** Whether one of the sentences fits one person only, whoever that is. */
const isForOne = perPart((prose, sentences) =>
  sentences.some((sentence) => {
    const words = textAt(prose.source, sentence)
    return isPersonal(words) || (!isAboutWriter(words) && isConcrete(prose, sentence))
  }),
)

/** What names the writer, their firm and its figures says nothing of the recipient. */
const isAboutWriter = (words: string): boolean =>
  !/\byour?\b/i.test(words) &&
  /^(?:hi[,!. ]+)?(?:my name(?:['\u2019]s| is)|I(?:['\u2019]m| am| work| run| lead| represent| founded| study)|we(?:['\u2019]re)?|our|here at|at \p{Lu}|this is)(?!\p{L})/iu.test(
    words,
  )

/** What only one who knows them can say: what they did, said or own, or where both met. */
function isPersonal(words: string): boolean {
  const said = lowered(words)
  return (
    hasDone(said) || SHARED_PAST.test(said) || (said.includes('thank') && THANKS.test(said)) || hasOwn(said)
  )
}

/** "You kindly sent": what they did, in small letters. */
const hasDone = (words: string): boolean =>
  [...words.matchAll(DEED)].some(({ groups }) => DEEDS.has(groups?.deed ?? ''))

const DEED =
  /\byou(?:['\u2019]ve| have| had| guys| all)?(?: (?:once|kindly|just|already|also|recently|first|then|both))?(?= (?<deed>\w+))/g

const DEEDS = new Set(
  'said told wrote mentioned asked showed sent gave taught suggested recommended introduced helped invited promised explained offered lent made built spoke talked post posted published drew designed sang played ran moved left called put used described argued found started brought took were did'.split(
    ' ',
  ),
)

const SHARED_PAST =
  /\bwe (?:both|met|spoke|talked|sat|worked|discussed|had|were|did|agreed|saw|went|shared)\b|\b(?:sorry|congrat[a-z]*|remember)\b/

const THANKS =
  /\bthank(?:s| you)(?: \p{L}+){0,3} for (?:that|this|the|sending|doing|helping|taking|coming|letting|showing|telling|giving|having|bringing|making|your (?:help|note|letter|advice|reply))\b/u

/** "your boat", not "your time" or "your business", which everybody has. */
const hasOwn = (words: string): boolean =>
  [...words.matchAll(/\byour (?:own )?(?<thing>\p{L}+)/gu)].some(
    ({ groups }) => !OF_EVERYBODY.has(groups?.thing ?? ''),
  )

const OF_EVERYBODY = new Set(
  'time work team teams company companies profile profiles business businesses website site organization organisation needs need goals goal experience experiences expertise insight insights background career journey industry field space sector thoughts thought consideration response feedback help interest network support email inbox convenience schedule calendar availability brain perspective perspectives customers clients audience readers brand product products services service revenue sales growth marketing success professional content current role position area earliest day week reply attention permission knowledge wisdom guidance advice opinion impressive great amazing busy valuable kind recent latest future next success connections connection blog page channel skills achievements accomplishments leadership contact phone number name first answer understanding patience'.split(
    ' ',
  ),
)

function fixesFor(draft: Draft): readonly Fix[] {
  const { about, commonGround } = draft.header
  const facts = [...about, ...commonGround].slice(0, 3).map(({ value }) => ({
    title: `Mention "${value}"`,
    edits: [addOpening(draft, { slot: `what about it: ${value}?` })],
  }))
  const edits = addToList(draft, 'about', [{ slot: `what do you know about ${readerAsked(draft)}?` }])
  return edits === undefined
    ? facts
    : [...facts, { title: `Note what you know about ${readerAsked(draft)}`, edits }]
}
