// Copy Message: what the recipient gets, as plain text. Preview Message copies it with its formatting.
import { commands, type Disposable, env, l10n, window } from 'vscode'
import type { Server } from '../server.ts'
import { activeDraft } from './active-draft.ts'
import { errorsOpen } from './errors-open.ts'
import { register } from './register.ts'

export const registerCopyMessage = (server: Server): Disposable =>
  register('outreach.copyMessage', async () => {
    const { text, errors } = await server.ask('outreach/message', { uri: activeDraft().uri.toString() })
    await env.clipboard.writeText(text)
    if (errors === 0) window.setStatusBarMessage(l10n.t('$(check) Message copied'), 4000)
    else await remark(errors)
  })

async function remark(errors: number): Promise<void> {
  const show = l10n.t('Show')
  const chosen = await window.showWarningMessage(l10n.t('Message copied, but {0}.', errorsOpen(errors)), show)
  if (chosen === show) await commands.executeCommand('editor.action.marker.next')
}
