// The language server as the client's other files see it: requests and commands with the types of the protocol.
import { type Disposable, l10n, Uri, workspace } from 'vscode'
import { type BaseLanguageClient, ErrorCodes, ResponseError, State } from 'vscode-languageclient'
import type { Commands, Notifications, Requests, ServerRequests } from '../../server/src/protocol.ts'

export class Server {
  readonly #client: BaseLanguageClient

  constructor(client: BaseLanguageClient) {
    this.#client = client
  }

  ask<M extends keyof Requests>(method: M, params: Requests[M]['params']): Promise<Requests[M]['result']> {
    return this.#client.sendRequest<Requests[M]['result']>(method, params).catch(inPlainWords)
  }

  /** Runs a command that changes a draft. A draft without unsaved changes is saved, so that it does not linger half done. */
  async run<C extends keyof Commands>(command: C, ...args: Commands[C]): Promise<void> {
    const { uri } = args[0]
    const wasSaved = !openDraft(uri)?.isDirty
    const params = { command, arguments: [...args] }
    await this.#client.sendRequest('workspace/executeCommand', params).catch(inPlainWords)
    if (wasSaved) await openDraft(uri)?.save()
  }

  on<N extends keyof Notifications>(method: N, listener: (params: Notifications[N]) => void): Disposable {
    return this.#client.onNotification(method, listener)
  }

  answer<M extends keyof ServerRequests>(
    method: M,
    handler: (params: ServerRequests[M]['params']) => Promise<ServerRequests[M]['result']>,
  ): Disposable {
    return this.#client.onRequest<unknown, void>(method, handler)
  }

  /** Into the output channel; nothing pops up. */
  log(error: unknown): void {
    this.#client.warn(error instanceof Error ? error.message : String(error), undefined, false)
  }

  /** Calls back each time the server has come, or come back. */
  onRunning(listener: () => void): Disposable {
    return this.#client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) listener()
    })
  }

  /** Whether it runs then. A server that does not even answer the good-bye is replaced, too. */
  async restart(): Promise<boolean> {
    await this.#client.stop().catch((error: unknown) => this.log(error))
    await this.#client.start()
    return this.#client.isRunning()
  }
}

/** The library's own words for a server that is gone say nothing to a writer. */
function inPlainWords(error: unknown): never {
  const isGone = error instanceof ResponseError && GONE.has(error.code)
  throw isGone ? new Error(l10n.t('The Outreach server was not there for this. Try again.')) : error
}

const GONE: ReadonlySet<number> = new Set([ErrorCodes.ConnectionInactive, ErrorCodes.PendingResponseRejected])

function openDraft(uri: string) {
  const name = Uri.parse(uri).toString()
  return workspace.textDocuments.find((document) => document.uri.toString() === name)
}
