// Reads text files as UTF-8. What cannot be read is one line for the person who asked.
import { readFileSync } from 'node:fs'
import { Failure } from './failure.ts'
import { shown } from './find.ts'

/** The file's text. A byte order mark stays: offsets count in the text as it is stored. */
export function readText(path: string): string {
  const bytes = readBytes(path)
  try {
    return UTF8.decode(bytes)
  } catch {
    throw new Failure(`${shown(path)} is not UTF-8 text`)
  }
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function readBytes(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch (error) {
    throw new Failure(`${shown(path)} cannot be read: ${reasonOf(error)}`)
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EACCES' || code === 'EPERM') return 'permission denied'
  if (code === 'ENOENT') return 'no such file'
  if (code === 'EISDIR') return 'it is a folder'
  return error instanceof Error ? error.message : String(error)
}
