// The server as a web worker. Its script is read and started from a blob: workers from the address of an extension's
// file fail where that is no address a browser knows, as in a remote window.
import { Uri, workspace } from 'vscode'
import { BrowserMessageReader, BrowserMessageWriter } from 'vscode-languageclient/browser'
import type { Channel } from './client.ts'

/** The browser's; Node, whose types are here, has another. */
declare const Worker: new (url: string, options: { readonly name: string }) => WebWorker

declare const navigator: { readonly locks?: Locks }

interface WebWorker {
  addEventListener(type: 'error' | 'message', listener: () => void, options: { readonly once: boolean }): void
  terminate(): void
}

/** Where a browser keeps who holds what; not every host lets one look. */
interface Locks {
  request(name: string, held: () => void): Promise<void>
}

export async function startWorker(extension: Uri): Promise<Channel> {
  const script = await readScript(extension, 'worker.cjs')
  const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }))
  // The address is not given back: the host may read it later.
  const name = `outreach-${crypto.randomUUID()}`
  const worker = new Worker(url, { name })
  const reader = new WorkerReader(worker)
  reader.closeWith(worker, name)
  return {
    reader,
    writer: new BrowserMessageWriter(worker),
    end() {
      reader.dispose()
      worker.terminate()
    },
  }
}

/** Browsers do not tell when a worker is gone: it holds a lock by its name for as long as it lives, for which one waits. */
class WorkerReader extends BrowserMessageReader {
  closeWith(worker: WebWorker, name: string): void {
    let isHeard = false
    const hear = (): void => {
      isHeard = true
      navigator.locks?.request(name, () => this.fireClose()).catch(() => undefined)
    }
    worker.addEventListener('message', hear, { once: true })
    // A script with a fault is gone before it says anything.
    worker.addEventListener('error', () => isHeard || this.fireClose(), { once: true })
  }
}

/** A script of the package, as text. */
export async function readScript(extension: Uri, name: string): Promise<string> {
  const bytes = await workspace.fs.readFile(Uri.joinPath(extension, 'dist', name))
  return new TextDecoder().decode(bytes)
}
