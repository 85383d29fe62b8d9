// Finds the drafts that the command line is asked about: files by name, folders with all that lies in them, globs.
// What .gitignore leaves out is left out, unless it is named. Links are followed, and each file is read once.
import { realpathSync, statSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import { globSync, isDynamicPattern } from 'tinyglobby'
import { isNotIgnored } from '../disk/ignored.ts'
import { Failure } from './failure.ts'

export const DRAFT = '.outreach.md'

/** Absolute paths with slashes, sorted. A path that leads nowhere is a failure. */
export function findDrafts(paths: readonly string[]): readonly string[] {
  const found = (paths.length === 0 ? ['.'] : paths).flatMap(draftsAt)
  // Of several ways to a file the shortest stays, which goes through no link where one goes without.
  const byLength = found.toSorted((a, b) => b.length - a.length)
  return [...new Map(byLength.map((path) => [realpathSync(path), slashed(path)])).values()].toSorted()
}

/** As people write it here: from the current folder, with slashes. */
export const shown = (path: string): string => slashed(relative(process.cwd(), path)) || '.'

const slashed = (path: string): string => path.split(sep).join('/')

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
