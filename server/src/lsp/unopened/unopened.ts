// When drafts that are not open are read: they are looked for when the session has begun and whenever the client tells of
// changes. The headers come first, since that is all that a list of promises waits for; the passages, ten times the work,
// are read after them.
import type { OpenFile } from '../open-files.ts'
import type { Pauses } from '../pauses.ts'
import type { Session } from '../session.ts'
import { keyOf, kindOf } from '../uri.ts'
import { Backlog } from './backlog.ts'
import { Intake, type IntakeParts } from './intake.ts'
import { type Work, withProgress } from './progress.ts'
import { ReadingAside } from './reading-aside.ts'
import { Search } from './search.ts'
import { ShownUnopened } from './shown.ts'

type Parts = Omit<IntakeParts, 'shown'> & Pick<Session, 'connection' | 'client'>

export class Unopened {
  readonly shown: ShownUnopened
  readonly #parts: Parts
  readonly #concerned: (files: readonly OpenFile[]) => void
  readonly #search: Search
  readonly #intake: Intake
  readonly #aside: ReadingAside
  readonly #headers: Backlog
  readonly #passages: Backlog
  #listing: Promise<void> = Promise.resolve()
  #reading: Promise<void> = Promise.resolve()

  /** `concerned` hears of open drafts whose findings may have changed. */
  constructor(parts: Parts, pauses: Pauses, concerned: (files: readonly OpenFile[]) => void) {
    this.#parts = parts
    this.#concerned = concerned
    this.#search = new Search(parts)
    this.shown = new ShownUnopened(parts)
    this.#intake = new Intake({ ...parts, shown: this.shown }, concerned)
    this.#aside = new ReadingAside(parts, this.#intake)
    const failed = (error: unknown): void => parts.barrier.report('Reading a draft', error)
    this.#headers = new Backlog((uri) => this.#intake.look(uri), this.#aside.headers, pauses, failed)
    this.#passages = new Backlog(
      (uri) => this.#intake.lookAtPassages(uri),
      this.#aside.passages,
      pauses,
      failed,
    )
  }

  /** Looks through all folders. */
  async scan(): Promise<void> {
    this.#leaveOff()
    const found = this.#find()
    const { listed, complete, work } = this.#read(found)
    this.#listing = listed
    this.#reading = complete
    const { connection, client } = this.#parts
    const title = client.say('Reading drafts')
    await withProgress(connection, client, title, work((await found).length), complete)
  }

  /** The last look through the folders knows all promises. */
  listed(): Promise<void> {
    return this.#listing
  }

  /** The last look through the folders knows all passages as well. */
  complete(): Promise<void> {
    return this.#reading
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
      if (!kept.has(keyOf(uri)) && this.#parts.files.get(uri) === undefined) this.#intake.drop(uri)
  }

  /** Files may have come, changed or gone on disk. */
  async look(uris: readonly string[]): Promise<void> {
    const [drafts, configs] = [uris.filter(isDraft), uris.filter((uri) => !isDraft(uri))]
    for (const part of [this.#aside.headers, this.#aside.passages]) part.recall(uris)
    const found = this.#search.among(drafts).then((among) => {
      this.#dropOthers(drafts, among)
      return [...configs, ...among]
    })
    await this.#read(found).complete
  }

  /** The settings or the day changed: other things are found in the same drafts. */
  async lookAgain(): Promise<void> {
    if (await this.#search.isOutdated()) return this.scan()
    await this.#readHeaders([...this.#aside.headers.recall(), ...this.#parts.shelf.uris()])
    this.#parts.shelf.grown()
  }

  /** Leaves off what is being read, as everything will be looked for again. */
  #leaveOff(): void {
    for (const part of [this.#headers, this.#passages]) part.clear()
    for (const part of [this.#aside.headers, this.#aside.passages]) part.recall()
  }

  #read(found: Promise<readonly string[]>): Reading {
    let [isListed, isStopped] = [false, false]
    const listed = found.then((uris) => this.#readHeaders(uris))
    const rest = listed.then(async () => {
      isListed = true
      if (!isStopped) await this.#readPassages((await found).filter(isDraft))
    })
    return {
      listed,
      complete: found.then((uris) => this.#aside.during(uris, listed, rest)),
      // Each draft is done by halves.
      work: (total) => ({
        total,
        left: () => (isListed ? this.#passages.length : this.#headers.length + total) / 2,
        stop: () => {
          isStopped = true
          this.#leaveOff()
        },
      }),
    }
  }

  async #readHeaders(uris: readonly string[]): Promise<void> {
    const { shelf } = this.#parts
    const before = shelf.library.people.changes
    await this.#headers.add(uris)
    await this.#headers.add(this.#stirred())
    if (shelf.library.people.changes === before) return
    shelf.grown()
    this.#concernAll()
  }

  async #readPassages(uris: readonly string[]): Promise<void> {
    const { passages } = this.#parts.shelf.library
    const before = passages.changes
    passages.expect(uris)
    await this.#passages.add(uris)
    if (passages.changes !== before) this.#concernAll()
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

  /** New drafts may concern any of those that are open. */
  #concernAll(): void {
    this.#concerned(this.#parts.files.all().filter(({ kind }) => kind === 'draft'))
  }
}

interface Reading {
  readonly listed: Promise<void>
  readonly complete: Promise<void>
  readonly work: (total: number) => Work
}

const isDraft = (uri: string): boolean => kindOf(uri, 'outreach') === 'draft'
