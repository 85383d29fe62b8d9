// A small strict editor: starts the built server as a child process, speaks LSP with it, and fails on everything that
// it has not said it can do.
import assert from 'node:assert/strict'
import type { ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { MessageConnection } from 'vscode-jsonrpc/node'
import type {
  ApplyWorkspaceEditParams,
  ApplyWorkspaceEditResult,
  ClientCapabilities,
  CodeAction,
  CompletionItem,
  ConfigurationParams,
  Diagnostic,
  DocumentDiagnosticReport,
  Hover,
  InitializeResult,
  LogMessageParams,
  MarkupContent,
  PublishDiagnosticsParams,
  Range,
  RegistrationParams,
  WorkspaceEdit,
} from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { annotate } from '../rules/annotate.ts'
import { type Channel, connect, type Surroundings, start } from './channel.ts'
import { applyWorkspaceEdit } from './edits.ts'

export interface EditorOptions extends Surroundings {
  readonly capabilities?: ClientCapabilities
  /** A folder that is there already and stays; else a temporary one. */
  readonly at?: string
  /** Files that lie in the temporary folder before the server starts, by path. */
  readonly disk?: Readonly<Record<string, string>>
  /** Workspace folders by path in the temporary folder, which itself is the only one unless others are given. */
  readonly folders?: readonly string[]
  /** The editor's settings `outreach`; a function is given the folder they are asked for. */
  readonly settings?: unknown
  readonly channel?: Channel
  readonly initializationOptions?: unknown
}

/** Gets diagnostics pushed, and can do what every editor can. */
export const PUSH: ClientCapabilities = {
  textDocument: { publishDiagnostics: { relatedInformation: true } },
  workspace: { workspaceEdit: { documentChanges: true }, configuration: true, applyEdit: true },
}

/** Asks for diagnostics, as VS Code does. */
export const PULL: ClientCapabilities = {
  ...PUSH,
  textDocument: { ...PUSH.textDocument, diagnostic: {} },
  workspace: { ...PUSH.workspace, diagnostics: { refreshSupport: true } },
}

/** One replacement in an open draft: the first place where `find` stands, or the whole text. */
export interface Typing {
  readonly find?: string
  /** Offsets instead of words. */
  readonly at?: readonly [start: number, end: number]
  readonly put: string
}

export class Editor {
  readonly folder: string
  readonly process: ChildProcess
  readonly connection: MessageConnection
  readonly documents = new Map<string, TextDocument>()
  /** What the server did that this editor did not expect. */
  readonly faults: string[] = []
  readonly logged: string[] = []
  readonly registered: string[] = []
  /** The editor's setting `files.exclude`. */
  exclude: Readonly<Record<string, boolean>> = {}
  #initialized: InitializeResult | undefined
  readonly #options: EditorOptions
  readonly #published = new Map<string, readonly Diagnostic[]>()
  #wake: () => void = () => undefined

  constructor(options: EditorOptions = {}) {
    this.#options = options
    this.folder = options.at ?? mkdtempSync(join(tmpdir(), 'outreach-'))
    for (const [path, text] of Object.entries(options.disk ?? {})) this.write(path, text)
    this.process = start(options.channel ?? 'stdio', options)
    this.connection = connect(this.process, options.channel ?? 'stdio')
    this.#answer()
    this.connection.listen()
  }

  /** Starts a server and says hello. */
  static async start(options: EditorOptions = {}): Promise<Editor> {
    const editor = new Editor(options)
    editor.#initialized = await editor.initialize()
    editor.notify('initialized', {})
    return editor
  }

  get capabilities(): InitializeResult['capabilities'] {
    assert.ok(this.#initialized)
    return this.#initialized.capabilities
  }

  initialize(): Promise<InitializeResult> {
    const folders = (this.#options.folders ?? ['']).map((name) => ({ uri: this.uri(name), name }))
    return this.request('initialize', {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: folders.length > 0 ? folders : null,
      capabilities: this.#options.capabilities ?? PUSH,
      initializationOptions: this.#options.initializationOptions,
    })
  }

  /** Says good-bye; everything must have gone as agreed. */
  async stop(): Promise<void> {
    await this.request('shutdown')
    const code = this.exitCode()
    this.notify('exit')
    assert.equal(await code, 0, 'exit code')
    if (this.#options.at === undefined) rmSync(this.folder, { recursive: true })
    assert.deepEqual(this.faults, [])
  }

  request<Result>(method: string, params?: unknown): Promise<Result> {
    return params === undefined
      ? this.connection.sendRequest(method)
      : this.connection.sendRequest(method, params)
  }

  /** From now on every request of the server is answered in this way. */
  answerAll(answer: () => unknown): void {
    for (const method of ANSWERED) this.connection.onRequest(method, answer)
  }

  notify(method: string, params?: unknown): void {
    if (params === undefined) void this.connection.sendNotification(method)
    else void this.connection.sendNotification(method, params)
  }

  exitCode(): Promise<number | null> {
    const { exitCode } = this.process
    if (exitCode !== null) return Promise.resolve(exitCode)
    return new Promise((resolve) => this.process.once('exit', resolve))
  }

  uri(name: string): string {
    return name.includes(':') ? name : pathToFileURL(join(this.folder, name)).href
  }

  write(path: string, text: string): void {
    const file = join(this.folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }

  open(name: string, text: string, languageId = 'outreach'): void {
    const uri = this.uri(name)
    this.documents.set(uri, TextDocument.create(uri, languageId, 1, text))
    this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } })
  }

  /** Edits in one go, each seen by the next. */
  type(name: string, ...typings: readonly Typing[]): void {
    const document = this.document(name)
    const version = document.version + 1
    const contentChanges = typings.map(({ find, at, put }) => {
      const range = at ? rangeAt(document, at) : find && rangeOf(document, find)
      const change = range ? { range, text: put } : { text: put }
      TextDocument.update(document, [change], version)
      return change
    })
    this.notify('textDocument/didChange', { textDocument: { uri: document.uri, version }, contentChanges })
  }

  close(name: string): void {
    const uri = this.uri(name)
    this.documents.delete(uri)
    this.notify('textDocument/didClose', { textDocument: { uri } })
  }

  document(name: string): TextDocument {
    const document = this.documents.get(this.uri(name))
    assert.ok(document, `${name} is not open`)
    return document
  }

  text(name: string): string {
    return this.document(name).getText()
  }

  /** Waits until the draft is shown as in `expected`, carets and messages under its lines. */
  async sees(name: string, expected: string, text = this.text(name)): Promise<void> {
    const shown = await this.#until(async () => {
      const now = annotate(
        text,
        toFindings(TextDocument.create('', '', 0, text), await this.diagnostics(name)),
      )
      return { value: now, isEnough: now === expected }
    })
    assert.equal(shown, expected)
  }

  /** Waits until two drafts are shown alike. */
  async agree(name: string, other: string): Promise<void> {
    const alike = await this.#until(async () => {
      const [a, b] = [plain(await this.diagnostics(name)), plain(await this.diagnostics(other))]
      return { value: [a, b] as const, isEnough: JSON.stringify(a) === JSON.stringify(b) }
    })
    assert.deepEqual(...alike, this.text(name))
  }

  /** What is shown for a file now: pushed, or asked for where it is open and this editor asks. */
  async diagnostics(name: string): Promise<readonly Diagnostic[]> {
    const uri = this.uri(name)
    const pushed = this.#published.get(uri) ?? []
    if (this.#options.capabilities?.textDocument?.diagnostic === undefined || !this.documents.has(uri))
      return pushed
    const report = await this.request<DocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri },
    })
    return report.kind === 'full' ? [...pushed, ...report.items] : pushed
  }

  /** The fixes offered where the words stand, only those of a kind if one is given. */
  codeActions(name: string, words: string, only?: readonly string[]): Promise<readonly CodeAction[]> {
    const document = this.document(name)
    return this.request('textDocument/codeAction', {
      textDocument: { uri: document.uri },
      range: rangeOf(document, words),
      context: { diagnostics: [], ...(only && { only }) },
    })
  }

  /** Chooses a fix by its title. */
  async fix(name: string, words: string, title: string): Promise<void> {
    const actions = await this.codeActions(name, words)
    const action = actions.find((candidate) => candidate.title === title)
    assert.ok(action?.edit, `"${title}" is not offered, but: ${titlesOf(actions).join(', ')}`)
    assert.ok(this.apply(action.edit), 'the edit was made for another version')
  }

  /** What shows under the pointer on the words. */
  async hover(name: string, words: string): Promise<string | undefined> {
    const document = this.document(name)
    const answer = await this.request<Hover | null>('textDocument/hover', {
      textDocument: { uri: document.uri },
      position: rangeOf(document, words).start,
    })
    return answer === null ? undefined : (answer.contents as MarkupContent).value
  }

  /** What is offered where the bar stands in a draft, which is open only as long as that takes. */
  async completions(draft: string): Promise<readonly CompletionItem[]> {
    const name = 'new.outreach.md'
    const offset = draft.indexOf('|')
    this.open(name, draft.replace('|', ''))
    const document = this.document(name)
    const items = await this.request<readonly CompletionItem[]>('textDocument/completion', {
      textDocument: { uri: document.uri },
      position: document.positionAt(offset),
    })
    this.close(name)
    return items
  }

  /** Applies an edit as editors do: to the versions it was made for, or not at all. */
  apply(edit: WorkspaceEdit): boolean {
    return applyWorkspaceEdit(edit, this)
  }

  /** Looks again whenever the server said something, at the latest after a while. */
  async #until<T>(look: () => Promise<{ readonly value: T; readonly isEnough: boolean }>): Promise<T> {
    const end = Date.now() + PATIENCE
    for (;;) {
      const heard = new Promise<void>((resolve) => {
        this.#wake = resolve
        setTimeout(resolve, 100)
      })
      const { value, isEnough } = await look()
      if (isEnough || Date.now() > end) return value
      await heard
    }
  }

  #answer(): void {
    const { connection } = this
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.#published.set(params.uri, params.diagnostics)
      this.#wake()
    })
    connection.onNotification('window/logMessage', ({ type, message }: LogMessageParams) => {
      this.logged.push(message)
      if (type === 1) this.faults.push(message)
    })
    connection.onRequest('workspace/diagnostic/refresh', () => {
      this.#wake()
      return null
    })
    connection.onRequest('workspace/configuration', ({ items }: ConfigurationParams) =>
      items.map(({ section, scopeUri }) =>
        section === 'files.exclude' ? this.exclude : this.#settingsFor(scopeUri),
      ),
    )
    connection.onRequest('client/registerCapability', ({ registrations }: RegistrationParams) => {
      this.registered.push(...registrations.map(({ method }) => method))
      return null
    })
    connection.onRequest(
      'workspace/applyEdit',
      ({ edit }: ApplyWorkspaceEditParams): ApplyWorkspaceEditResult => ({ applied: this.apply(edit) }),
    )
    connection.onNotification('outreach/promisesChanged', () => this.#wake())
    connection.onRequest((method) => this.#unexpected(method))
    connection.onNotification((method) => this.#unexpected(method))
  }

  #settingsFor(scopeUri: string | undefined): unknown {
    const { settings = null } = this.#options
    return typeof settings === 'function' ? settings(scopeUri?.split('/').at(-1)) : settings
  }

  #unexpected(method: string): void {
    this.faults.push(`unexpected ${method}`)
  }
}

