// Follows what the client tells of the disk. Of a folder that goes or comes it may tell no more than that; what lay in it
// is known here, and what lies in it now is looked for.
import { FileChangeType, type FileEvent, type FileSystemWatcher, WatchKind } from 'vscode-languageserver'
import type { Session } from '../session.ts'
import { keyOf, kindOf, nameOf } from '../uri.ts'

/** The last pattern is for folders, which no pattern can name. */
export const WATCHED: readonly FileSystemWatcher[] = [
  { globPattern: '**/*.outreach.md' },
  { globPattern: '**/.outreach.yaml' },
  { globPattern: '**/.gitignore' },
  { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
]

export async function followChanges(changes: readonly FileEvent[], session: Session): Promise<void> {
  const uris = changes.map(({ uri }) => uri)
  if (uris.some((uri) => kindOf(uri, '') === 'config')) await session.reconfigure()
  if (uris.some((uri) => nameOf(uri) === '.gitignore')) return session.unopened.scan()
  const [files, others] = [uris.filter(isOurs), changes.filter(({ uri }) => !isOurs(uri))]
  const came = others.filter(({ uri, type }) => type === FileChangeType.Created && mayBeFolder(uri))
  const found = await Promise.all(came.map(({ uri }) => session.disk.drafts(uri)))
  const gone = others.filter(({ type }) => type === FileChangeType.Deleted).map(({ uri }) => uri)
  const touched = [...files, ...found.flat(), ...draftsIn(gone, session)]
  if (touched.length > 0) await session.unopened.look([...new Set(touched)])
}

const isOurs = (uri: string): boolean => kindOf(uri, '') !== undefined

/** Everything that is made is told of, and nearly all of it are files, whose names end in letters behind a dot. */
const mayBeFolder = (uri: string): boolean =>
  !/\/(?:\.git|node_modules)(?:\/|$)/.test(uri) && !/[^/]\.[a-z][a-z0-9]*$/i.test(nameOf(uri))

/** The drafts that were known to lie in these folders. */
function draftsIn(folders: readonly string[], { shelf }: Session): readonly string[] {
  if (folders.length === 0) return []
  const keys = new Set(folders.map(keyOf))
  return shelf.uris().filter((uri) => foldersOf(keyOf(uri)).some((folder) => keys.has(folder)))
}

const foldersOf = (key: string): readonly string[] => {
  const parts = key.split('/')
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'))
}
