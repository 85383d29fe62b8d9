// The language client, whichever way the server runs.
import {
  BaseLanguageClient,
  type LanguageClientOptions,
  type MessageReader,
  type MessageTransports,
  type MessageWriter,
  type ShutdownMode,
} from 'vscode-languageclient'

/** A server that was started, and how one speaks with it. */
export interface Channel {
  readonly reader: MessageReader
  readonly writer: MessageWriter
  /** Ends a server that has said good-bye, or no longer says anything. */
  end(): void
}

export class OutreachClient extends BaseLanguageClient {
  readonly #start: () => Channel | Promise<Channel>
  #channel: Channel | undefined

  constructor(start: () => Channel | Promise<Channel>, options: LanguageClientOptions) {
    super('outreach', 'Outreach', options)
    this.#start = start
  }

  protected override async createMessageTransports(): Promise<MessageTransports> {
    this.#channel = await this.#start()
    return this.#channel
  }

  protected override shutdown(mode: ShutdownMode, timeout?: number): Promise<void> {
    return super.shutdown(mode, timeout).finally(() => this.#channel?.end())
  }
}
