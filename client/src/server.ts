// The language server as the client's other files see it: requests and commands with the types of the protocol.
import { type Disposable, Uri, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import type { Commands, Notifications, Requests, ServerRequests } from '../../server/src/protocol.ts'

export class Server {
  readonly #client: BaseLanguageClient

  constructor(client: BaseLanguageClient) {
    this.#client = client
  }

  ask<M extends keyof Requests>(method: M, params: Requests[M]['params']): Promise<Requests[M]['result']> {
    return this.#client.sendRequest(method, params)
  }

  /** Runs a command that changes a draft. A draft without unsaved changes is saved, so that it does not linger half done. */
  async run<C extends keyof Commands>(command: C, ...args: Commands[C]): Promise<void> {
    const { uri } = args[0]
    const wasSaved = !openDraft(uri)?.isDirty
    await this.#client.sendRequest('workspace/executeCommand', { command, arguments: [...args] })
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

  /** A server that does not even answer the good-bye is replaced, too. */
  async restart(): Promise<void> {
    await this.#client.stop().catch((error: unknown) => this.log(error))
    await this.#client.start()
  }
}

function openDraft(uri: string) {
  const name = Uri.parse(uri).toString()
  return workspace.textDocuments.find((document) => document.uri.toString() === name)
}
