// What .gitignore files leave out is nobody's draft, on the command line as in the editor.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { type Ignores, readIgnored } from './gitignore.ts'

/** Reads each .gitignore between a draft and the repository's root (or the folder asked for, outside of one) once. */
export function isNotIgnored(folder: string): (path: string) => boolean {
  const root = repositoryOf(folder) ?? folder
  const rules = new Map<string, Ignores | undefined>()
  const leavesOut = (at: string, path: string): boolean => {
    if (!rules.has(at)) rules.set(at, readRules(at))
    return rules.get(at)?.(relative(at, path).split(sep).join('/')) === true
  }
  return (path) => !foldersBetween(root, path).some((at) => leavesOut(at, path))
}

function readRules(folder: string): Ignores | undefined {
  const text = textOf(join(folder, '.gitignore'))
  return text === undefined ? undefined : readIgnored('', text)
}

/** Most folders have no such file; one that cannot be read leaves nothing out. */
function textOf(file: string): string | undefined {
  try {
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined
  } catch {
    return undefined
  }
}

/** The nearest folder that git keeps: this one or one above it. */
export function repositoryOf(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder
  const above = dirname(folder)
  return above === folder ? undefined : repositoryOf(above)
}

function foldersBetween(root: string, path: string): readonly string[] {
  const folder = dirname(path)
  return folder === root || folder === dirname(folder) ? [folder] : [...foldersBetween(root, folder), folder]
}
