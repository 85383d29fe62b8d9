// Holds the client to the order of a session: nothing before `initialize`, nothing but `exit` after `shutdown`. The
// library leaves that to its users.
import {
  type DataCallback,
  ErrorCodes,
  type Message,
  Message as MessageKind,
  type MessageReader,
  type MessageWriter,
  type RequestMessage,
  type ResponseMessage,
} from 'vscode-languageserver'

type Phase = 'new' | 'serving' | 'shut down'

/** The reader without the messages that come out of order; requests among them are refused. */
export function inOrder(reader: MessageReader, writer: MessageWriter): MessageReader {
  let phase: Phase = 'new'

  const admit = (message: Message, next: DataCallback): void => {
    const refusal = MessageKind.isRequest(message) ? refusalOf(message, phase) : undefined
    if (refusal !== undefined) return void writer.write(refusal)
    if (MessageKind.isNotification(message) && phase !== 'serving' && message.method !== 'exit') return
    if (MessageKind.isRequest(message)) phase = PHASES[message.method] ?? phase
    try {
      next(message)
    } catch {
      // The library takes some fields for granted; what lacks them is one bad message, not the end of the session.
      if (MessageKind.isRequest(message))
        void writer.write(refuse(message.id, ErrorCodes.InvalidRequest, 'The message cannot be read.'))
    }
  }

  return {
    onError: reader.onError,
    onClose: reader.onClose,
    onPartialMessage: reader.onPartialMessage,
    listen: (next) => reader.listen((message) => admit(message, next)),
    dispose: () => reader.dispose(),
  }
}

const PHASES: Readonly<Record<string, Phase>> = { initialize: 'serving', shutdown: 'shut down' }

function refusalOf({ id, method }: RequestMessage, phase: Phase): ResponseMessage | undefined {
  if (phase === 'new' && method !== 'initialize')
    return refuse(id, ErrorCodes.ServerNotInitialized, 'The session begins with "initialize".')
  if (phase === 'serving' && method === 'initialize')
    return refuse(id, ErrorCodes.InvalidRequest, 'The session has begun already.')
  if (phase === 'shut down') return refuse(id, ErrorCodes.InvalidRequest, 'The session has been shut down.')
  return undefined
}

const refuse = (id: RequestMessage['id'], code: number, message: string): ResponseMessage => ({
  jsonrpc: '2.0',
  id,
  error: { code, message },
})
