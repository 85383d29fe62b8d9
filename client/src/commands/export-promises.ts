// Export Promises: all promises of all drafts as a file for a calendar, a table, a note or a program.
import { type Disposable, l10n, Uri, window, workspace } from 'vscode'
import type { ExportFormat } from '../../../server/src/protocol.ts'
import type { Server } from '../server.ts'
import { register } from './register.ts'

export const registerExportPromises = (server: Server): Disposable =>
  register('outreach.exportPromises', async () => {
    const format = await askFormat()
    if (format === undefined) return
    const target = await window.showSaveDialog({
      defaultUri: defaultTarget(format),
      filters: { [format]: [format] },
    })
    if (target === undefined) return
    const text = await server.ask('outreach/exportPromises', { format })
    await workspace.fs.writeFile(target, new TextEncoder().encode(text))
  })

async function askFormat(): Promise<ExportFormat | undefined> {
  const formats: { label: string; description: string; format: ExportFormat }[] = [
    { label: l10n.t('Calendar'), description: '.ics', format: 'ics' },
    { label: l10n.t('Table'), description: '.csv', format: 'csv' },
    { label: l10n.t('Check list'), description: '.md', format: 'md' },
    { label: l10n.t('Data'), description: '.json', format: 'json' },
  ]
  const options = { title: l10n.t('Export Promises'), placeHolder: l10n.t('As what?') }
  return (await window.showQuickPick(formats, options))?.format
}

function defaultTarget(format: ExportFormat): Uri {
  const folder = workspace.workspaceFolders?.[0]?.uri
  const name = `promises.${format}`
  return folder === undefined ? Uri.file(name) : Uri.joinPath(folder, name)
}
