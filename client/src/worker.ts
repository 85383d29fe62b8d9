// The server as a web worker. Its script is read and started from a blob: workers from the address of an extension's
// file fail where that is no address a browser knows, as in a remote window.
import { Uri, workspace } from 'vscode'
import { BrowserMessageReader, BrowserMessageWriter } from 'vscode-languageclient/browser'
import type { Channel } from './client.ts'

/** The browser's; Node, whose types are here, has another. */
declare const Worker: new (url: string) => { terminate(): void }

export async function startWorker(extension: Uri): Promise<Channel> {
  const script = await readScript(extension, 'worker.cjs')
  const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }))
  // The address is not given back: the host may read it later.
  const worker = new Worker(url)
  return {
    reader: new BrowserMessageReader(worker),
    writer: new BrowserMessageWriter(worker),
    end: () => worker.terminate(),
  }
}

/** A script of the package, as text. */
export async function readScript(extension: Uri, name: string): Promise<string> {
  const bytes = await workspace.fs.readFile(Uri.joinPath(extension, 'dist', name))
  return new TextDecoder().decode(bytes)
}
