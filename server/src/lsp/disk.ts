// Drafts on the machine's disk. The libraries for looking through folders are fetched when somebody looks.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Disk } from './platform.ts'

export const disk: Disk = {
  read(uri) {
    try {
      return readFileSync(fileURLToPath(uri), 'utf8')
    } catch {
      return undefined
    }
  },

  async drafts(folder) {
    const root = pathOf(folder)
    if (root === undefined) return []
    const [{ glob }, { isNotIgnored }] = await Promise.all([
      import('tinyglobby'),
      import('../disk/ignored.ts'),
    ])
    const found = await glob('**/*.outreach.md', {
      cwd: root,
      absolute: true,
      dot: true,
      expandDirectories: false,
      followSymbolicLinks: false,
      ignore: ['**/node_modules/**', '**/.git/**'],
    })
    return found
      .map((path) => resolve(path))
      .filter(isNotIgnored(root))
      .toSorted()
      .map((path) => pathToFileURL(path).href)
  },
}

/** Folders that are not on this disk have no path. */
function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri)
  } catch {
    return undefined
  }
}
