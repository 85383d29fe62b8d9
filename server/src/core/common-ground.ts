// Whether a letter names something that writer and recipient share.
import type { Draft } from './draft.ts'
import type { Piece } from './edit.ts'
import { lowered } from './fold.ts'
import { someSentence } from './message/parts.ts'
import { readerAsked } from './names.ts'
import type { Writer } from './settings/settings.ts'

type Slot = Exclude<Piece, string>

/** In the header, in the words, or because both work at the same place. */
export const hasCommonGround = (draft: Draft, writer: Writer): boolean =>
  draft.header.commonGround.length > 0 || worksThere(draft, writer) || namesShared(draft)

/** Asks the writer for it; a fix leaves the answer to them. */
export function sharedQuestion(draft: Draft): Slot {
  const reader = readerAsked(draft)
  const shared = draft.header.commonGround[0]?.value
  if (shared !== undefined) return { slot: `how do you tell ${reader}: ${shared}?` }
  return { slot: `what do you and ${reader === 'them' ? 'they' : reader} share?` }
}

function worksThere({ header }: Draft, { organization, email }: Writer): boolean {
  const domain = domainOf(email)
  return header.to.some(
    (recipient) =>
      (organization !== undefined &&
        recipient.organization?.value.toLowerCase() === organization.toLowerCase()) ||
      (domain !== undefined && domainOf(recipient.email?.value) === domain),
  )
}

const domainOf = (email: string | undefined): string | undefined => {
  const domain = email?.split('@')[1]?.toLowerCase()
  return domain === undefined || PUBLIC.test(domain) ? undefined : domain
}

/** Where everybody may have an address. */
const PUBLIC =
  /^(?:gmail|googlemail|outlook|hotmail|live|yahoo|icloud|me|aol|gmx|web|proton|protonmail|fastmail|mail|example)\./

const SHARED = new RegExp(
  [
    // both, and what one shares with another
    '\\bwe (?:both|each|share|shared)\\b|\\bboth of us\\b|\\bboth (?:came|come|grew|went|studied|worked|work|live|lived|learned|learnt|know|started|trained|spent|have|had|love|play|sing|use|wrote|write)\\b',
    '\\b(?:fellow|alum|alumn(?:us|a|i|ae)|classmates?|schoolmates?|colleagues?|neighbou?rs?|mutual|in common|same (?:school|team|class|street|town|village|year|choir|club|course|lab|office|department|university|college|problem|question|city|company|floor|flight|conference|teacher|boss|thing))\\b',
    '\\b(?:like|as) you(?:\\b(?! (?:can|may|might|could|know|see|wish|like|prefer|want))|rs?elf)|\\byou and i\\b|\\b(?:the two of|for|between|to|with) us both\\b|\\bour (?:old|mutual|shared|last|first|common|friend|conversation|talk|chat|call|meeting|lunch|coffee|dinner|time|days?|school|teacher|walk|discussion|correspondence|exchange)\\b',
    // why them and nobody else
    '\\bthe only (?:\\p{L}+ ){1,3}(?:who|whose|that)\\b|\\b(?:nobody|no one) else\\b|\\bbecause (?:it was |it is )?you(?:r|rs)?\\b',
    // having met
    "\\bwe(?:['\u2019]ve| have| had)?(?: (?:first|last|once|briefly|recently|only|never|just|also|all))? (?:met|spoke|spoken|talked|chatted|sat|worked|studied|shared|discussed|danced|sang|sailed|walked|played|corresponded|overlapped|exchanged|crossed|grew|saw|ran|stood|shook)\\b|\\b(?:meeting|met|seeing|saw|heard|hearing) you\\b|\\byou and (?:i|me)\\b|\\b(?:when|since|where|that|as) we\\b|\\b(?:good|nice|great|lovely|a pleasure) to (?:meet|see|talk to|hear from|speak (?:to|with)|catch up with) you\\b",
    "\\byou(?:['\u2019]ve| have| had)?(?: (?:once|kindly|just|already|also|recently|first|then))? (?:said|told|wrote|mentioned|asked|showed|sent|gave|taught|suggested|recommended|introduced|helped|invited|promised|explained|offered|lent|advised|reviewed|signed|drew)\\b|\\byour (?:advice|suggestion|question|note|letter|reply|message|e-?mail|answer|help|kindness|visit|recommendation|introduction|invitation)\\b",
    // having been taught or hired by the recipient
    '\\bi (?:was|am|used to be) (?:once |still )?your\\b|\\byour (?:former|old|ex-?) ?(?:pupil|student|apprentice|intern|mentee|assistant|tenant|neighbou?r)\\b|\\b(?:took|attended|visited|joined|sat (?:in|through)|went to|graduated from|passed) your (?:courses?|class(?:es)?|seminars?|workshops?|lectures?|lab|talks?|school|exam)\\b|\\b(?:worked|studied|trained|taught|played|sang|served|sailed|rowed|volunteered) (?:for|under|with|beside|alongside|next to) you\\b',
    // somebody between
    '\\b(?:gave me your (?:name|address|number)|(?:suggested|said|thought|recommended|told me)(?: that)? (?:i|we|you) (?:should |might |could )?(?:write|contact|talk|speak|ask|get in touch|call|know|knew|work|restore|run)|put (?:me|us) in touch|introduced us|referred me|pointed me to you|sends? (?:you )?(?:his|her|their) (?:regards|love|best)|sent me (?:to you|your way)|mentioned you|told me about you|(?:a )?friend of yours)\\b',
    // the writer in the same place
    "\\bi(?:['\u2019]m| am|['\u2019]ve| have)? (?:also|too)\\b|\\b(?:so|neither|nor) (?:do|did|am|was|have) i\\b|\\bi\\b[^.!?]*\\b(?:too|as well|myself)\\b[,.!?]?$|\\b(?:me|mine|ours?) too\\b|\\b(?:i|we) (?:was|were|sat|stood) (?:in the audience|there|in the room|next to|behind|beside)\\b|\\bremember\\b|\\byears ago\\b|\\bsince (?:school|college|university)\\b|\\bi used to\\b",
  ].join('|'),
  'u',
)

const namesShared = someSentence((words) => SHARED.test(lowered(words)))
