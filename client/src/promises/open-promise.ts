// Opens the draft that holds a promise, with the promise selected.
import { Range, Uri, window } from 'vscode'
import type { PromiseItem } from '../../../server/src/protocol.ts'

export async function openPromise({ ref, range: { start, end } }: PromiseItem): Promise<void> {
  const selection = new Range(start.line, start.character, end.line, end.character)
  await window.showTextDocument(Uri.parse(ref.uri), { selection })
}
