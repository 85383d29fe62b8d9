// The list of promises over all drafts, for the client's own views and as a file.
import { overlaps, type Span } from '../../core/span.ts'
import type { PromiseItem, Requests } from '../../protocol.ts'
import type { PlacedPromise } from '../../workspace/exports/placed.ts'
import type { ListedPromise, Reading } from '../../workspace/promise-list.ts'
import { toSpan } from '../convert.ts'
import { failure } from '../failure.ts'
import type { OpenFile } from '../open-files.ts'
import type { Session } from '../session.ts'
import { keyOf, nameOf } from '../uri.ts'

/** All promises, the most urgent first. */
export async function listPromises(session: Session): Promise<readonly PromiseItem[]> {
  session.promisesChanged.tellFromNowOn(session.connection)
  return (await listed(session)).flatMap((promise) => itemFor(promise, session))
}

/** The promise that stands at the span of a draft, as the client's own commands take it. */
export async function promiseAt(
  file: OpenFile,
  span: Span,
  session: Session,
): Promise<PromiseItem | undefined> {
  const items = (await listed(session)).filter(({ draft }) => keyOf(draft) === keyOf(file.uri))
  return items
    .flatMap((promise) => itemFor(promise, session))
    .find(({ range }) => overlaps(toSpan(file.lines, range), span))
}

export async function exportPromises(
  session: Session,
  { format }: Requests['outreach/exportPromises']['params'],
): Promise<string> {
  const { EXPORTS } = await import('../../workspace/exports/export.ts')
  if (!Object.hasOwn(EXPORTS, format)) throw failure(`There is no format "${format}" for promises.`)
  const placed = (await listed(session)).flatMap((promise) => placedIn(promise, session))
  return EXPORTS[format](placed, session.platform.today())
}

/** Waits for the folders to be looked through, though not for ever. */
export async function listed(session: Session): Promise<readonly ListedPromise[]> {
  const { shelf, folders, configuration } = session
  await session.scanned()
  await Promise.all(folders.all().map((folder) => configuration.settingsIn(folder)))
  return shelf.library.promises(readingOf(session))
}

/** The day on which promises of any draft are read, and how early each is due soon by the settings known so far. */
export const readingOf = ({ configuration, platform }: Session): Reading => ({
  today: platform.today(),
  dueSoon: (draft) => configuration.known(draft).dueSoon,
})

function itemFor(promise: ListedPromise, { shelf }: Session): readonly PromiseItem[] {
  const {
    draft: uri,
    index,
    what,
    to,
    state,
    due,
    daysLeft,
    wasDue,
    kept,
    explained,
    released,
    reason,
  } = promise
  const range = shelf.placeOf(uri, index)
  if (range === undefined) return []
  return [
    {
      ref: { uri, index, what },
      what,
      range,
      to,
      state,
      due: due?.value ?? null,
      daysLeft: daysLeft ?? null,
      wasDue,
      kept: kept ?? null,
      explained: explained ?? null,
      released: released ?? null,
      reason: reason ?? null,
    },
  ]
}

function placedIn(promise: ListedPromise, { shelf, folders }: Session): readonly PlacedPromise[] {
  const start = shelf.placeOf(promise.draft, promise.index)?.start
  if (start === undefined) return []
  const pathOf = (uri: string): string => pathIn(uri, folders.of(uri), folders.all().length > 1)
  const [path, firstPath] = [pathOf(promise.draft), pathOf(promise.first)]
  return [{ ...promise, path, firstPath, line: start.line + 1, column: start.character + 1 }]
}

/** From the workspace folder, which is named where there are several. */
function pathIn(uri: string, folder: string | undefined, isOneOfSeveral: boolean): string {
  if (folder === undefined) return nameOf(uri)
  const inside = keyOf(uri).slice(keyOf(folder).replace(/\/$/, '').length + 1)
  return isOneOfSeveral ? `${nameOf(folder.replace(/\/$/, ''))}/${inside}` : inside
}
