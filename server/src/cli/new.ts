// `outreach new`: writes a draft for somebody, its header filled as far as it is known. No file is overwritten.
import { existsSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { newDraft } from '../core/new-draft.ts'
import { Failure } from './failure.ts'
import { createText } from './file.ts'
import { DRAFT, shown } from './find.ts'
import { Projects } from './project.ts'
import { print } from './terminal.ts'

export interface NewOptions {
  readonly channel: string
  readonly folder: string
}

/** Prints where the draft is and gives the exit code. */
export function create(to: string, { channel: name, folder }: NewOptions): number {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new Failure(`${folder} is no folder`)
  const { channels } = new Projects().of(resolve(folder, DRAFT)).settings
  const channel = channels[name]
  if (channel === undefined)
    throw new Failure(`${name} is no channel; there are ${Object.keys(channels).join(', ')}`)
  const draft = newDraft({ to, channel: name, hasSubject: channel.subject })
  const path = freePath(folder, draft.name)
  createText(path, draft.text)
  print(`${shown(path)}\n`)
  return 0
}

/** `dana-whitfield-2.outreach.md` where the first name is taken. */
function freePath(folder: string, name: string, count = 1): string {
  const path = join(folder, count === 1 ? name : name.replace(DRAFT, `-${count}${DRAFT}`))
  return existsSync(path) ? freePath(folder, name, count + 1) : path
}
