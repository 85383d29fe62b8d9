// What runs on this machine, to tell whether the extension started a server.
import { readdirSync, readFileSync } from 'node:fs'

/** The command lines of all processes. */
export const processes = (): readonly string[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((id) => {
      try {
        return readFileSync(`/proc/${id}/cmdline`, 'utf8')
      } catch {
        return []
      }
    })
