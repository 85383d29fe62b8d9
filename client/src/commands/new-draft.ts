// New Draft: asks for a person and a channel, and leaves the cursor where writing starts.
import { type Disposable, l10n } from 'vscode'
import type { Server } from '../server.ts'
import { askChannel, askWhom } from './addressees.ts'
import { folderForDrafts, openNewDraft } from './open-new-draft.ts'
import { register } from './register.ts'

export const registerNewDraft = (server: Server): Disposable =>
  register('outreach.newDraft', async () => {
    const addressees = await server.ask('outreach/addressees', {})
    const to = await askWhom(addressees, l10n.t('New Draft (1/2)'))
    if (to === undefined) return
    const channel = await askChannel(addressees, l10n.t('New Draft (2/2)'))
    if (channel === undefined) return
    const folder = folderForDrafts()?.toString()
    const wish = { to, channel, ...(folder !== undefined && { folder }) }
    await openNewDraft(await server.ask('outreach/newDraft', wish))
  })
