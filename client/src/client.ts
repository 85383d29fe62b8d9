// The language client, whichever way the server runs.
import {
  BaseLanguageClient,
  type LanguageClientOptions,
  type MessageReader,
  type MessageTransports,
  type MessageWriter,
  type ShutdownMode,
  State,
} from 'vscode-languageclient'

/** A server that was started, and how one speaks with it. */
export interface Channel {
  /** Closes when the server is gone, except by `end`. */
  readonly reader: MessageReader
  readonly writer: MessageWriter
  /** Ends a server that has said good-bye, or no longer says anything. */
  end(): void
}

export class OutreachClient extends BaseLanguageClient {
  readonly #start: () => Channel | Promise<Channel>
  #channel: Channel | undefined
  #isClosing = false

  constructor(start: () => Channel | Promise<Channel>, options: LanguageClientOptions) {
    super('outreach', 'Outreach', { ...options, initializationFailedHandler: () => false })
    this.#start = start
  }

  /** Fails never: a server that cannot be started is as gone as one that ended. */
  override async start(): Promise<void> {
    try {
      await super.start()
    } catch {
      if (this.state === State.StartFailed) await this.handleConnectionClosed()
    }
  }

  /** Into the log alone; what the writer has to know is told in plain words by who knows what it means. */
  override error(message: string, data?: unknown): void {
    super.error(message, data, false)
  }

  protected override async createMessageTransports(): Promise<MessageTransports> {
    this.#channel?.end()
    this.#channel = await this.#start()
    return this.#channel
  }

  /** Of a server that ends while it starts, two hear: who reads its messages and who waits for it. */
  protected override async handleConnectionClosed(): Promise<void> {
    if (this.#isClosing) return
    this.#isClosing = true
    await super.handleConnectionClosed().finally(() => {
      this.#isClosing = false
    })
  }

  protected override async shutdown(mode: ShutdownMode, timeout?: number): Promise<void> {
    const isBegun = this.state !== State.Starting && this.state !== State.StartFailed
    try {
      if (isBegun) await super.shutdown(mode, timeout)
    } finally {
      this.#channel?.end()
    }
  }
}
