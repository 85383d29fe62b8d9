// Which drafts the workspace has on disk: those in its folders, without what .gitignore and the editor leave out.
import { optional } from '../../core/optional.ts'
import type { Session } from '../session.ts'

type Parts = Pick<Session, 'folders' | 'disk' | 'configuration'>

export class Search {
  readonly #parts: Parts
  /** What the editor did not show when all drafts were last looked for. */
  #excluded: string | undefined

  constructor(parts: Parts) {
    this.#parts = parts
  }

  async all(): Promise<readonly string[]> {
    this.#excluded = await this.#excludedNow()
    const lists = await Promise.all(this.#parts.folders.all().map((folder) => this.#draftsIn(folder)))
    return lists.flat()
  }

  /** Those of these drafts that `all` would give. */
  async among(uris: readonly string[]): Promise<readonly string[]> {
    const { folders } = this.#parts
    const inFolders = folders
      .all()
      .map((folder) => [folder, uris.filter((uri) => folders.of(uri) === folder)] as const)
      .filter(([, among]) => among.length > 0)
    const lists = await Promise.all(inFolders.map(([folder, among]) => this.#draftsIn(folder, among)))
    return lists.flat()
  }

  /** Whether the editor shows other files now than when all drafts were looked for. */
  async isOutdated(): Promise<boolean> {
    return this.#excluded !== undefined && this.#excluded !== (await this.#excludedNow())
  }

  async #draftsIn(folder: string, among?: readonly string[]): Promise<readonly string[]> {
    const exclude = await this.#parts.configuration.excludedIn(folder)
    return this.#parts.disk.drafts(folder, { exclude, ...optional('among', among) })
  }

  async #excludedNow(): Promise<string> {
    const { folders, configuration } = this.#parts
    const globs = await Promise.all(folders.all().map((folder) => configuration.excludedIn(folder)))
    return JSON.stringify(globs)
  }
}
