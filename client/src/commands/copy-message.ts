// Copy Message: what the recipient gets, as plain text. VS Code lets extensions put nothing but text on the clipboard.
import { commands, type Disposable, env, l10n, window } from 'vscode'
import type { Server } from '../server.ts'
import { activeDraft } from './active-draft.ts'
import { register } from './register.ts'

export const registerCopyMessage = (server: Server): Disposable =>
  register('outreach.copyMessage', async () => {
    const { text, errors } = await server.ask('outreach/message', { uri: activeDraft().uri.toString() })
    await env.clipboard.writeText(text)
    if (errors === 0) window.setStatusBarMessage(l10n.t('$(check) Message copied'), 4000)
    else await remark(errors)
  })

async function remark(errors: number): Promise<void> {
  const count = errors === 1 ? l10n.t('1 error is open in it') : l10n.t('{0} errors are open in it', errors)
  const show = l10n.t('Show')
  const chosen = await window.showWarningMessage(l10n.t('Message copied, but {0}.', count), show)
  if (chosen === show) await commands.executeCommand('editor.action.marker.next')
}
