// One client's session: the parts that answer its questions, and what several of them need to know.
import {
  type Connection,
  type InitializeParams,
  MessageType,
  ShowMessageNotification,
} from 'vscode-languageserver'
import type { Moment } from '../core/promises/state.ts'
import type { Finding } from '../core/rule.ts'
import { Acts } from './acts.ts'
import { type Barrier, barrierFor } from './barrier.ts'
import { type Checks, checksWith } from './checks.ts'
import { type Client, readClient } from './client.ts'
import { Configuration } from './configuration.ts'
import { followDay } from './day.ts'
import { type Diagnostics, diagnosticsOf } from './diagnostics.ts'
import { Folders } from './folders.ts'
import { diskFor } from './host/client-disk.ts'
import type { Disk, Platform } from './host/platform.ts'
import { type OpenFile, OpenFiles } from './open-files.ts'
import { Pauses } from './pauses.ts'
import { Places } from './places.ts'
import { PromisesChanged } from './promises-changed.ts'
import { Shelf } from './shelf.ts'
import { Unopened } from './unopened/unopened.ts'

export interface Session {
  readonly connection: Connection
  readonly client: Client
  readonly platform: Platform
  readonly disk: Disk
  readonly barrier: Barrier
  readonly files: OpenFiles
  readonly folders: Folders
  readonly configuration: Configuration
  readonly places: Places
  readonly acts: Acts
  readonly checks: Checks
  readonly diagnostics: Diagnostics
  readonly shelf: Shelf
  readonly promisesChanged: PromisesChanged
  readonly unopened: Unopened
  /** What is not needed for the first answer begins after it, or soon when nobody asks for one. */
  start(): void
  /** The folders have been looked through, or it takes too long to wait for. */
  scanned(): Promise<void>
  /** The same, however long it takes. */
  listedWholly(): Promise<void>
  /** The same with all passages of all drafts, however long it takes. */
  scannedWholly(): Promise<void>
  /** All findings of an open file, with fixes for the text as it stands. */
  findingsIn(file: OpenFile): Promise<readonly Finding[]>
  /** The day on which a draft's promises are read, and how early they are due soon. */
  momentFor(uri: string): Promise<Omit<Moment, 'sent'>>
  /** An open draft, or a new version of it, is taken into the index; others may look different by it. */
  shelve(file: OpenFile): void
  /** Settings changed, or what they are read for. A client that cannot be asked for them sends them along. */
  reconfigure(sent?: unknown): Promise<void>
}

/** Milliseconds after which a client that opens nothing gets the promises of its folders. */
const IDLE = 300

/** Milliseconds that a list may wait for the folders to be looked through; it is told when there is more. */
const PATIENCE = 2000

const UNREAD =
  'Outreach cannot read what sentences do: asks, offers and promises in letters are not found. All else works. Installing it again may help.'

export function openSession(connection: Connection, params: InitializeParams, platform: Platform): Session {
  const client = readClient(params)
  const barrier = barrierFor(connection, client.say)
  const files = new OpenFiles()
  const folders = new Folders(params)
  const disk = diskFor(connection, client, platform)
  const sent: unknown = params.initializationOptions
  const configuration = new Configuration({ connection, client, folders, files, disk, sent })
  const places = new Places(files, disk)
  const promisesChanged = new PromisesChanged()
  const shelf = new Shelf(promisesChanged)
  const parts = { connection, client, platform, disk, barrier, files, folders, configuration, places, shelf }
  const pauses = new Pauses((file) => files.get(file.uri) === file)
  const unopened = new Unopened(parts, pauses, reconsider)
  const acts = new Acts(platform.sentenceReader(connection), unread)
  const checks = checksWith({
    acts,
    library: shelf.library,
    today: platform.today,
    trouble: barrier.rule,
  })
  const diagnostics = diagnosticsOf({ ...parts, checks, acts, answered: () => scan() })
  const scan = once(() => barrier.background('Looking for drafts', unopened.scan()))
  const scannedWholly = (): Promise<void> => {
    scan()
    return unopened.complete()
  }
  const listedWholly = (): Promise<void> => {
    scan()
    return unopened.listed()
  }
  const scanned = (): Promise<void> =>
    Promise.race([listedWholly(), new Promise<void>((resolve) => setTimeout(resolve, PATIENCE))])

  const warn = once(() => {
    const params = { type: MessageType.Warning, message: client.say(UNREAD) }
    void connection.sendNotification(ShowMessageNotification.method, params)
  })

  function unread(error: unknown): void {
    barrier.again('Reading sentences', error)
    warn()
  }

  function concern(drafts: ReadonlySet<string>): void {
    const concerned = [...drafts].flatMap((draft) => files.draft(draft) ?? [])
    if (concerned.length > 0) reconsider(concerned)
  }

  function reconsider(concerned: readonly OpenFile[]): void {
    for (const file of concerned) checks.reconsider(file)
    if (client.pullsDiagnostics) diagnostics.refresh()
    else for (const file of concerned) barrier.background('Checking again', diagnostics.show(file))
  }

  /** Of the text as it stands when they are there, whatever was typed until then. */
  async function findingsIn(file: OpenFile): Promise<readonly Finding[]> {
    const { version } = file
    const isStale = (): boolean => file.version !== version
    if (file.kind === 'draft') await acts.read(file.draft, isStale)
    const { findings } = checks.now(file, await configuration.settingsOf(file.uri))
    await places.fetch(findings)
    return isStale() ? findingsIn(file) : findings
  }

  async function recheckAll(): Promise<void> {
    checks.forget()
    diagnostics.refresh()
    await unopened.lookAgain()
  }

  return {
    ...parts,
    promisesChanged,
    acts,
    scanned,
    listedWholly,
    scannedWholly,
    checks,
    diagnostics,
    unopened,
    start() {
      setTimeout(scan, IDLE)
      followDay(platform.today, () => barrier.background('A new day', recheckAll()))
    },
    findingsIn,
    async momentFor(uri) {
      const { dueSoon } = await configuration.settingsOf(uri)
      return { today: platform.today(), dueSoon }
    },
    shelve(file) {
      concern(shelf.putHeader(file))
      barrier.background('Following an exchange', unopened.followExchange())
      pauses.await(file, () => concern(shelf.putPassages(file)))
    },
    reconfigure(settings) {
      configuration.forget(settings)
      return recheckAll()
    },
  }
}

function once(action: () => void): () => void {
  let isDone = false
  return () => {
    if (!isDone) action()
    isDone = true
  }
}
