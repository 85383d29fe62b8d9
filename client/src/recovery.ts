// What is done when the server is gone: it is started again without a word, and its state comes back with it. One that
// does not stay is left off, which the writer is told, with a way to try again.
import { commands, type LogOutputChannel, l10n, window } from 'vscode'
import { CloseAction, type CloseHandlerResult, ErrorAction, type ErrorHandler } from 'vscode-languageclient'

/** Ends within `SPAN` milliseconds after which one more start would help no more. */
const MOST = 5
const SPAN = 180_000

export class Recovery implements ErrorHandler {
  readonly #log: LogOutputChannel
  #ends: number[] = []

  constructor(log: LogOutputChannel) {
    this.#log = log
  }

  /** The writer asked for another start, which begins the count anew. */
  forget(): void {
    this.#ends = []
  }

  /** What cannot be read or written is in the log; a server that is gone closes. */
  readonly error = () => ({ action: ErrorAction.Continue, handled: true })

  readonly closed = async (): Promise<CloseHandlerResult> => {
    // Whoever waits for an answer hears first that none comes, else the library takes it for a failure of the next start.
    await new Promise((resolve) => setTimeout(resolve))
    const now = Date.now()
    this.#ends = [...this.#ends.filter((end) => now - end < SPAN), now]
    if (this.#ends.length < MOST) return { action: CloseAction.Restart, handled: true }
    void this.#tell()
    return { action: CloseAction.DoNotRestart, handled: true }
  }

  async #tell(): Promise<void> {
    const [again, log] = [l10n.t('Start Again'), l10n.t('Show Log')]
    const words = l10n.t(
      'The Outreach server stopped {0} times in a row and is left off. Your drafts are not touched by that.',
      MOST,
    )
    const chosen = await window.showErrorMessage(words, again, log)
    if (chosen === again) await commands.executeCommand('outreach.restartServer')
    if (chosen === log) this.#log.show()
  }
}
