// Reads and writes text files as UTF-8. What cannot be done is one line for the person who asked.
import {
  accessSync,
  closeSync,
  constants,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
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

/** A new file with all of the text, or none. */
export const createText = (path: string, text: string): void => writing(path, () => writeWhole(path, text))

/** Puts a text in the place of what was read, once all of it is on the disk; else the file stays as it is. */
export function replaceText(path: string, before: string, after: string): void {
  if (readText(path) !== before)
    throw new Failure(`${shown(path)} has changed meanwhile, and is left as it is`)
  writing(path, () => {
    const file = realpathSync(path)
    accessSync(file, constants.W_OK)
    const part = `${file}.${process.pid}.part`
    writeWhole(part, after, statSync(file).mode)
    renameSync(part, file)
  })
}

function writing(path: string, write: () => void): void {
  try {
    write()
  } catch (error) {
    throw new Failure(`${shown(path)} cannot be written: ${reasonOf(error)}`)
  }
}

/** Leaves no half of a file behind. */
function writeWhole(path: string, text: string, mode?: number): void {
  const file = openSync(path, 'wx', mode)
  try {
    writeFileSync(file, text, { flush: true })
  } catch (error) {
    rmSync(path)
    throw error
  } finally {
    closeSync(file)
  }
}

/** In the words of the person who asked. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error))
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'permission denied',
  ENOENT: 'no such file',
  EEXIST: 'there is such a file already',
  EISDIR: 'it is a folder',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EFBIG: 'the disk takes no file of this size',
}
