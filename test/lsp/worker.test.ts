// The server's script as a browser's worker runs it: nothing of Node is there, and the client reads all files.
import { deepEqual, equal, ok } from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { type Context, createContext, runInContext } from 'node:vm'
import { MessageChannel } from 'node:worker_threads'
import type { FolderEntry, PromiseItem } from '../../server/src/protocol.ts'

/** What lies in the folder, by path. */
const FILES: Readonly<Record<string, string>> = {
  'ada.outreach.md': 'Hi Ada,\n\nI hope this email finds you well. Could you introduce me to Mr Ferry?\n',
  'archive/bo.outreach.md': '---\nto: Bo Lin\npromises: [Draw the tide tables]\n---\nHi Bo,\n',
  'archive/old/cy.outreach.md': '---\nto: Cy\npromises: [Nothing]\n---\n',
  'archive/.gitignore': 'old/\n',
  'node_modules/dee.outreach.md': '---\nto: Dee\npromises: [Nothing]\n---\n',
  'notes.md': 'promises: [Nothing]',
}
const FOLDER = 'virtual:/letters'

interface Message {
  readonly id?: number
  readonly method?: string
  readonly params?: Readonly<Record<string, unknown>>
  readonly result?: unknown
}

describe('the server in a web worker', () => {
  let worker: Worker
  beforeEach(() => {
    worker = new Worker()
  })
  afterEach(() => worker.stop())

  it('finds what the text tells, then what its sentences do, and every promise', async () => {
    await worker.ask('initialize', {
      processId: null,
      rootUri: null,
      workspaceFolders: [{ uri: FOLDER, name: 'letters' }],
      capabilities: {},
      initializationOptions: { readsFiles: true },
    })
    worker.tell('initialized', {})
    const uri = `${FOLDER}/ada.outreach.md`
    const text = FILES['ada.outreach.md']
    worker.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'outreach', version: 1, text } })
    ok((await worker.rulesShown(uri)).includes('stock-phrase'))
    equal(worker.scripts.length, 0, 'the tagger came before the first answer')
    while (!(await worker.rulesShown(uri)).includes('missing-offer'));
    equal(worker.scripts.length, 1)
    const promises = (await worker.ask('outreach/promises', {})) as readonly PromiseItem[]
    deepEqual(
      promises.map(({ what, ref }) => [what, ref.uri]),
      [['Draw the tide tables', `${FOLDER}/archive/bo.outreach.md`]],
    )
  })
})

/** A worker, as far as the server's script can tell, and its client. */
class Worker {
  readonly scripts: string[] = []
  readonly #scope: Context
  readonly #channels: MessageChannel[] = []
  readonly #answers = new Map<number, (result: unknown) => void>()
  #shown: (message: Message) => void = () => undefined

  constructor() {
    const channels = (): MessageChannel => this.#openChannel()
    const context = createContext({
      ...{ performance, TextEncoder, TextDecoder, Intl, console, queueMicrotask },
      // A browser ends a worker with all that it waits for; Node goes on for as long as something may come.
      setTimeout: (act: () => void, delay: number) => setTimeout(act, delay).unref(),
      setInterval: (act: () => void, delay: number) => setInterval(act, delay).unref(),
      ...{ clearTimeout, clearInterval },
      MessageChannel: function open() {
        return channels()
      },
      addEventListener: () => undefined,
      postMessage: (message: Message) => setImmediate(() => this.#receive(structuredClone(message))),
      Blob: class {
        readonly parts: readonly string[]
        constructor(parts: readonly string[]) {
          this.parts = parts
        }
      },
      URL: {
        createObjectURL: ({ parts }: { parts: readonly string[] }) => parts.join(''),
        revokeObjectURL() {},
      },
      importScripts: (script: string) => {
        this.scripts.push(script)
        runInContext(script, context)
      },
    })
    this.#scope = Object.assign(context, { self: context })
    runInContext(readFileSync('dist/worker.cjs', 'utf8'), context)
  }

  tell(method: string, params: unknown): void {
    this.#send({ method, params })
  }

  ask(method: string, params: unknown): Promise<unknown> {
    const id = this.#answers.size + 1
    this.#send({ id, method, params })
    return new Promise((resolve) => this.#answers.set(id, resolve))
  }

  /** The rules of the findings that are shown next. */
  rulesShown(uri: string): Promise<readonly unknown[]> {
    return new Promise((resolve) => {
      this.#shown = ({ params }) => {
        if (params?.uri === uri) resolve((params.diagnostics as { code: unknown }[]).map(({ code }) => code))
      }
    })
  }

  stop(): void {
    for (const { port1 } of this.#channels) port1.close()
  }

  #openChannel(): MessageChannel {
    const channel = new MessageChannel()
    this.#channels.push(channel)
    return channel
  }

  #receive(message: Message): void {
    const { id, method, params, result } = message
    if (method === undefined) this.#answers.get(id ?? 0)?.(result)
    else if (id !== undefined) this.#send({ id, result: answer(method, String(params?.uri)) })
    else if (method === 'textDocument/publishDiagnostics') this.#shown(message)
    else if (method === 'window/logMessage') throw new Error(String(params?.message))
  }

  #send(message: object): void {
    const receive = this.#scope.onmessage as (event: { readonly data: unknown }) => void
    receive({ data: { jsonrpc: '2.0', ...message } })
  }
}

function answer(method: string, uri: string): unknown {
  const path = uri.slice(FOLDER.length + 1)
  if (method === 'outreach/readFile') return FILES[path] ?? null
  if (method === 'outreach/readFolder') return entriesIn(path)
  if (method === 'outreach/tagger') return readFileSync('dist/tagger.cjs', 'utf8')
  throw new Error(`Nobody answers ${method}`)
}

function entriesIn(folder: string): readonly FolderEntry[] {
  const inside = Object.keys(FILES).flatMap((path) =>
    folder === '' ? path : path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : [],
  )
  const names = new Map(inside.map((path) => [path.split('/')[0] ?? '', path.includes('/')]))
  return [...names].map(([name, isFolder]) => ({ name, isFolder }))
}
