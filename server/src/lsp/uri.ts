// Which files the server is for, and when two spellings of an address mean one file.
import { CONFIG_FILE } from '../core/settings/config.ts'

export type Kind = 'draft' | 'config'

/** Nothing happens outside drafts and the project's configuration; a draft without a file goes by its language. */
export function kindOf(uri: string, languageId: string): Kind | undefined {
  const path = pathOf(uri)
  if (path.endsWith('.outreach.md')) return 'draft'
  if (path.endsWith(`/${CONFIG_FILE}`)) return 'config'
  return uri.startsWith('untitled:') && languageId === 'outreach' ? 'draft' : undefined
}

/** One key for all ways to escape an address; editors differ in what they percent-encode. */
export function keyOf(uri: string): string {
  const key = decoded(uri)
  return key.replace(
    /^(file:\/\/\/)([A-Z])(?=:)/,
    (_, scheme: string, drive: string) => scheme + drive.toLowerCase(),
  )
}

/** The address of a file in a folder. */
export const joined = (folder: string, name: string): string => `${folder.replace(/\/$/, '')}/${name}`

/** The address of the folder that a file lies in. */
export const folderOf = (uri: string): string => uri.slice(0, uri.lastIndexOf('/'))

/** Whether a file lies in a folder or anywhere below it. An address that leads up again may lead out. */
export function isInside(uri: string, folder: string): boolean {
  const key = keyOf(uri)
  return key.startsWith(`${keyOf(folder).replace(/\/$/, '')}/`) && !key.includes('/../')
}

/** The last part of the path, as a person reads it. */
export const nameOf = (uri: string): string => pathOf(uri).split('/').at(-1) ?? uri

const pathOf = (uri: string): string => decoded(uri.replace(/[?#].*$/s, ''))

function decoded(uri: string): string {
  if (!uri.includes('%')) return uri
  try {
    return decodeURIComponent(uri)
  } catch {
    return uri
  }
}
