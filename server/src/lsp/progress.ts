// Tells the writer how far a long look through the folders has come, and lets them stop it.
import type { Connection } from 'vscode-languageserver'
import type { Backlog } from './backlog.ts'
import type { Client } from './client.ts'

/** Fewer files are done before anybody could read the message. */
const WORTH_TELLING = 500

/** Milliseconds between two reports. */
const INTERVAL = 200

export async function withProgress(
  connection: Connection,
  client: Client,
  title: string,
  total: number,
  backlog: Backlog,
  done: Promise<void>,
): Promise<void> {
  const reporter = client.showsProgress && total >= WORTH_TELLING ? await reporterOf(connection) : undefined
  if (reporter === undefined) return done
  reporter.begin(title, 0, undefined, true)
  reporter.token.onCancellationRequested(() => backlog.clear())
  const timer = setInterval(() => reporter.report(Math.round(100 * (1 - backlog.length / total))), INTERVAL)
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
