// Entry for VS Code in a browser: the server runs in a web worker.
import type { ExtensionContext } from 'vscode'
import { open } from './surface.ts'
import { startWorker } from './worker.ts'

export { open }

export const activate = (context: ExtensionContext): Promise<void> =>
  open(context, () => startWorker(context.extensionUri))
