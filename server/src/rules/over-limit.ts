// Points at what a channel does not carry: the message, as the recipient gets it, is longer than it may be.
import { channelOf } from '../core/channel.ts'
import { lengthOf, messageEnd } from '../core/message/length.ts'
import { readerOf } from '../core/names.ts'
import type { Rule } from '../core/rule.ts'

export const overLimit: Rule = {
  id: 'over-limit',
  family: 'form',
  level: 'error',
  notices: 'Half a message, or none: the channel takes no more.',
  evidence: {
    grade: 'B',
    source: 'limits that LinkedIn states or enforces; sources disagree, so every limit is a setting',
  },
  needs: 'text',
  speaks: 'while writing',
  settings: ['channels'],
  *check({ draft, settings }) {
    const { name, channel } = channelOf(draft, settings)
    const { subject } = draft.header
    const tooMuch = lengthOf(draft) - (channel?.limit ?? Infinity)
    if (tooMuch > 0) {
      const message = `${readerOf(draft)} would not get the last ${tooMuch} characters: ${name} takes ${channel?.limit}.`
      yield { span: messageEnd(draft, tooMuch), message }
    }
    const long = [...(subject?.value ?? '')].length
    if (subject !== undefined && long > (channel?.subjectLimit ?? Infinity)) {
      const message = `${name} takes ${channel?.subjectLimit} characters of subject; this has ${long}.`
      yield { span: subject.span, message }
    }
  },
}
