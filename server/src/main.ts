// The language server as a process of its own: `--stdio`, or `--node-ipc` as VS Code starts it.
import { parseDay } from './core/day.ts'
import { serveProcess } from './lsp/node.ts'

const [, , ...options] = process.argv
const day = options[options.indexOf('--today') + 1]

serveProcess(
  options.includes('--node-ipc') ? 'ipc' : 'stdio',
  options.includes('--today') ? parseDay(day ?? '') : undefined,
)
