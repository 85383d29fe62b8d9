// Messages in a stream: `Content-Length: N`, an empty line, N bytes of JSON. The library's own reader loses its
// place for good after one malformed header; this one says so, looks for the next header and goes on.
import type {
  DataCallback,
  Message,
  MessageReader,
  MessageWriter,
  ResponseMessage,
} from 'vscode-languageserver'
import { AbstractMessageReader, AbstractMessageWriter, Disposable, ErrorCodes } from './engine.ts'

/** Bytes of a message or header; what claims to be longer would fill the memory before it is complete. */
const MOST = 256 * 1024 * 1024
const LONGEST_HEADER = 4096

export class FrameReader extends AbstractMessageReader implements MessageReader {
  readonly #input: NodeJS.ReadableStream
  readonly #writer: MessageWriter
  #chunks: Buffer[] = []
  #length = 0
  /** Bytes that must be there before it is worth looking again. */
  #needed = 0

  constructor(input: NodeJS.ReadableStream, writer: MessageWriter) {
    super()
    this.#input = input
    this.#writer = writer
  }

  listen(callback: DataCallback): Disposable {
    const onData = (chunk: Buffer): void => {
      this.#chunks.push(chunk)
      this.#length += chunk.length
      if (this.#length >= this.#needed) this.#read(callback)
    }
    this.#input.on('data', onData)
    this.#input.on('error', (error) => this.fireError(error))
    this.#input.on('close', () => this.fireClose())
    return Disposable.create(() => this.#input.off('data', onData))
  }

  #read(callback: DataCallback): void {
    let rest = this.#chunks.length === 1 ? (this.#chunks[0] ?? Buffer.alloc(0)) : Buffer.concat(this.#chunks)
    for (;;) {
      const frame = frameIn(rest)
      if (frame.kind === 'incomplete') {
        this.#needed = frame.needed
        break
      }
      if (frame.kind === 'malformed') this.#refuse('A message begins with "Content-Length: ".')
      else this.#deliver(frame.body, callback)
      rest = rest.subarray(frame.end)
    }
    this.#chunks = rest.length === 0 ? [] : [rest]
    this.#length = rest.length
  }

  #deliver(body: Buffer, callback: DataCallback): void {
    const message = parsed(body)
    if (message === undefined) this.#refuse('A message is one JSON object.')
    else callback(message)
  }

  #refuse(message: string): void {
    const answer: ResponseMessage = {
      jsonrpc: '2.0',
      id: null,
      error: { code: ErrorCodes.ParseError, message },
    }
    void this.#writer.write(answer)
  }
}

export class FrameWriter extends AbstractMessageWriter implements MessageWriter {
  readonly #output: NodeJS.WritableStream

  constructor(output: NodeJS.WritableStream) {
    super()
    this.#output = output
    output.on('error', (error) => this.fireError(error))
    output.on('close', () => this.fireClose())
  }

  /** In one piece, so that nothing comes between a header and its body. */
  async write(message: Message): Promise<void> {
    const body = JSON.stringify(message)
    this.#output.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  }

  end(): void {
    this.#output.end()
  }
}

type Frame =
  | { readonly kind: 'message'; readonly body: Buffer; readonly end: number }
  | { readonly kind: 'malformed'; readonly end: number }
  | { readonly kind: 'incomplete'; readonly needed: number }

function frameIn(bytes: Buffer): Frame {
  const blank = bytes.indexOf('\r\n\r\n')
  if (blank < 0) return bytes.length > LONGEST_HEADER ? nextHeader(bytes) : { kind: 'incomplete', needed: 0 }
  const length = lengthIn(bytes.toString('latin1', 0, blank))
  if (length === undefined) return nextHeader(bytes)
  const end = blank + 4 + length
  return bytes.length < end
    ? { kind: 'incomplete', needed: end }
    : { kind: 'message', body: bytes.subarray(blank + 4, end), end }
}

/** Nothing where a line is no header or none says the length. */
function lengthIn(header: string): number | undefined {
  const lines = header.split('\r\n')
  if (!lines.every((line) => /^[\w-]+:/.test(line))) return undefined
  const digits = /^content-length:[ \t]*(\d{1,9})[ \t]*$/im.exec(header)?.[1]
  return digits === undefined || Number(digits) > MOST ? undefined : Number(digits)
}

/** What cannot be read ends where another header begins; one that has begun is waited for. */
function nextHeader(bytes: Buffer): Frame {
  const found = bytes.indexOf('Content-Length:', 1)
  return { kind: 'malformed', end: found < 0 ? bytes.length : found }
}

function parsed(body: Buffer): Message | undefined {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'))
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Message)
      : undefined
  } catch {
    return undefined
  }
}
