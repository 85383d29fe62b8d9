// Wires the questions a client asks to the files that answer them. No logic stands here.
import type { Connection, InitializeParams, InitializeResult } from 'vscode-languageserver'
import { DidChangeWorkspaceFoldersNotification } from 'vscode-languageserver'
import { Acts } from './acts.ts'
import { barrierFor } from './barrier.ts'
import { capabilitiesFor } from './capabilities.ts'
import { checksWith } from './checks.ts'
import { type Client, readClient } from './client.ts'
import { Configuration } from './configuration.ts'
import { diagnosticsOf } from './diagnostics.ts'
import { Folders } from './folders.ts'
import { OpenFiles } from './open-files.ts'
import type { Platform } from './platform.ts'

/** Serves one client until it goes. */
export function serve(connection: Connection, platform: Platform): void {
  connection.onInitialize((params): InitializeResult => {
    const client = readClient(params)
    wire(connection, client, platform, params)
    return { capabilities: capabilitiesFor(client), serverInfo: { name: 'Outreach Drafts' } }
  })
  connection.listen()
}

function wire(connection: Connection, client: Client, platform: Platform, params: InitializeParams): void {
  const barrier = barrierFor(connection)
  const files = new OpenFiles()
  const folders = new Folders(params)
  const sent: unknown = params.initializationOptions
  const configuration = new Configuration(connection, client, folders, files, platform.disk, sent)
  const acts = new Acts()
  const checks = checksWith(acts, platform.today, ({ rule, error }) => {
    connection.console.error(`The rule ${rule} failed: ${String(error)}`)
  })
  const diagnostics = diagnosticsOf({
    connection,
    client,
    files,
    configuration,
    checks,
    acts,
    locate: () => undefined,
    answered: once(() => barrier.background('Loading the tagger', loadTagger())),
  })

  async function loadTagger(): Promise<void> {
    await acts.load()
    checks.forget()
    diagnostics.refresh()
  }

  connection.onDidOpenTextDocument(
    barrier.notification('Opening a file', async ({ textDocument }) => {
      const file = files.open(textDocument)
      if (file?.kind === 'draft') await diagnostics.show(file)
    }),
  )
  connection.onDidChangeTextDocument(
    barrier.notification('Editing a file', async ({ textDocument, contentChanges }) => {
      const file = files.get(textDocument.uri)
      if (file === undefined) return
      checks.moved(file, file.change(contentChanges, textDocument.version))
      if (file.kind === 'draft') await diagnostics.show(file)
    }),
  )
  connection.onDidCloseTextDocument(
    barrier.notification('Closing a file', ({ textDocument }) => {
      const file = files.close(textDocument.uri)
      if (file !== undefined) diagnostics.close(file)
    }),
  )
  connection.languages.diagnostics.on(
    barrier.request('Diagnostics', ({ textDocument, previousResultId }) =>
      diagnostics.pull(textDocument.uri, previousResultId),
    ),
  )
  connection.onDidChangeConfiguration(
    barrier.notification('Reading settings', ({ settings }) => {
      configuration.forget(settings)
      checks.forget()
      diagnostics.refresh()
    }),
  )
  connection.onNotification(
    DidChangeWorkspaceFoldersNotification.type,
    barrier.notification('Changing folders', ({ event }) => {
      folders.change(event)
      configuration.forget()
      checks.forget()
      diagnostics.refresh()
    }),
  )
}

function once(action: () => void): () => void {
  let isDone = false
  return () => {
    if (!isDone) action()
    isDone = true
  }
}
