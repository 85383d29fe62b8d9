// Registers a command; what fails is told to the writer in the words of whoever failed.
import { commands, type Disposable, window } from 'vscode'

export function register(
  command: string,
  run: (...args: readonly unknown[]) => Promise<void> | void,
): Disposable {
  return commands.registerCommand(command, async (...args: unknown[]) => {
    try {
      await run(...args)
    } catch (error) {
      void window.showErrorMessage(error instanceof Error ? error.message : String(error))
    }
  })
}
