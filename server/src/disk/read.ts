// The text of a file on this machine's disk.
import { isUtf8 } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Nothing where there is no file, or none that can be read. */
export function readText(uri: string): string | undefined {
  try {
    const path = fileURLToPath(uri)
    const text = readFileSync(path, 'utf8')
    // Bytes that are no UTF-8 would come back as something else, if they came back at all.
    return text.includes('\ufffd') && !isUtf8(readFileSync(path)) ? undefined : text
  } catch {
    return undefined
  }
}
