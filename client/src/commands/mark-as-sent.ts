// Mark as Sent: writes today into `sent:`, and days for the words that promises say them in.
import type { Disposable } from 'vscode'
import type { Server } from '../server.ts'
import { activeDraft } from './active-draft.ts'
import { register } from './register.ts'

export const registerMarkAsSent = (server: Server): Disposable =>
  register('outreach.markAsSent', () =>
    server.run('outreach.draft.markSent', { uri: activeDraft().uri.toString() }),
  )
