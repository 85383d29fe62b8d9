// The language server as a process of its own: `--stdio`, or `--node-ipc` as VS Code starts it.
import { join } from 'node:path'
import { leavePatternsUntidied } from './compiling.ts'
import { parseDay } from './core/days/day.ts'
import { serveProcess } from './lsp/host/node.ts'

leavePatternsUntidied()

const [, , ...options] = process.argv
const day = options[options.indexOf('--today') + 1]

serveProcess(options.includes('--node-ipc') ? 'ipc' : 'stdio', {
  day: options.includes('--today') ? parseDay(day ?? '') : undefined,
  reader: join(import.meta.dirname, 'reader.cjs'),
  sentences: join(import.meta.dirname, 'sentences.cjs'),
})
