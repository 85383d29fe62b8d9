// What .gitignore files leave out is nobody's draft, on the command line as in the editor.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { type Ignores, readIgnored } from './gitignore.ts'

/** Reads each .gitignore between a draft and the repository's root (or the folder asked for, outside of one) once. */
export function isNotIgnored(folder: string): (path: string) => boolean {
  const root = repositoryOf(folder) ?? folder
  const known = new Map<string, readonly Rules[]>()
  const rulesFor = (at: string): readonly Rules[] => {
    const rules = known.get(at) ?? [...(isTop(at, root) ? [] : rulesFor(dirname(at))), ...readRules(at)]
    known.set(at, rules)
    return rules
  }
  return (path) => !rulesFor(dirname(path)).some((rules) => leavesOut(rules, path))
}

/** What a .gitignore says of the folder that it lies in. */
interface Rules {
  readonly at: string
  readonly ignores: Ignores
}

const isTop = (folder: string, root: string): boolean => folder === root || folder === dirname(folder)

const leavesOut = ({ at, ignores }: Rules, path: string): boolean =>
  ignores(relative(at, path).split(sep).join('/'))

function readRules(at: string): readonly Rules[] {
  const text = textOf(join(at, '.gitignore'))
  return text === undefined ? [] : [{ at, ignores: readIgnored('', text) }]
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
