// What is known of the place the output goes to.
import { reasonOf } from './file.ts'

export interface Terminal {
  readonly color: boolean
  /** Cells in a row. */
  readonly columns: number
}

/** Where the output goes to a file or a pipe: wide enough for a sentence, the same on every machine. */
const COLUMNS = 100

export function terminal(): Terminal {
  const { isTTY, columns } = process.stdout
  const { NO_COLOR = '', FORCE_COLOR = '', TERM } = process.env
  const wanted = !['', '0'].includes(FORCE_COLOR) || (isTTY && TERM !== 'dumb')
  return { color: wanted && NO_COLOR === '', columns: (isTTY && columns) || COLUMNS }
}

/** Whoever reads the output may have seen enough (`outreach check | head`): no reason to complain. A full disk is one. */
export function endWhereNobodyReads(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit()
    complain(`the output cannot be written: ${reasonOf(error)}`)
    process.exit(2)
  })
}

/** Prints text that already ends its lines. */
export function print(text: string): void {
  process.stdout.write(text)
}

export interface Complaints {
  readonly complain: (line: string) => void
  readonly count: () => number
}

/** Counts what it passes on, for the exit code. */
export function complaints(): Complaints {
  let told = 0
  const tell = (line: string): void => {
    told++
    complain(line)
  }
  return { complain: tell, count: () => told }
}

/** One line for the person who started the command, apart from the output. */
function complain(line: string): void {
  console.error(`outreach: ${line}`)
}

/** Tells on a terminal how far a long run is; `step` is called once for each of `total` things. */
export function progressOver(total: number): { readonly step: () => void; readonly end: () => void } {
  const { stderr } = process
  let done = 0
  let due = performance.now() + PATIENCE
  const step = (): void => {
    done++
    if (!stderr.isTTY || performance.now() < due) return
    due = performance.now() + INTERVAL
    stderr.write(`\r${done} of ${total} drafts`)
  }
  return { step, end: () => stderr.isTTY && stderr.write(CLEARED_LINE) }
}

/** Milliseconds before the first word, and between two. */
const PATIENCE = 1000
const INTERVAL = 100

const CLEARED_LINE = '\r\u001B[K'
