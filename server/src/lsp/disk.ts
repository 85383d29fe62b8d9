// Drafts on the machine's disk. The libraries for looking through folders are fetched when somebody looks.
import { existsSync, realpathSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { readText } from '../disk/read.ts'
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
      import('../disk/ignored.ts'),
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
    return distinct(found.map((path) => resolve(path)))
      .filter(isNotIgnored(root))
      .toSorted()
      .map((path) => pathToFileURL(path).href)
  },
}

/** Of several ways to a file, over links to folders, the shortest; it goes over no link where one goes without. */
function distinct(paths: readonly string[]): readonly string[] {
  const folders = new Map([...new Set(paths.map(dirname))].map((folder) => [folder, realPath(folder)]))
  const byLength = paths.toSorted((a, b) => b.length - a.length)
  return [
    ...new Map(
      byLength.map((path) => [join(folders.get(dirname(path)) ?? '', basename(path)), path]),
    ).values(),
  ]
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
