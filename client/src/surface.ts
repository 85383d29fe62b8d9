// All that the extension adds to VS Code, whichever way the server runs.
import { commands, type ExtensionContext, type LogOutputChannel, l10n, window, workspace } from 'vscode'
import type { LanguageClientOptions } from 'vscode-languageclient'
import type { ClientOptions } from '../../server/src/protocol.ts'
import { type Channel, OutreachClient } from './client.ts'
import { registerCheckAllDrafts } from './commands/check-all-drafts.ts'
import { registerCopyMessage } from './commands/copy-message.ts'
import { registerExportPromises } from './commands/export-promises.ts'
import { registerMarkAsSent } from './commands/mark-as-sent.ts'
import { registerNewDraft } from './commands/new-draft.ts'
import { registerOpenInMail } from './commands/open-in-mail.ts'
import { registerPreviewMessage } from './commands/preview-message.ts'
import { registerPromiseCommands } from './commands/promise-commands.ts'
import { registerRestartServer } from './commands/restart-server.ts'
import { registerShowPromises } from './commands/show-promises.ts'
import { registerTakeRepair } from './commands/take-repair.ts'
import { registerWriteFollowUp } from './commands/write-follow-up.ts'
import { readFilesFor } from './files.ts'
import { onFirstDraft } from './first-draft.ts'
import { PromiseList } from './promises/list.ts'
import { showStatusBarItem } from './promises/status-bar.ts'
import { showPromisesView } from './promises/tree.ts'
import { QuietLine } from './quiet-line.ts'
import { Recovery } from './recovery.ts'
import { Server } from './server.ts'

/** Files on any file system that a folder is open on, but no other views of them, such as the old side of a comparison. */
const schemes = (): ReadonlySet<string> =>
  new Set([
    'file',
    'untitled',
    'vscode-remote',
    'vscode-vfs',
    ...(workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme),
  ])

const options = (): ClientOptions => ({
  commands: ['outreach.showPromises', 'outreach.writeFollowUp'],
  readsFiles: true,
  showsMessages: true,
  ...(l10n.bundle && { words: l10n.bundle }),
})

export async function open(
  { subscriptions, extensionUri }: ExtensionContext,
  start: (log: LogOutputChannel) => Channel | Promise<Channel>,
): Promise<void> {
  const quiet = new QuietLine()
  const log = window.createOutputChannel('Outreach', { log: true })
  const recovery = new Recovery(log)
  const client = new OutreachClient(() => start(log), {
    ...clientOptions(quiet, log),
    errorHandler: recovery,
  })
  const server = new Server(client)
  const promises = new PromiseList(server)
  subscriptions.push(
    client,
    log,
    quiet.follow(client),
    promises,
    server.onRunning(() => void promises.refresh()),
    ...readFilesFor(server, extensionUri),
    registerShowPromises(server, promises),
    registerNewDraft(server),
    registerWriteFollowUp(server),
    registerCopyMessage(server),
    registerPreviewMessage(server),
    registerOpenInMail(server),
    registerMarkAsSent(server),
    registerCheckAllDrafts(server),
    registerExportPromises(server),
    registerRestartServer(server, recovery),
    ...registerTakeRepair(),
    ...registerPromiseCommands(server),
    ...showPromisesView(promises),
  )
  const begin = async (): Promise<void> => {
    subscriptions.push(...showStatusBarItem(server, promises))
    await commands.executeCommand('setContext', 'outreach.isActive', true)
    await client.start()
  }
  subscriptions.push(await onFirstDraft(begin))
}

/** Drafts are known by language, or by name where somebody gave the name another language. */
const clientOptions = (quiet: QuietLine, outputChannel: LogOutputChannel): LanguageClientOptions => ({
  documentSelector: [...schemes()].flatMap((scheme) => [
    { scheme, language: 'outreach' },
    { scheme, pattern: '**/*.outreach.md' },
  ]),
  initializationOptions: options(),
  outputChannel,
  middleware: { provideDiagnostics: quiet.provideDiagnostics },
})
