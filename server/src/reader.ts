// The thread that reads many drafts beside the server (`lsp/host/reading-thread.ts` starts it).
import { parentPort } from 'node:worker_threads'
import { readText } from './disk/read.ts'
import { answer } from './lsp/host/engine.ts'
import type { Question } from './lsp/unopened/reading.ts'
import type { Packed } from './workspace/passages/packed.ts'

parentPort?.on('message', (question: Question) => {
  const answered = answer(question, readText)
  parentPort?.postMessage(answered, 'passages' in answered ? buffersOf(answered.passages) : [])
})
parentPort?.postMessage('ready')

/** They go to the server instead of being copied. */
const buffersOf = ({ counts, prints, words }: Packed): ArrayBuffer[] =>
  [counts, prints, words].map(({ buffer }) => buffer)
