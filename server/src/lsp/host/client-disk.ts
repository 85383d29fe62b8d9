// Files that only the client can read: in a browser all of them, elsewhere those of virtual folders.
import type { Connection } from 'vscode-languageserver'
import { type Ignores, readIgnored } from '../../disk/gitignore.ts'
import type { FolderEntry, ServerRequests } from '../../protocol.ts'
import type { Client } from '../client.ts'
import { folderOf, joined, keyOf, nameOf } from '../uri.ts'
import type { Disk, Platform } from './platform.ts'

/** The machine's own disk for its own files, the client for all others. */
export function diskFor(connection: Connection, client: Client, { disk: own = NOTHING }: Platform): Disk {
  if (!client.readsFiles) return own
  const read = clientDisk(connection)
  const diskOf = (uri: string): Disk => (own !== NOTHING && uri.startsWith('file:') ? own : read)
  return {
    read: (uri) => diskOf(uri).read(uri),
    holds: (uri) => diskOf(uri).holds(uri),
    drafts: (folder, search) => diskOf(folder).drafts(folder, search),
  }
}

const NOTHING: Disk = { read: () => undefined, holds: () => false, drafts: () => Promise.resolve([]) }

function clientDisk(connection: Connection): Disk {
  const ask = <M extends keyof ServerRequests>(
    method: M,
    uri: string,
  ): Promise<ServerRequests[M]['result']> => connection.sendRequest(method, { uri })

  async function draftsIn(
    folder: string,
    path: string,
    above: readonly Ignores[],
  ): Promise<readonly string[]> {
    const entries = await ask('outreach/readFolder', folder)
    const ignored = entries.some(({ name }) => name === '.gitignore')
      ? [...above, readIgnored(path, (await ask('outreach/readFile', joined(folder, '.gitignore'))) ?? '')]
      : above
    const kept = entries.filter(({ name, isFolder }) => {
      const at = `${path}${name}${isFolder ? '/' : ''}`
      return !ignored.some((ignores) => ignores(at))
    })
    const found = kept
      .filter(isDraft)
      .map(({ name }) => joined(folder, encodeURIComponent(name.toWellFormed())))
    const below = await Promise.all(
      kept
        .filter(isLookedInto)
        .map(({ name }) =>
          draftsIn(joined(folder, encodeURIComponent(name.toWellFormed())), `${path}${name}/`, ignored),
        ),
    )
    return [...found, ...below.flat()]
  }

  return {
    read: async (uri) => (await ask('outreach/readFile', uri)) ?? undefined,
    holds: async (uri) =>
      (await ask('outreach/readFolder', folderOf(uri))).some(({ name }) => name === nameOf(uri)),
    drafts: async (folder, { exclude = [], among } = {}) => {
      const found = await draftsIn(folder, '', [readIgnored('', exclude.map(fromRoot).join('\n'))])
      const wanted = among && new Set(among.map(keyOf))
      return found.filter((uri) => wanted?.has(keyOf(uri)) !== false).toSorted()
    },
  }
}

/** A glob of the editor's as a line of .gitignore. */
const fromRoot = (glob: string): string => (glob.startsWith('**/') ? glob : `/${glob}`)

const isDraft = ({ name, isFolder }: FolderEntry): boolean => !isFolder && name.endsWith('.outreach.md')

const isLookedInto = ({ name, isFolder }: FolderEntry): boolean =>
  isFolder && name !== 'node_modules' && name !== '.git'
