// Drafts and promises as symbols: the outline of one draft, and what can be jumped to over all of them.
import {
  type DocumentSymbol,
  type SymbolInformation,
  SymbolKind,
  type WorkspaceSymbol,
} from 'vscode-languageserver'
import { fold } from '../../core/fold.ts'
import { promisesOf } from '../../core/promises/list.ts'
import { standingWords } from '../../core/promises/words.ts'
import { toRange } from '../convert.ts'
import type { Session } from '../session.ts'
import { nameOf } from '../uri.ts'
import { listed } from './promises.ts'

/** More than anybody looks through. */
const MOST = 200

export async function documentSymbols(
  session: Session,
  uri: string,
): Promise<DocumentSymbol[] | SymbolInformation[]> {
  const file = session.files.draft(uri)
  if (file === undefined) return []
  const { draft, lines } = file
  const { nestsSymbols, say } = session.client
  const promises = promisesOf(draft, await session.momentFor(uri)).map((promise) => ({
    name: promise.what === '' ? say('(nothing)') : promise.what,
    detail: say(standingWords(promise)),
    kind: SymbolKind.Event,
    range: toRange(lines, promise.pledge.span),
    selectionRange: toRange(lines, promise.pledge.span),
  }))
  const range = toRange(lines, { start: 0, end: draft.text.length })
  const name = draft.header.subject?.value.trim() || nameOf(uri)
  const whole = { name, kind: SymbolKind.File, range, selectionRange: toRange(lines, draft.header.span) }
  if (nestsSymbols) return [{ ...whole, children: promises }]
  return [whole, ...promises].map((symbol) => ({
    name: symbol.name,
    kind: symbol.kind,
    location: { uri, range: symbol.range },
  }))
}

/** Drafts by file name and promises by their words; all words of the query must be met. */
export async function workspaceSymbols(session: Session, query: string): Promise<WorkspaceSymbol[]> {
  const { shelf } = session
  const words = fold(query).split(/\s+/)
  const isMeant = (name: string): boolean => words.every((word) => fold(name).includes(word))
  const promises = (await listed(session)).flatMap(({ draft, index, what, to }) => {
    const range = shelf.placeOf(draft, index)
    if (range === undefined || !isMeant(`${what} ${to.join(' ')}`)) return []
    const location = { uri: draft, range }
    return [{ name: what, kind: SymbolKind.Event, location, containerName: nameOf(draft) }]
  })
  const start = { line: 0, character: 0 }
  const drafts = shelf
    .uris()
    .filter((uri) => isMeant(nameOf(uri)))
    .map((uri) => ({
      name: nameOf(uri),
      kind: SymbolKind.File,
      location: { uri, range: { start, end: start } },
    }))
  return [...drafts, ...promises].slice(0, MOST)
}
