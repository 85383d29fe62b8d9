// Tells the writer how far a long look through the folders has come, and lets them stop it.
import type { Connection } from 'vscode-languageserver'
import type { Client } from '../client.ts'

/** Fewer files are done before anybody could read the message. */
const WORTH_TELLING = 500

/** Milliseconds between two reports. */
const INTERVAL = 200

/** Work that can be stopped, counted in whatever it is done in. */
export interface Work {
  readonly total: number
  left(): number
  stop(): void
}

export async function withProgress(
  connection: Connection,
  client: Client,
  title: string,
  { total, left, stop }: Work,
  done: Promise<void>,
): Promise<void> {
  const reporter = client.showsProgress && total >= WORTH_TELLING ? await reporterOf(connection) : undefined
  if (reporter === undefined) return done
  reporter.begin(title, 0, undefined, true)
  reporter.token.onCancellationRequested(() => stop())
  const timer = setInterval(() => reporter.report(Math.round(100 * (1 - left() / total))), INTERVAL)
  await done
  clearInterval(timer)
  reporter.done()
}

/** A client that changed its mind gets no reports. */
async function reporterOf(connection: Connection) {
  try {
    return await connection.window.createWorkDoneProgress()
  } catch {
    return undefined
  }
}
