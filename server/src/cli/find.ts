// Finds the drafts that the command line is asked about: files by name, folders with all that lies in them, globs.
// What .gitignore leaves out is left out, unless it is named. Links are followed, and each file is read once.
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import ignore from 'ignore'
import { globSync, isDynamicPattern } from 'tinyglobby'
import { Failure } from './failure.ts'

export const DRAFT = '.outreach.md'

/** Absolute paths, sorted. A path that leads nowhere is a failure. */
export function findDrafts(paths: readonly string[]): readonly string[] {
  const found = (paths.length === 0 ? ['.'] : paths).flatMap(draftsAt)
  // Of several ways to a file the shortest stays, which goes through no link where one goes without.
  const byLength = found.toSorted((a, b) => b.length - a.length)
  return [...new Map(byLength.map((path) => [realpathSync(path), path])).values()].toSorted()
}

/** As people write it here: from the current folder, with slashes. */
export const shown = (path: string): string => relative(process.cwd(), path).split(sep).join('/') || '.'

function draftsAt(path: string): readonly string[] {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found === undefined) return draftsLike(path)
  if (found.isDirectory()) return glob(`**/*${DRAFT}`, resolve(path)).filter(isNotIgnored(resolve(path)))
  if (!path.endsWith(DRAFT)) throw new Failure(`${path} is not a draft; drafts are named NAME${DRAFT}`)
  return [resolve(path)]
}

function draftsLike(pattern: string): readonly string[] {
  if (!isDynamicPattern(pattern)) throw new Failure(`${pattern} does not exist`)
  const found = glob(pattern, process.cwd()).filter((path) => path.endsWith(DRAFT))
  if (found.length === 0) throw new Failure(`${pattern} matches no drafts (files named NAME${DRAFT})`)
  return found
}

const glob = (pattern: string, cwd: string): readonly string[] =>
  globSync(pattern, {
    cwd,
    absolute: true,
    dot: true,
    expandDirectories: false,
    ignore: ['**/node_modules/**', '**/.git/**'],
  }).map((path) => resolve(path))

/** Reads each .gitignore between a draft and the repository's root (or the folder asked for, outside of one) once. */
function isNotIgnored(folder: string): (path: string) => boolean {
  const root = repositoryOf(folder) ?? folder
  const rules = new Map<string, (path: string) => boolean>()
  const rulesOf = (at: string): ((path: string) => boolean) => {
    const known = rules.get(at) ?? readRules(at)
    rules.set(at, known)
    return known
  }
  return (path) =>
    foldersBetween(root, path).every((at) => !rulesOf(at)(relative(at, path).split(sep).join('/')))
}

function readRules(folder: string): (path: string) => boolean {
  const file = join(folder, '.gitignore')
  if (!existsSync(file)) return () => false
  const rules = ignore().add(readFileSync(file, 'utf8'))
  return (path) => rules.ignores(path)
}

function repositoryOf(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder
  const above = dirname(folder)
  return above === folder ? undefined : repositoryOf(above)
}

function foldersBetween(root: string, path: string): readonly string[] {
  const folder = dirname(path)
  return folder === root || folder === dirname(folder) ? [folder] : [...foldersBetween(root, folder), folder]
}
