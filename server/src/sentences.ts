// Reads sentences in a thread of its own beside the server, so that no keystroke waits for it.
import { type MessagePort, parentPort } from 'node:worker_threads'
import { loadReader } from './core/acts/reader.ts'
import type { SentenceReader } from './core/check.ts'
import type { Answer } from './lsp/host/sentence-thread.ts'

if (parentPort !== null) void serve(parentPort)

/** Where the reader cannot be loaded, the thread ends with the error. */
async function serve(port: MessagePort): Promise<void> {
  const reader = await loadReader()
  port.on('message', (sentences: readonly string[]) => port.postMessage(answerFor(sentences, reader)))
}

/** A sentence that cannot be read is one answer lost, not the thread. */
function answerFor(sentences: readonly string[], reader: SentenceReader): Answer {
  try {
    return { acts: sentences.map((sentence) => reader.read(sentence)) }
  } catch (error) {
    return { error }
  }
}
