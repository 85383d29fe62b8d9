// Drafts that are not open: they are looked for when the session has begun and whenever the client tells of changes,
// taken into the index, and what their promises have to say is pushed. Of new ones the headers come first, since that is
// all that a list of promises waits for; the bodies, ten times the work, are read after them.
import { check, MOST_READ } from '../core/check.ts'
import { configFindings } from '../core/config-findings.ts'
import { type Draft, skimDraft } from '../core/draft.ts'
import type { Finding } from '../core/rule.ts'
import type { Settings } from '../core/settings.ts'
import { RULE_IDS, RULES } from '../rules/index.ts'
import { Backlog } from './backlog.ts'
import { linesOf, toDiagnostic } from './convert.ts'
import type { OpenFile } from './open-files.ts'
import type { Text } from './platform.ts'
import { type Work, withProgress } from './progress.ts'
import { Search } from './search.ts'
import type { Session } from './session.ts'
import { keyOf, kindOf } from './uri.ts'

type Parts = Pick<
  Session,
  | 'connection'
  | 'client'
  | 'platform'
  | 'disk'
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
  readonly #search: Search
  readonly #headers: Backlog
  readonly #bodies: Backlog
  /** Drafts of which only the header was read. */
  #skimmed: string[] = []
  #listing: Promise<void> = Promise.resolve()
  #reading: Promise<void> = Promise.resolve()
  /** Files for which something is shown. */
  readonly #shown = new Set<string>()

  /** `concerned` hears of open drafts whose findings may have changed. */
  constructor(parts: Parts, concerned: (files: readonly OpenFile[]) => void) {
    this.#parts = parts
    this.#concerned = concerned
    this.#search = new Search(parts)
    const failed = (error: unknown): void => parts.barrier.report('Reading a draft', error)
    this.#headers = new Backlog((uri) => this.#look(uri), failed)
    this.#bodies = new Backlog((uri) => this.#readBody(uri), failed)
  }

  /** Looks through all folders. */
  async scan(): Promise<void> {
    const { connection, client } = this.#parts
    const found = this.#find()
    this.#listing = found.then((uris) => this.#readHeaders(uris))
    this.#reading = this.#listing.then(() => this.#readBodies())
    await withProgress(
      connection,
      client,
      client.say('Reading drafts'),
      this.#workOn((await found).length),
      this.#reading,
    )
  }

  /** The last look through the folders knows all promises. */
  listed(): Promise<void> {
    return this.#listing
  }

  /** The last look through the folders knows all passages as well. */
  complete(): Promise<void> {
    return this.#reading
  }

  /** Each draft is done by halves: its header, its body. */
  #workOn(total: number): Work {
    const [headers, bodies] = [this.#headers, this.#bodies]
    return {
      total,
      left: () => headers.length + (this.#skimmed.length + bodies.length) / 2,
      stop: () => {
        this.#skimmed = []
        for (const backlog of [headers, bodies]) backlog.clear()
      },
    }
  }

  async #find(): Promise<readonly string[]> {
    const { folders, configuration, shelf } = this.#parts
    const before = shelf.uris()
    const found = await this.#search.all()
    this.#dropOthers(before, found)
    return [...folders.all().map((folder) => configuration.fileOf(folder)), ...found]
  }

  /** What of these is not found is gone, or left out, unless it is open. */
  #dropOthers(uris: readonly string[], found: readonly string[]): void {
    const kept = new Set(found.map(keyOf))
    for (const uri of uris)
      if (!kept.has(keyOf(uri)) && this.#parts.files.get(uri) === undefined) this.#drop(uri)
  }

  /** Files may have come, changed or gone on disk. */
  async look(uris: readonly string[]): Promise<void> {
    const [drafts, configs] = [uris.filter(isDraft), uris.filter((uri) => !isDraft(uri))]
    const found = await this.#search.among(drafts)
    this.#dropOthers(drafts, found)
    await this.#read([...configs, ...found])
  }

  /** The settings or the day changed. */
  async lookAgain(): Promise<void> {
    return (await this.#search.isOutdated()) ? this.scan() : this.#read(this.#parts.shelf.uris())
  }

  async #read(uris: Iterable<string>): Promise<void> {
    await this.#readHeaders(uris)
    await this.#readBodies()
  }

  /** What was shown for the file on disk gives way to what is found in the open one. */
  opened(uri: string): void {
    if (this.#parts.client.pullsDiagnostics) this.show(uri, [], '')
    else this.#shown.delete(keyOf(uri))
  }

  /** At once where nothing has to be waited for. */
  #look(uri: string): void | Promise<void> {
    const { files, folders, disk, configuration, places } = this.#parts
    if (files.get(uri) !== undefined) return
    if (folders.of(uri) === undefined) return this.#drop(uri)
    places.forget(uri)
    const text = disk.read(uri)
    const settings = configuration.settingsOf(uri)
    if (text instanceof Promise || settings instanceof Promise) return this.#await(uri, text, settings)
    this.#see(uri, text, settings)
  }

  async #await(
    uri: string,
    text: Text | Promise<Text>,
    settings: Settings | Promise<Settings>,
  ): Promise<void> {
    const seen = [await text, await settings] as const
    // It may have been opened meanwhile.
    if (this.#parts.files.get(uri) === undefined) this.#see(uri, ...seen)
  }

  #see(uri: string, text: Text, settings: Settings): void {
    if (kindOf(uri, '') === 'config') this.show(uri, configFindings(text ?? '', RULE_IDS), text ?? '')
    else if (text === undefined) this.#drop(uri)
    else this.#take(uri, text, settings)
  }

  #take(uri: string, text: string, settings: Settings): void {
    const { platform, shelf, barrier } = this.#parts
    const draft = skimDraft(text, MOST_READ)
    if (shelf.get(uri) === undefined) this.#add(uri, draft)
    else this.#concern(shelf.put(uri, draft))
    const findings =
      draft.header.promises.length === 0
        ? []
        : check(
            {
              draft,
              acts: [],
              settings,
              today: platform.today(),
              others: shelf.library.othersOf(uri, draft),
            },
            PROMISE_RULES,
            barrier.rule,
          )
    this.show(uri, findings, draft.text)
  }

  #add(uri: string, draft: Draft): void {
    this.#parts.shelf.addHeader(uri, draft)
    this.#skimmed.push(uri)
  }

  async #readHeaders(uris: Iterable<string>): Promise<void> {
    await this.#headers.add(uris)
    await this.#headers.add(this.#stirred())
    if (this.#skimmed.length === 0) return
    this.#parts.shelf.grown()
    this.#concernAll()
  }

  /** Other drafts have or had the last word on promises of these. */
  #stirred(): readonly string[] {
    const { shelf, files } = this.#parts
    return [...shelf.library.stirred()].filter((uri) => files.get(uri) === undefined)
  }

  /** An open draft was edited or closed, and others may look different by it. */
  async followExchange(): Promise<void> {
    const stirred = this.#stirred()
    if (stirred.length > 0) await this.#headers.add(stirred)
  }

  async #readBodies(): Promise<void> {
    const skimmed = this.#skimmed
    this.#skimmed = []
    await this.#bodies.add(skimmed)
    if (skimmed.length > 0) this.#concernAll()
  }

  /** What happened since its header was read is told by the client, and then the whole draft is looked at. */
  #readBody(uri: string): void | Promise<void> {
    const { files, disk, shelf } = this.#parts
    const take = (text: Text): void => {
      if (text === undefined || files.get(uri) !== undefined || shelf.get(uri) === undefined) return
      shelf.addPassages(uri, skimDraft(text, MOST_READ))
    }
    const text = disk.read(uri)
    return text instanceof Promise ? text.then(take) : take(text)
  }

  /** New drafts may concern any of those that are open. */
  #concernAll(): void {
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

const isDraft = (uri: string): boolean => kindOf(uri, 'outreach') === 'draft'

const PROMISE_RULES = RULES.filter(({ family, needs }) => family === 'promising' && needs === 'text')
