// The language server as a web worker, in one classic script: hosts wrap workers in ways that modules do not survive.
import type { Connection } from 'vscode-languageserver'
import { BrowserMessageReader, BrowserMessageWriter } from 'vscode-languageserver/browser'
import type { SentenceReader } from './core/check.ts'
import { serveOver } from './lsp/host/engine.ts'
import type { Platform } from './lsp/host/platform.ts'
import { readingHere } from './lsp/host/reading-here.ts'
import type { ServerRequests } from './protocol.ts'
import { today } from './today.ts'

export * from './lsp/host/engine.ts'

/** What a worker can do that a page and Node cannot. */
interface WorkerScope {
  importScripts(url: string): void
  /** What the client called it; VS Code writes its own name before that. */
  name: string
  /** Where a script of the package puts what it exports. */
  outreach: typeof import('./core/acts/reader.ts')
}

const scope = globalThis as typeof globalThis & Partial<WorkerScope>

// Node loads the same script for its engine.
if ('importScripts' in scope) {
  const watchDog = { shutdownReceived: false, initialize: () => undefined, exit: () => undefined }
  serveOver(new BrowserMessageReader(scope), new BrowserMessageWriter(scope), watchDog, platformOf(scope))
  holdName(scope)
}

/** Browsers do not tell a client that its worker is gone; they give away what the worker held. */
function holdName({ name, navigator }: Partial<WorkerScope> & { readonly navigator?: object }): void {
  const { locks } = (navigator ?? {}) as { readonly locks?: Locks }
  const held = locks?.request(name?.split(' ').at(-1) ?? '', () => new Promise(() => undefined))
  held?.catch(() => undefined)
}

interface Locks {
  request(name: string, hold: () => Promise<never>): Promise<unknown>
}

function platformOf(worker: Partial<WorkerScope>): Platform {
  return {
    today,
    sentenceReader: (connection) => readingHere(() => loadReader(worker, connection)),
  }
}

/** A worker cannot read the package; the client does. */
async function loadReader(worker: Partial<WorkerScope>, connection: Connection): Promise<SentenceReader> {
  const script: ServerRequests['outreach/tagger']['result'] = await connection.sendRequest('outreach/tagger')
  const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }))
  worker.importScripts?.(url)
  URL.revokeObjectURL(url)
  if (worker.outreach === undefined) throw new Error('The tagger exports nothing.')
  return worker.outreach.loadReader()
}
