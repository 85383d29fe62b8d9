// Check All Drafts: every draft of the workspace, open or not, with its findings in the Problems view.
import { commands, type Disposable, l10n, ProgressLocation, window } from 'vscode'
import type { Tally } from '../../../server/src/protocol.ts'
import type { Server } from '../server.ts'
import { register } from './register.ts'

export const registerCheckAllDrafts = (server: Server): Disposable =>
  register('outreach.checkAllDrafts', async () => {
    const progress = { location: ProgressLocation.Window, title: l10n.t('Checking all drafts') }
    const tally = await window.withProgress(progress, () => server.ask('outreach/checkAll', {}))
    window.setStatusBarMessage(wordsFor(tally), 8000)
    await commands.executeCommand('workbench.actions.view.problems')
  })

function wordsFor({ drafts, error, warning, information, hint }: Tally): string {
  const findings = error + warning + information + hint
  return findings === 0
    ? l10n.t('$(check) Drafts checked: {0}, nothing found', drafts)
    : l10n.t('$(checklist) Drafts checked: {0}, findings: {1}, of them errors: {2}', drafts, findings, error)
}
