// An editor that measures: starts a server over stdio, types into one draft and takes the time of each answer.
import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node'
import type { Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'

export type Answer = (diagnostics: readonly Diagnostic[]) => boolean

/** Every answer will do: the first list of findings for this version. */
export const ANY: Answer = () => true

const PATIENCE = 30_000

/** How Linux counts processor time. */
const MILLISECONDS_A_TICK = 10

interface Waiting {
  /** The findings that came for the file. */
  readonly take: (params: PublishDiagnosticsParams) => void
  /** Nobody waits for these any more: the next keystroke came first. */
  readonly drop: () => void
}

export class Session {
  readonly #process: ChildProcess
  readonly #connection: MessageConnection
  readonly #waiting = new Map<string, Waiting>()
  readonly #documents = new Map<string, TextDocument>()
  #promisesChanged = (): void => undefined
  #allIsRead = (): void => undefined
  /** All drafts of the folder were read, headers and bodies; said only of folders with at least 500. */
  readonly allRead = new Promise<void>((resolve) => {
    this.#allIsRead = resolve
  })
  readonly spawned: number

  constructor(command: readonly string[]) {
    this.spawned = performance.now()
    const [program = '', ...options] = command
    this.#process = spawn(program, options, { stdio: ['pipe', 'pipe', 'ignore'] })
    const { stdin, stdout } = this.#process
    if (stdin === null || stdout === null) throw new Error(`No pipes to ${command.join(' ')}`)
    this.#connection = createMessageConnection(
      new StreamMessageReader(stdout),
      new StreamMessageWriter(stdin),
    )
    this.#connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) =>
      this.#waiting.get(params.uri)?.take(params),
    )
    this.#connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
      items.map(() => null),
    )
    this.#connection.onRequest('client/registerCapability', () => null)
    this.#connection.onRequest('window/workDoneProgress/create', () => null)
    this.#connection.onNotification('outreach/promisesChanged', () => this.#promisesChanged())
    this.#connection.onNotification('$/progress', ({ value }: { value: { kind: string } }) => {
      if (value.kind === 'end') this.#allIsRead()
    })
    this.#connection.listen()
  }

  static async start(command: readonly string[], folder?: string): Promise<Session> {
    const session = new Session(command)
    await session.initialize(folder)
    return session
  }

  async initialize(folder?: string): Promise<void> {
    const workspaceFolders = folder === undefined ? null : [{ uri: `file://${folder}`, name: 'drafts' }]
    await this.#connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      workspaceFolders,
      capabilities: {
        textDocument: { publishDiagnostics: {} },
        workspace: { configuration: true },
        window: { workDoneProgress: true },
      },
    })
    await this.#connection.sendNotification('initialized', {})
  }

  /** Asks for the promise list, and again whenever it may have changed, as the product's own client does. */
  async promises(count: number): Promise<void> {
    for (;;) {
      const changed = new Promise<void>((resolve) => {
        this.#promisesChanged = resolve
      })
      if ((await this.request<readonly unknown[]>('outreach/promises', {})).length >= count) return
      await changed
    }
  }

  request<Result>(method: string, params: unknown): Promise<Result> {
    return this.#connection.sendRequest(method, params)
  }

  /** Milliseconds from sending the text to the findings. */
  open(uri: string, text: string, answer = ANY): Promise<number> {
    const document = TextDocument.create(uri, 'outreach', 1, text)
    this.#documents.set(uri, document)
    return this.#timed(uri, 1, answer, 'textDocument/didOpen', {
      textDocument: { uri, languageId: 'outreach', version: 1, text },
    })
  }

  /** Milliseconds from the keystroke to the findings for it; NaN where the next one came first. */
  type(uri: string, offset: number, inserted: string, removed = 0, answer = ANY): Promise<number> {
    const document = this.#document(uri)
    const range = { start: document.positionAt(offset), end: document.positionAt(offset + removed) }
    const version = document.version + 1
    const contentChanges = [{ range, text: inserted }]
    this.#documents.set(uri, TextDocument.update(document, contentChanges, version))
    return this.#timed(uri, version, answer, 'textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges,
    })
  }

  close(uri: string): Promise<void> {
    this.#documents.delete(uri)
    return this.#connection.sendNotification('textDocument/didClose', { textDocument: { uri } })
  }

  text(uri: string): string {
    return this.#document(uri).getText()
  }

  /** Megabytes of memory that the process holds now. */
  residentMegabytes(): number {
    const status = readFileSync(`/proc/${this.#process.pid}/status`, 'utf8')
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1024
  }

  /** Milliseconds of processor time that the process has taken so far, all threads together. */
  processorMilliseconds(): number {
    const fields = readFileSync(`/proc/${this.#process.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    return (Number(fields[11]) + Number(fields[12])) * MILLISECONDS_A_TICK
  }

  async stop(): Promise<void> {
    const gone = new Promise((resolve) => this.#process.once('exit', resolve))
    await this.#connection.sendRequest('shutdown')
    await this.#connection.sendNotification('exit')
    await gone
    this.#connection.dispose()
  }

  #document(uri: string): TextDocument {
    const document = this.#documents.get(uri)
    if (document === undefined) throw new Error(`${uri} is not open`)
    return document
  }

  async #timed(
    uri: string,
    version: number,
    answer: Answer,
    method: string,
    params: object,
  ): Promise<number> {
    const started = performance.now()
    this.#waiting.get(uri)?.drop()
    const answered = new Promise<number>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`No answer to ${method} of ${uri}`)), PATIENCE)
      const end = (milliseconds: number): void => {
        clearTimeout(timer)
        this.#waiting.delete(uri)
        resolve(milliseconds)
      }
      this.#waiting.set(uri, {
        take: ({ version: published = version, diagnostics }) => {
          if (published >= version && answer(diagnostics)) end(performance.now() - started)
        },
        drop: () => end(Number.NaN),
      })
    })
    await this.#connection.sendNotification(method, params)
    return answered
  }
}
