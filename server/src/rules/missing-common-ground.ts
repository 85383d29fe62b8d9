// Points at a letter that asks and names nothing both share.
import type { Act } from '../core/acts/act.ts'
import { asksIn } from '../core/acts/asks.ts'
import { hasCommonGround, sharedQuestion } from '../core/common-ground.ts'
import { type Draft, passageAt } from '../core/draft.ts'
import { lowered } from '../core/fold.ts'
import { addToList } from '../core/header/edit.ts'
import { addOpening, hasOpenQuestion } from '../core/letter-edits.ts'
import { openingOf, sentencesIn, someSentence } from '../core/message/parts.ts'
import { readerInside } from '../core/names.ts'
import { inDraft } from '../core/prose/passages.ts'
import type { Repair, Rule } from '../core/rule.ts'
import { contains, type Span, textAt } from '../core/span.ts'

export const missingCommonGround: Rule = {
  id: 'missing-common-ground',
  family: 'giving',
  level: 'information',
  notices: 'A stranger who asks: nothing says why it is them you write to.',
  evidence: {
    grade: 'A',
    source: 'Burger et al. 2004: what is shared helps where it is uncommon and shared with who asks',
  },
  needs: 'acts',
  speaks: 'while writing',
  settings: ['writer'],
  *check({ draft, acts, settings }) {
    const opening = openingOf(draft)
    const asks = asksIn(acts, draft.text)
    if (opening === undefined || asks.length === 0 || !isFirstLetter(draft) || !isToStranger(draft, asks))
      return
    if (hasCommonGround(draft, settings.writer) || hasOpenQuestion(draft)) return
    yield {
      span: opening.sentence,
      message: `Nothing here tells ${readerInside(draft)} what the two of you share.`,
      fixes: () => fixesFor(draft),
    }
  },
}

/** A reply has its common ground already, and so has who was promised something before. */
function isFirstLetter({ header }: Draft): boolean {
  if (header.promises.some(({ explained, wasDue }) => explained !== undefined || wasDue.length > 0))
    return false
  return header.repliesTo === undefined && !/^\s*(?:re|aw|fwd?|sv)\s*:/i.test(header.subject?.value ?? '')
}

/**
 * Between people who know each other, what they share goes without saying. So it counts where the writer asks what one
 * asks of strangers, introduces himself, or writes where strangers do.
 */
function isToStranger(draft: Draft, asks: readonly Act[]): boolean {
  const { to, channel } = draft.header
  if (/^(?:linkedin-invite|inmail)$/.test(channel?.value ?? '')) return true
  if (isFromStranger(draft)) return true
  return to.length > 0 && asks.some(({ span }) => asksFavour(draft, span))
}

/** Whether the sentence of the message that holds the ask is one that strangers ask. */
function asksFavour(draft: Draft, ask: Span): boolean {
  const passage = passageAt(draft, ask.start)
  if (passage === undefined) return false
  const sentence = sentencesIn(passage, draft).find((each) => contains(inDraft(passage, each), ask))
  return sentence !== undefined && FAVOUR.test(lowered(textAt(passage.prose.source, sentence)))
}

const STRANGER =
  /\bmy name is\b|\bintroduce myself\b|\b(?:came|come|stumbled) (?:across|upon) your\b|\breach(?:ing)? out\b|\b(?:found|saw|noticed|discovered) your (?:profile|website|site|page|company|blog|name|work|listing|post)\b|\byou (?:don['\u2019]t|do not) know me\b|\bwe (?:haven['\u2019]t|have not|have never) met\b|\bI(?:['\u2019]m| am) (?:an? |the )[^.!?]{3,60}\b(?:at|from|with|for|who|looking|seeking|based|studying)\b/i

const isFromStranger = someSentence((words) => STRANGER.test(words))

const FAVOUR =
  /\b(?:introduc\p{L}+|introduction|intro|refer(?:ral)?|recommend\p{L}*|mentor\p{L}*|advice|advise|guidance|feedback|pick your brain|(?:\d+|ten|fifteen|twenty|thirty|forty|few|some|little) ?-?(?:min|mins|minutes?|moments)|half an hour|(?<!of )an hour|(?:a|quick|short|brief) (?:call|chat|talk|coffee|conversation|meeting)|coffee|connect with|vouch|opening|openings|internship|apprenticeship|position|job|hire|hiring|career|your time|your (?:r\u00e9sum\u00e9|network|team)|my (?:r\u00e9sum\u00e9|resume|cv|portfolio|application|book|manuscript|draft|abstract|talk|startup|thesis)|speak at|keynote|guest|sponsor\p{L}*|donat\p{L}+|invest|endorse|partner|collaborat\p{L}+|interview)\b/u

function fixesFor(draft: Draft): readonly Repair[] {
  const question = sharedQuestion(draft)
  const edits = addToList(draft, 'common-ground', [question])
  const noted = edits === undefined ? [] : [{ title: 'Note what you share', edits }]
  return [...noted, { title: 'Open with what you share', edits: [addOpening(draft, question)] }]
}
