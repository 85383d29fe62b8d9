// The workspace's folders, of which there may be several or none.
import type { InitializeParams, WorkspaceFoldersChangeEvent } from 'vscode-languageserver'
import { isInside, keyOf } from './uri.ts'

export class Folders {
  #uris: readonly string[]

  constructor({ workspaceFolders, rootUri }: InitializeParams) {
    this.#uris = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : [])
  }

  all(): readonly string[] {
    return this.#uris
  }

  /** The innermost folder that a file lies in. */
  of(uri: string): string | undefined {
    return this.#uris.filter((folder) => isInside(uri, folder)).toSorted((a, b) => b.length - a.length)[0]
  }

  change({ added, removed }: WorkspaceFoldersChangeEvent): void {
    const gone = new Set(removed.map(({ uri }) => keyOf(uri)))
    const kept = this.#uris.filter((uri) => !gone.has(keyOf(uri)))
    this.#uris = [...kept, ...added.map(({ uri }) => uri)]
  }
}
