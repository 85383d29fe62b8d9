// What is shown of files that are not open: pushed, and taken back when they are opened or have nothing more to say.
import { linesOf, toDiagnostic } from '../convert.ts'
import type { Session } from '../session.ts'
import { keyOf } from '../uri.ts'
import type { Shown } from './reading.ts'

type Parts = Pick<Session, 'connection' | 'client' | 'places'>

export class ShownUnopened {
  readonly #parts: Parts
  /** Files for which something is shown. */
  readonly #shown = new Set<string>()

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** Shows findings until the file is looked at again; `text` is what their spans count in. */
  show(uri: string, findings: readonly Shown[], text: string): void {
    const key = keyOf(uri)
    if (findings.length === 0 && !this.#shown.delete(key)) return
    if (findings.length > 0) this.#shown.add(key)
    const { connection, client, places } = this.#parts
    const file = { uri, lines: linesOf(uri, text) }
    const diagnostics = findings.map((finding) => toDiagnostic(finding, file, client, places))
    void connection.sendDiagnostics({ uri, diagnostics })
  }

  /** What was shown for the file on disk gives way to what is found in the open one. */
  opened(uri: string): void {
    if (this.#parts.client.pullsDiagnostics) this.show(uri, [], '')
    else this.#shown.delete(keyOf(uri))
  }
}
