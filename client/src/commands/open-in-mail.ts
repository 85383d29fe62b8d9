// Open in Mail: hands the message to the mail program through a `mailto:` address.
import { type Disposable, env, l10n, type Uri, window } from 'vscode'
import type { Message } from '../../../server/src/protocol.ts'
import type { Server } from '../server.ts'
import { activeDraft } from './active-draft.ts'
import { register } from './register.ts'

/** Windows passes no longer address to a program; others take more. */
const LONGEST_ADDRESS = 2000

export const registerOpenInMail = (server: Server): Disposable =>
  register('outreach.openInMail', async () => {
    const message = await server.ask('outreach/message', { uri: activeDraft().uri.toString() })
    const whole = addressFor(message, message.text)
    if (whole.length <= LONGEST_ADDRESS) return open(whole)
    await env.clipboard.writeText(message.text)
    await open(addressFor(message, ''))
    void window.showInformationMessage(
      l10n.t('The message is too long to hand over. It is on the clipboard: paste it into the mail.'),
    )
  })

/**
 * As text: a parsed address would lose which `&` belong to the message. VS Code takes text here and hands it on as it
 * is, though its types do not say so; the test in the editor holds it to that.
 */
const open = async (address: string): Promise<void> => {
  await env.openExternal(address as unknown as Uri)
}

function addressFor({ to, subject }: Message, body: string): string {
  const fields = Object.entries({ subject, body }).filter(([, value]) => value !== '')
  const query = fields.map(([name, value]) => `${name}=${encoded(withCrLf(value))}`).join('&')
  return `mailto:${to.map(encoded).join(',')}${query === '' ? '' : `?${query}`}`
}

const encoded = (text: string): string => encodeURIComponent(text.toWellFormed())

/** Mail has lines that end in CR LF. */
const withCrLf = (text: string): string => text.replace(/\r?\n/g, '\r\n')
