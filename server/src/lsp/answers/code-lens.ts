// One line above the header: how many of the draft's promises are open, and which day comes next.
import type { CodeLens } from 'vscode-languageserver'
import { isPending, type PromiseEntry, promisesLeft } from '../../core/promises/list.ts'
import { dayWords } from '../../core/promises/words.ts'
import { toRange } from '../convert.ts'
import type { Session } from '../session.ts'

export async function codeLenses(session: Session, uri: string): Promise<CodeLens[]> {
  const file = session.files.draft(uri)
  if (file === undefined) return []
  const moment = await session.momentFor(uri)
  const others = session.shelf.library.othersOf(uri, file.draft)
  const open = promisesLeft(file.draft, moment, others).filter(isPending)
  if (open.length === 0) return []
  const command = session.client.commands.has('outreach.showPromises') ? 'outreach.showPromises' : ''
  const range = toRange(file.lines, { start: 0, end: 0 })
  return [{ range, command: { title: session.client.say(summary(open)), command } }]
}

/** "2 promises open, next due on Friday" */
function summary(open: readonly PromiseEntry[]): string {
  const count = open.length === 1 ? '1 promise open' : `${open.length} promises open`
  const overdue = open.filter(({ state }) => state === 'overdue').length
  if (overdue > 0) return `${count}, ${overdue} overdue`
  const next = open
    .filter(({ due }) => due !== undefined)
    .toSorted((a, b) => (a.daysLeft ?? 0) - (b.daysLeft ?? 0))[0]
  if (next?.due === undefined || next.daysLeft === undefined) return count
  return `${count}, next due ${dayWords(next.due.value, next.daysLeft)}`
}
