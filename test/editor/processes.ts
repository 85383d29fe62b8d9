// What runs on this machine, to tell whether the extension started a server.
import { readdirSync, readFileSync } from 'node:fs'

/** The command lines of all processes. */
export const processes = (): readonly string[] => running().map(({ command }) => command)

/** The ids of the processes whose command line holds these words. */
export const processesOf = (words: string): readonly number[] =>
  running()
    .filter(({ command }) => command.includes(words))
    .map(({ id }) => id)

const running = (): readonly { readonly id: number; readonly command: string }[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((id) => {
      try {
        return { id: Number(id), command: readFileSync(`/proc/${id}/cmdline`, 'utf8') }
      } catch {
        return []
      }
    })
