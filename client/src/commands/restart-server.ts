// Restart Server: for the case that it no longer answers.
import { type Disposable, l10n, window } from 'vscode'
import type { Recovery } from '../recovery.ts'
import type { Server } from '../server.ts'
import { register } from './register.ts'

export const registerRestartServer = (server: Server, recovery: Recovery): Disposable =>
  register('outreach.restartServer', async () => {
    recovery.forget()
    if (await server.restart()) window.setStatusBarMessage(l10n.t('$(check) Outreach server restarted'), 4000)
  })
