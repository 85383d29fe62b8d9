// Follows what the client tells: files opened, edited, closed and changed on disk, settings and folders changed.
import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
} from 'vscode-languageserver'
import { text } from './arguments.ts'
import { EXCLUDED, SECTION } from './configuration.ts'
import type { OpenFile } from './open-files.ts'
import type { Session } from './session.ts'
import { followChanges, WATCHED } from './unopened/follow-disk.ts'

export function followClient(session: Session): void {
  followEditing(session)
  followSettings(session)
  followDisk(session)
  session.connection.onInitialized(
    session.barrier.notification('Starting', async () => {
      session.start()
      await registerFor(session)
    }),
  )
}

function followEditing(session: Session): void {
  const { connection, barrier, files, checks, diagnostics, unopened } = session
  connection.onDidOpenTextDocument(
    barrier.notification('Opening a file', async ({ textDocument }) => {
      const file = files.open({ ...textDocument, text: text(textDocument.text, 'A file') })
      if (file === undefined) return
      unopened.shown.opened(file.uri)
      await show(file, session)
    }),
  )
  connection.onDidChangeTextDocument(
    barrier.notification('Editing a file', async ({ textDocument, contentChanges }) => {
      const file = files.get(textDocument.uri)
      if (file === undefined) return
      checks.moved(file, file.change(contentChanges, textDocument.version))
      await show(file, session)
    }),
  )
  connection.onDidCloseTextDocument(
    barrier.notification('Closing a file', async ({ textDocument }) => {
      const file = files.close(textDocument.uri)
      if (file === undefined) return
      diagnostics.close(file)
      await unopened.look([file.uri])
    }),
  )
}

function followSettings(session: Session): void {
  const { connection, barrier, folders, unopened } = session
  connection.onDidChangeConfiguration(
    barrier.notification('Reading settings', ({ settings }) => session.reconfigure(settings)),
  )
  connection.onNotification(
    DidChangeWorkspaceFoldersNotification.type,
    barrier.notification('Changing folders', async ({ event }) => {
      folders.change(event)
      await session.reconfigure()
      await unopened.scan()
    }),
  )
}

function followDisk(session: Session): void {
  session.connection.onDidChangeWatchedFiles(
    session.barrier.notification('Following the disk', ({ changes }) => followChanges(changes, session)),
  )
}

/** Editing the project's configuration changes what is found in every draft. */
async function show(file: OpenFile, session: Session): Promise<void> {
  if (file.kind === 'draft') session.shelve(file)
  else await session.reconfigure()
  await session.diagnostics.show(file)
}

async function registerFor({ connection, client }: Session): Promise<void> {
  if (client.registersConfiguration)
    await connection.client.register(DidChangeConfigurationNotification.type, {
      section: [SECTION, EXCLUDED],
    })
  if (client.registersWatchers) {
    await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [...WATCHED] })
  }
}
