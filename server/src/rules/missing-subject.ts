// Points at e-mails without a subject.
import { setKey } from '../core/header/edit.ts'
import { entryOf } from '../core/header/header.ts'
import { readerOf } from '../core/names.ts'
import { repair } from '../core/promises/fixes.ts'
import type { Context, Rule } from '../core/rule.ts'
import type { Span } from '../core/span.ts'

export const missingSubject: Rule = {
  id: 'missing-subject',
  family: 'form',
  level: 'hint',
  notices: 'A mail without a subject: nothing says what it is about, or that it is for them.',
  evidence: { grade: 'D', source: 'the figures on subjects contradict each other' },
  needs: 'text',
  speaks: 'while writing',
  settings: ['channels'],
  *check(context) {
    const span = placeOf(context)
    if (span === undefined) return
    const { draft } = context
    yield {
      span,
      message: `${readerOf(draft)} sees the subject first, and there is none.`,
      fixes: () => repair('Add a subject', setKey(draft, 'subject', [{ slot: 'what is it about?' }])),
    }
  },
}

/** The empty `subject:`, else whom or by which channel the mail is addressed; nothing where one is, maybe misspelled. */
function placeOf({ draft, settings }: Context): Span | undefined {
  const { header } = draft
  if (header.subject?.value.trim() || header.repliesTo !== undefined) return undefined
  const channel = header.channel?.value ?? 'email'
  if (channel === MAY_LACK_IT || settings.channels[channel]?.subject !== true) return undefined
  const [recipient] = header.to
  const entry = entryOf(header, 'subject')
  if (header.faults.some(({ repair }) => repair?.text === 'subject')) return undefined
  if (entry !== undefined) return entry.value.kind === 'scalar' ? entry.key.span : undefined
  return recipient?.name?.span ?? recipient?.email?.span ?? header.channel?.span
}

/** LinkedIn sends an InMail without a subject, too. */
const MAY_LACK_IT = 'inmail'
