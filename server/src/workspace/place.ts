// Where a draft is, so that `replies-to: ../dana.outreach.md` leads from one draft to another. Names of drafts are
// paths with `/` or URIs; the index asks nothing else of them.

/** The name in the form in which two names of one draft are equal. */
export const placeOf = (draft: string): string =>
  draft.includes('%') && SCHEME.test(draft) ? decoded(draft) : draft

/** The place that a reference written in a draft leads to. */
export function placeBeside(draft: string, reference: string): string {
  const place = placeOf(draft)
  const written = reference.trim().replaceAll('\\', '/')
  const folder = place.slice(0, place.lastIndexOf('/') + 1)
  const named = written.endsWith(ENDING) ? written : written + ENDING
  return written.startsWith('/') ? rootOf(place) + named : joined(folder, named)
}

/** How a draft at `place` refers to the one at `target`; the ending is left out where it was before. */
export function referenceTo(target: string, place: string, before: string): string {
  const [from, to] = [place.split('/').slice(0, -1), target.split('/')]
  const shared = from.findIndex((part, index) => part !== to[index])
  const common = shared === -1 ? from.length : shared
  const path = [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/')
  return before.trim().endsWith(ENDING) ? path : path.slice(0, -ENDING.length)
}

const ENDING = '.outreach.md'

const SCHEME = /^[a-z][a-z0-9+.-]+:/i

const rootOf = (place: string): string => /^[a-z][a-z0-9+.-]+:\/\/[^/]*/i.exec(place)?.[0] ?? ''

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri)
  } catch {
    return uri
  }
}

function joined(folder: string, path: string): string {
  const parts = folder.split('/').slice(0, -1)
  for (const part of path.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  return parts.join('/')
}
