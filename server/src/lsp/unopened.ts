// Drafts that are not open: they are looked for when the session has begun and whenever the client tells of changes,
// taken into the index, and what their promises have to say is pushed.
import { check } from '../core/check.ts'
import { configFindings } from '../core/config-findings.ts'
import { type Draft, readDraft } from '../core/draft.ts'
import type { Finding } from '../core/rule.ts'
import type { Settings } from '../core/settings.ts'
import { RULE_IDS, RULES } from '../rules/index.ts'
import { Backlog } from './backlog.ts'
import { linesOf, toDiagnostic } from './convert.ts'
import type { OpenFile } from './open-files.ts'
import { withProgress } from './progress.ts'
import type { Session } from './session.ts'
import { keyOf, kindOf } from './uri.ts'

type Parts = Pick<
  Session,
  | 'connection'
  | 'client'
  | 'platform'
  | 'barrier'
  | 'files'
  | 'folders'
  | 'configuration'
  | 'places'
  | 'shelf'
>

export class Unopened {
  readonly #parts: Parts
  readonly #concerned: (files: readonly OpenFile[]) => void
  readonly #backlog: Backlog
  #scanning: Promise<void> = Promise.resolve()
  #hasGrown = false
  /** Files for which something is shown. */
  readonly #shown = new Set<string>()

  /** `concerned` hears of open drafts whose findings may have changed. */
  constructor(parts: Parts, concerned: (files: readonly OpenFile[]) => void) {
    this.#parts = parts
    this.#concerned = concerned
    this.#backlog = new Backlog(
      (uri) => this.#look(uri),
      (error) => parts.barrier.report('Reading a draft', error),
    )
  }

  /** Looks through all folders. */
  scan(): Promise<void> {
    this.#scanning = this.#scan()
    return this.#scanning
  }

  /** The last look through the folders is over. */
  settled(): Promise<void> {
    return this.#scanning
  }

  async #scan(): Promise<void> {
    const { folders, platform, connection, client, shelf } = this.#parts
    const lists = await Promise.all(folders.all().map((folder) => platform.disk.drafts(folder)))
    const configs = folders.all().map((folder) => this.#parts.configuration.fileOf(folder))
    const uris = [...configs, ...lists.flat(), ...shelf.uris()]
    const done = this.#backlog.add(uris)
    await withProgress(connection, client, 'Reading drafts', uris.length, this.#backlog, done)
    this.#tellOfNewDrafts()
  }

  /** Files may have changed on disk. */
  async look(uris: Iterable<string>): Promise<void> {
    await this.#backlog.add(uris)
    this.#tellOfNewDrafts()
  }

  /** The settings or the day changed. */
  lookAgain(): Promise<void> {
    return this.look(this.#parts.shelf.uris())
  }

  /** What was shown for the file on disk gives way to what is found in the open one. */
  opened(uri: string): void {
    if (this.#parts.client.pullsDiagnostics) this.show(uri, [], '')
    else this.#shown.delete(keyOf(uri))
  }

  async #look(uri: string): Promise<void> {
    const { files, folders, platform, configuration, places } = this.#parts
    if (files.get(uri) !== undefined) return
    if (folders.of(uri) === undefined) return this.#drop(uri)
    places.forget(uri)
    const text = platform.disk.readNow(uri)
    if (kindOf(uri, '') === 'config') return this.show(uri, configFindings(text ?? '', RULE_IDS), text ?? '')
    if (text === undefined) return this.#drop(uri)
    const settings = configuration.settingsOf(uri)
    this.#take(uri, text, settings instanceof Promise ? await settings : settings)
  }

  #take(uri: string, text: string, settings: Settings): void {
    const { platform, shelf, barrier } = this.#parts
    const draft = readDraft(text)
    if (shelf.get(uri) !== undefined) this.#concern(shelf.put(uri, draft))
    else this.#add(uri, draft)
    const findings =
      draft.header.promises.length === 0
        ? []
        : check({ draft, acts: [], settings, today: platform.today() }, PROMISE_RULES, barrier.rule)
    this.show(uri, findings, draft.text)
  }

  #add(uri: string, draft: Draft): void {
    this.#parts.shelf.add(uri, draft)
    this.#hasGrown = true
  }

  /** New drafts may concern any of those that are open. */
  #tellOfNewDrafts(): void {
    if (!this.#hasGrown) return
    this.#hasGrown = false
    this.#concerned(this.#parts.files.all().filter(({ kind }) => kind === 'draft'))
  }

  #drop(uri: string): void {
    this.#concern(this.#parts.shelf.delete(uri))
    this.show(uri, [], '')
  }

  /** What is found in open drafts depends on the others. */
  #concern(drafts: ReadonlySet<string>): void {
    const { files } = this.#parts
    const open = [...drafts].flatMap((draft) => files.draft(draft) ?? [])
    if (open.length > 0) this.#concerned(open)
  }

  /** Shows findings of a file that is not open until it is looked at again. */
  show(uri: string, findings: readonly Finding[], text: string): void {
    const key = keyOf(uri)
    if (findings.length === 0 && !this.#shown.delete(key)) return
    if (findings.length > 0) this.#shown.add(key)
    const { connection, client, places } = this.#parts
    const file = { uri, lines: linesOf(uri, text) }
    const diagnostics = findings.map((finding) => toDiagnostic(finding, file, client, places))
    void connection.sendDiagnostics({ uri, diagnostics })
  }
}

const PROMISE_RULES = RULES.filter(({ family, needs }) => family === 'promising' && needs === 'text')
