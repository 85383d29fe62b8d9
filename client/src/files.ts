// Reads files for a server that cannot: drafts and folders on any file system that VS Code knows, and its own scripts.
import { type Disposable, FileType, Uri, workspace } from 'vscode'
import type { FolderEntry } from '../../server/src/protocol.ts'
import type { Server } from './server.ts'
import { readScript } from './worker.ts'

export const readFilesFor = (server: Server, extension: Uri): Disposable[] => [
  server.answer('outreach/tagger', () => readScript(extension, 'tagger.cjs')),
  server.answer('outreach/readFile', ({ uri }) => readFile(Uri.parse(uri))),
  server.answer('outreach/readFolder', ({ uri }) => readFolder(Uri.parse(uri))),
]

async function readFile(uri: Uri): Promise<string | null> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri))
  } catch {
    return null
  }
}

async function readFolder(uri: Uri): Promise<readonly FolderEntry[]> {
  try {
    const entries = await workspace.fs.readDirectory(uri)
    return entries
      .filter(isNoLinkedFolder)
      .map(([name, type]) => ({ name, isFolder: type === FileType.Directory }))
  } catch {
    return []
  }
}

/** A link to a folder may lead round in circles. */
const isNoLinkedFolder = ([, type]: readonly [string, FileType]): boolean =>
  type !== (FileType.Directory | FileType.SymbolicLink)
