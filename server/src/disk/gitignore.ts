// What one .gitignore leaves out.
import ignore from 'ignore'

/** Whether a path is left out; folders end in a slash. */
export type Ignores = (path: string) => boolean

/** The rules of a file in `folder`, for paths that begin there: '' is the folder all paths are counted from, others end in a slash. */
export function readIgnored(folder: string, text: string): Ignores {
  const rules = ignore().add(text)
  return (path) => path.startsWith(folder) && rules.ignores(path.slice(folder.length))
}
