// Drafts on the machine's disk. The libraries for looking through folders are fetched when somebody looks.
import { existsSync, realpathSync } from 'node:fs'
import { basename, dirname, relative, resolve, sep } from 'node:path'
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
    await inSlices(await distinct(found.toSorted()), (path) => {
      if (isKept(path)) uris.push(pathToFileURL(path).href)
    })
    return uris
  },
}

/** Of several ways to a file, over links to folders, the shortest; it goes over no link where one goes without. */
async function distinct(paths: readonly string[]): Promise<Iterable<string>> {
  const folders = new Map<string, string>()
  const ways = new Map<string, string>()
  await inSlices(paths, (found) => {
    const path = resolve(found)
    const folder = dirname(path)
    const real = folders.get(folder) ?? realPath(folder)
    folders.set(folder, real)
    const file = real + sep + basename(path)
    const known = ways.get(file)
    if (known === undefined || path.length < known.length) ways.set(file, path)
  })
  return ways.values()
}

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
