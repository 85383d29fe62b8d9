// Checks every draft with every rule, open or not, and shows what it finds; drafts that are not open show all of it
// until they are looked at again.
import type { CancellationToken } from 'vscode-languageserver'
import { readDraft } from '../../core/draft.ts'
import type { Finding } from '../../core/rule.ts'
import type { Tally } from '../../protocol.ts'
import type { Session } from '../session.ts'
import { breathe, Slice } from '../slices.ts'

export async function checkAll(session: Session, token: CancellationToken): Promise<Tally> {
  await session.scannedWholly()
  const slice = new Slice()
  const tally = { drafts: 0, error: 0, warning: 0, information: 0, hint: 0 }
  for (const uri of session.shelf.uris()) {
    if (token.isCancellationRequested) break
    const findings = await findingsAt(uri, session)
    tally.drafts += findings === undefined ? 0 : 1
    for (const { level } of findings ?? []) tally[level] += 1
    if (slice.isOver()) await breathe()
  }
  return tally
}

/** Nothing for a draft that is gone. */
async function findingsAt(uri: string, session: Session): Promise<readonly Finding[] | undefined> {
  const file = session.files.draft(uri)
  if (file !== undefined) return session.findingsIn(file)
  const text = await session.disk.read(uri)
  if (text === undefined) return undefined
  const draft = readDraft(text)
  await session.acts.read(draft)
  const findings = session.checks.once({ uri, draft }, await session.configuration.settingsOf(uri))
  await session.places.fetch(findings)
  session.unopened.shown.show(uri, findings, text)
  return findings
}