/** What the server may ask. */
const ANSWERED = [
  'workspace/configuration',
  'workspace/applyEdit',
  'workspace/diagnostic/refresh',
  'workspace/codeLens/refresh',
  'client/registerCapability',
  'window/showDocument',
  'window/workDoneProgress/create',
]

/** Long enough for the slowest machine; a test that passes never waits for it. */
const PATIENCE = 8000

/** Without what names the file itself. */
const plain = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.map(({ relatedInformation: _, ...diagnostic }) => diagnostic)

export const titlesOf = (actions: readonly CodeAction[]): readonly string[] =>
  actions.map(({ title }) => title)

export function rangeOf(document: TextDocument, words: string) {
  const at = document.getText().indexOf(words)
  assert.ok(at >= 0, `"${words}" does not stand in the draft`)
  return rangeAt(document, [at, at + words.length])
}

const rangeAt = (document: TextDocument, [start, end]: readonly [number, number]): Range => ({
  start: document.positionAt(start),
  end: document.positionAt(end),
})

const toFindings = (document: TextDocument, diagnostics: readonly Diagnostic[]) =>
  diagnostics.map(({ range, code, message }) => ({
    rule: String(code),
    message: String(message),
    span: { start: document.offsetAt(range.start), end: document.offsetAt(range.end) },
  }))
