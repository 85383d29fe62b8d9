// Drafts on the machine's disk. The libraries for looking through folders are fetched when somebody looks.
import { existsSync, realpathSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { readText } from '../../disk/read.ts'
import { inSlices } from '../slices.ts'
import type { Disk } from './platform.ts'

export const disk: Disk = {
  read: readText,

  holds(uri) {
    const path = pathOf(uri)
    return path !== undefined && existsSync(path)
  },

  async drafts(folder, { exclude = [], among } = {}) {
    const root = pathOf(folder)
    if (root === undefined) return []
    const [{ glob, escapePath }, { isNotIgnored }] = await Promise.all([
      import('tinyglobby'),
      import('../../disk/ignored.ts'),
    ])
    const named = among
      ?.flatMap((uri) => pathOf(uri) ?? [])
      .map((path) => escapePath(slashed(relative(root, path))))
    const found = await glob(named ?? '**/*.outreach.md', {
      cwd: root,
      absolute: true,
      dot: true,
      expandDirectories: false,
      ignore: ['**/node_modules/**', '**/.git/**', ...exclude.flatMap((glob) => [glob, `${glob}/**`])],
    })
    const isKept = isNotIgnored(root)
    const uris: string[] = []
    await inSlices(await distinct(found.toSorted()), (way) => {
      if (isKept(way.folder.path + way.name)) uris.push(addressOf(way))
    })
    return uris
  },
}

/** Of several ways to a file, over links to folders, the shortest; it goes over no link where one goes without. */
async function distinct(paths: readonly string[]): Promise<Iterable<Way>> {
  const folders = new Map<string, Folder>()
  const ways = new Map<string, Way>()
  await inSlices(paths, (found) => {
    const end = found.lastIndexOf('/') + 1
    const [above, name] = [found.slice(0, end), found.slice(end)]
    const folder = folders.get(above) ?? folderAt(above)
    folders.set(above, folder)
    const file = folder.real + sep + name
    const known = ways.get(file)
    if (known === undefined || folder.path.length < known.folder.path.length) ways.set(file, { folder, name })
  })
  return ways.values()
}

/** A way to a file. What takes long is asked once of its folder. */
interface Way {
  readonly folder: Folder
  readonly name: string
}

interface Folder {
  /** With a separator at its end, as the address has a slash. */
  readonly path: string
  readonly address: string
  /** Over no link. */
  readonly real: string
}

function folderAt(found: string): Folder {
  const path = resolve(found)
  const ended = path.endsWith(sep) ? path : path + sep
  return { path: ended, address: pathToFileURL(ended).href, real: realPath(path) }
}

const addressOf = ({ folder, name }: Way): string =>
  /^[\w.-]+$/.test(name) ? folder.address + name : pathToFileURL(folder.path + name).href

/** A folder may go while others are looked at. */
function realPath(folder: string): string {
  try {
    return realpathSync.native(folder)
  } catch {
    return folder
  }
}

const slashed = (path: string): string => path.split(sep).join('/')

/** Folders that are not on this disk have no path. */
function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri)
  } catch {
    return undefined
  }
}
