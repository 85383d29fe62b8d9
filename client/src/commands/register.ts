// Registers a command; what fails is told to the writer in the words of whoever failed.
import { commands, type Disposable, window } from 'vscode'

type Run = (...args: readonly unknown[]) => Promise<void> | void

export const register = (command: string, run: Run): Disposable =>
  commands.registerCommand(command, (...args: unknown[]) => telling(() => run(...args)))

/** Work that the writer asked for, outside of a command too. */
export async function telling(work: () => Promise<void> | void): Promise<void> {
  try {
    await work()
  } catch (error) {
    void window.showErrorMessage(error instanceof Error ? error.message : String(error))
  }
}
