// What the recipient gets: the message of a draft as plain text and as HTML, and whether it is ready to leave.
import type { Draft } from '../../core/draft.ts'
import { htmlMessage, plainMessage } from '../../core/message/message.ts'
import type { Settings } from '../../core/settings/settings.ts'
import type { Message, Requests } from '../../protocol.ts'
import { draftRef } from '../arguments.ts'
import { failure } from '../failure.ts'
import type { Session } from '../session.ts'

export async function message(
  session: Session,
  params: Requests['outreach/message']['params'],
): Promise<Message> {
  const file = session.files.draft(draftRef(params).uri)
  if (file === undefined) throw failure('Open the draft first.')
  const findings = await session.findingsIn(file)
  const errors = findings.filter(({ level }) => level === 'error').length
  return messageOf(file.draft, await session.configuration.settingsOf(file.uri), errors)
}

function messageOf(draft: Draft, { channels }: Settings, errors: number): Message {
  const { to, subject, channel } = draft.header
  const text = plainMessage(draft)
  return {
    to: to.flatMap(({ email }) => email?.value ?? []),
    subject: subject?.value ?? '',
    text,
    html: htmlMessage(draft),
    length: [...text].length,
    limit: channels[channel?.value ?? 'email']?.limit ?? null,
    errors,
  }
}
