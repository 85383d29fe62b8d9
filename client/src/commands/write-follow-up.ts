// Write Follow-up: a new draft to whoever waits for a promise, beside the one that made it.
import { type Disposable, l10n } from 'vscode'
import type { PromiseItem } from '../../../server/src/protocol.ts'
import { choosePromise } from '../promises/choose.ts'
import { OPEN_STATES } from '../promises/words.ts'
import type { Server } from '../server.ts'
import { openNewDraft } from './open-new-draft.ts'
import { isPromise } from './promise-commands.ts'
import { register } from './register.ts'

export const registerWriteFollowUp = (server: Server): Disposable =>
  register('outreach.writeFollowUp', async (given) => {
    const promise = isPromise(given) ? given : await choose(server)
    if (promise === undefined) return
    await openNewDraft(await server.ask('outreach/followUp', promise.ref))
  })

const choose = (server: Server): Promise<PromiseItem | undefined> =>
  choosePromise(server, OPEN_STATES, {
    title: l10n.t('Write Follow-up'),
    placeHolder: l10n.t('Which promise does it take up?'),
  })
