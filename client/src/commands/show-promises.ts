// Show Promises: all promises of all drafts in a quick pick, each with what can be done about it.
import type { Disposable } from 'vscode'
import type { PromiseList } from '../promises/list.ts'
import { PromisesPick } from '../promises/pick.ts'
import type { Server } from '../server.ts'
import { register } from './register.ts'

export const registerShowPromises = (server: Server, promises: PromiseList): Disposable =>
  register('outreach.showPromises', () => new PromisesPick(server, promises).show())
