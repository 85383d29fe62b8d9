// The other drafts that a draft lives among: rules about promises and copied passages look at them, whichever were named.
import { readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, posix } from 'node:path'
import { repositoryOf } from '../disk/ignored.ts'
import { DRAFT, findDrafts } from './find.ts'
import type { Projects } from './project.ts'

/** The drafts of the projects (or repositories) that these belong to; without one, those in the same folders. */
export function neighboursOf(drafts: readonly string[], projects: Projects): readonly string[] {
  const folders = new Map(drafts.map((draft) => [dirname(draft), projects.of(draft).file?.path]))
  const found = [...folders].map(([folder, config]) => rootOf(folder, config))
  const roots = new Set(found.flatMap((root) => root ?? []))
  const alone = [...folders.keys()].filter((_, index) => found[index] === undefined)
  return [...findIn([...roots]), ...alone.flatMap(draftsDirectlyIn)]
}

/** A home folder holds more than one project, even where somebody keeps settings for all of them in it. */
function rootOf(folder: string, config: string | undefined): string | undefined {
  const root = config === undefined ? repositoryOf(folder) : dirname(config)
  return root === homedir() ? undefined : root
}

const findIn = (roots: readonly string[]): readonly string[] => (roots.length === 0 ? [] : findDrafts(roots))

const draftsDirectlyIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(DRAFT))
    .map((name) => posix.join(folder, name))
