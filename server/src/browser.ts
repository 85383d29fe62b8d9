// The language server as a web worker, in one classic script: hosts wrap workers in ways that modules do not survive.
import { BrowserMessageReader, BrowserMessageWriter } from 'vscode-languageserver/browser'
import type { Tagger } from './core/language/tagger.ts'
import { serveOver } from './lsp/engine.ts'
import type { Platform } from './lsp/platform.ts'
import type { ServerRequests } from './protocol.ts'
import { today } from './today.ts'

export * from './lsp/engine.ts'

/** What a worker can do that a page and Node cannot. */
interface WorkerScope {
  importScripts(url: string): void
  /** Where a script of the package puts what it exports. */
  outreach: typeof import('./core/language/tagger.ts')
}

const scope = globalThis as typeof globalThis & Partial<WorkerScope>

// Node loads the same script for its engine.
if ('importScripts' in scope) {
  const watchDog = { shutdownReceived: false, initialize: () => undefined, exit: () => undefined }
  serveOver(new BrowserMessageReader(scope), new BrowserMessageWriter(scope), watchDog, platformOf(scope))
}

function platformOf(worker: Partial<WorkerScope>): Platform {
  return {
    today,
    async loadTagger(connection): Promise<Tagger> {
      const script: ServerRequests['outreach/tagger']['result'] =
        await connection.sendRequest('outreach/tagger')
      const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }))
      worker.importScripts?.(url)
      URL.revokeObjectURL(url)
      if (worker.outreach === undefined) throw new Error('The tagger exports nothing.')
      return worker.outreach.loadTagger()
    },
  }
}
