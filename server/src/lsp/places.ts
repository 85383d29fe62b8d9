// Where a span of some draft stands in lines and characters, whether the draft is open or only on disk.
import type { Finding } from '../core/rule.ts'
import type { Span } from '../core/span.ts'
import { type Lines, type Located, linesOf, toRange } from './convert.ts'
import type { Disk } from './host/platform.ts'
import type { OpenFiles } from './open-files.ts'
import type { Place } from './show.ts'
import { keyOf } from './uri.ts'

/** Texts from disk kept for their lines; findings point to few drafts at a time. */
const MOST_KEPT = 20

export class Places {
  readonly #files: OpenFiles
  readonly #disk: Disk
  readonly #kept = new Map<string, Lines>()

  constructor(files: OpenFiles, disk: Disk) {
    this.#files = files
    this.#disk = disk
  }

  /** The place of a span in the file itself or, where the draft is named, in another one that has been fetched. */
  in(file: Located, { draft, span }: { readonly draft?: string; readonly span: Span }): Place | undefined {
    if (draft === undefined) return { uri: file.uri, range: toRange(file.lines, span) }
    const lines = this.#files.get(draft)?.lines ?? this.#kept.get(keyOf(draft))
    return lines && { uri: draft, range: toRange(lines, span) }
  }

  /** Reads the drafts that findings point to; nothing to wait for where they point to none. */
  fetch(findings: readonly Finding[]): Promise<unknown> | undefined {
    const drafts = findings.flatMap((finding) => [
      ...finding.related.flatMap(({ draft }) => draft ?? []),
      ...(finding.related.length > 0 ? openedBy(finding) : []),
    ])
    const missing = [...new Set(drafts)].filter((draft) => !this.#isKnown(draft))
    return missing.length === 0 ? undefined : Promise.all(missing.map((draft) => this.#fetch(draft)))
  }

  /** A file on disk changed. */
  forget(uri: string): void {
    this.#kept.delete(keyOf(uri))
  }

  #isKnown(draft: string): boolean {
    return this.#files.get(draft) !== undefined || this.#kept.has(keyOf(draft))
  }

  async #fetch(draft: string): Promise<void> {
    const text = await this.#disk.read(draft)
    if (text === undefined) return
    const [oldest] = this.#kept.keys()
    if (this.#kept.size >= MOST_KEPT && oldest !== undefined) this.#kept.delete(oldest)
    this.#kept.set(keyOf(draft), linesOf(draft, text))
  }
}

const openedBy = (finding: Finding): readonly string[] =>
  finding.fixes().flatMap((fix) => ('open' in fix ? [fix.open.draft] : []))
