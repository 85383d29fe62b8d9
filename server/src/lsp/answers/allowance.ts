// Writes what a writer allows into the project's configuration, which is made where there is none.
import type { WorkspaceEdit } from 'vscode-languageserver'
import type { Allowance } from '../../core/rule.ts'
import { allow } from '../../core/settings/allow.ts'
import { CONFIG_FILE } from '../../core/settings/config.ts'
import { linesOf, toNewFile, toWorkspaceEdit } from '../convert.ts'
import type { Session } from '../session.ts'
import { joined } from '../uri.ts'

/** Nothing without a folder to have a configuration, or where what stands there cannot be added to. */
export async function allowanceEdit(
  allowance: Allowance,
  draft: string,
  { configuration, client, folders, files }: Session,
): Promise<WorkspaceEdit | undefined> {
  const folder = folders.of(draft)
  if (folder === undefined) return undefined
  const existing = await configuration.projectFile(folder)
  const { uri, text } = existing ?? { uri: joined(folder, CONFIG_FILE), text: '' }
  const edits = allow(text, allowance)
  if (edits === undefined) return undefined
  if (existing !== undefined)
    return toWorkspaceEdit(linesOf(uri, text), files.get(uri)?.version ?? null, edits, client)
  return client.createsFiles ? toNewFile(uri, edits) : undefined
}
