// Messages over the channel that Node opens between a process and the one that started it.
import type { DataCallback, Message, MessageReader, MessageWriter } from 'vscode-languageserver'
import { AbstractMessageReader, AbstractMessageWriter, Disposable } from './engine.ts'

export class IpcReader extends AbstractMessageReader implements MessageReader {
  constructor() {
    super()
    process.on('error', (error) => this.fireError(error))
    process.on('disconnect', () => this.fireClose())
  }

  listen(callback: DataCallback): Disposable {
    process.on('message', callback)
    return Disposable.create(() => process.off('message', callback))
  }
}

export class IpcWriter extends AbstractMessageWriter implements MessageWriter {
  async write(message: Message): Promise<void> {
    process.send?.(message, undefined, undefined, (error) => {
      if (error !== null) this.fireError(error, message)
    })
  }

  end(): void {}
}
