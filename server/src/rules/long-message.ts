// Points at where a message has grown longer than people read in its channel.
import { channelOf } from '../core/channel.ts'
import { firstUnread, MOST_READ } from '../core/check.ts'
import { type Draft, passageAt } from '../core/draft.ts'
import { lengthOf, messageEnd } from '../core/message/length.ts'
import { readerOf } from '../core/names.ts'
import { spanOf } from '../core/prose/passages.ts'
import type { Rule } from '../core/rule.ts'
import type { Span } from '../core/span.ts'

export const longMessage: Rule = {
  id: 'long-message',
  family: 'form',
  level: 'hint',
  notices: 'A message that takes time, and is put off until there is some.',
  evidence: {
    grade: 'C',
    source:
      'vendors name 25 to 200 words for mail and contradict each other; InMail below 400 characters did 22 % better by LinkedIn (2021-22)',
  },
  needs: 'text',
  speaks: 'while writing',
  settings: ['channels'],
  *check({ draft, settings }) {
    const unread = firstUnread(draft)
    if (unread !== undefined) yield { span: spanOf(unread), message: TOO_LONG_TO_READ, level: 'information' }
    const { channel } = channelOf(draft, settings)
    const length = lengthOf(draft)
    const tooMuch = length - (channel?.long ?? Infinity)
    if (tooMuch <= 0 || length > (channel?.limit ?? Infinity)) return
    const message = `${readerOf(draft)} may put this off: ${length} characters, long for this channel from here on.`
    yield { span: restOfPassage(draft, messageEnd(draft, tooMuch).start), message }
  },
}

/** Asking for numbers in a language takes longer than all else here. */
const CHARACTERS = String(MOST_READ).replace(/\B(?=(?:\d{3})+$)/g, ',')

const TOO_LONG_TO_READ = `Past ${CHARACTERS} characters this is no letter: asks, offers, promises and copies are not looked for.`

function restOfPassage(draft: Draft, start: number): Span {
  const passage = passageAt(draft, start)
  return { start, end: passage === undefined ? draft.text.length : spanOf(passage).end }
}
