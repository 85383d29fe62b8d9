// Links of the header: the draft that is followed up, and addresses of recipients. Links in the body every editor finds.
import type { DocumentLink } from 'vscode-languageserver'
import { toRange } from '../convert.ts'
import type { Session } from '../session.ts'

export function documentLinks({ files, client }: Session, uri: string): DocumentLink[] {
  const file = files.draft(uri)
  if (file === undefined) return []
  const { to, repliesTo } = file.draft.header
  const addresses = to.flatMap(({ email }) => (email?.value.includes('@') ? [email] : []))
  const followed = repliesTo && beside(uri, repliesTo.value)
  return [
    ...(repliesTo && followed
      ? [
          {
            range: toRange(file.lines, repliesTo.span),
            target: followed,
            tooltip: client.say('Open the draft'),
          },
        ]
      : []),
    ...addresses.map(({ value, span }) => ({
      range: toRange(file.lines, span),
      target: `mailto:${encodeURIComponent(value.toWellFormed()).replace('%40', '@')}`,
    })),
  ]
}

/** A draft may be named without its ending; one without a file has nothing beside it. */
function beside(uri: string, name: string): string | undefined {
  if (uri.startsWith('untitled:')) return undefined
  const path = name.trim().toWellFormed().replaceAll('\\', '/')
  const written = path.endsWith('.outreach.md') ? path : `${path}.outreach.md`
  const relative = written.split('/').map(encodeURIComponent).join('/')
  return URL.canParse(relative, uri) ? new URL(relative, uri).href : undefined
}
