// Entry for VS Code on the desktop and on remote machines: the server runs in a process of its own. All else is in the
// entry for browsers, so that the package holds it once.
import type { ExtensionContext } from 'vscode'
import { open } from './browser.ts'
import { startProcess } from './process.ts'

export const activate = (context: ExtensionContext): Promise<void> =>
  open(context, (log) => startProcess(context.asAbsolutePath('dist/server.cjs'), log))
