// The repairs at the cursor as commands, one for each place in their list, for those who speak or type rather than
// choose: the order of the repairs of a finding never changes.
import { commands, type Disposable } from 'vscode'
import { register } from './register.ts'

export const registerTakeRepair = (): readonly Disposable[] => [
  register('outreach.takeFirstRepair', () => take('quickfix.outreach.1')),
  register('outreach.takeSecondRepair', () => take('quickfix.outreach.2')),
  register('outreach.takeThirdRepair', () => take('quickfix.outreach.3')),
  register('outreach.takeFourthRepair', () => take('quickfix.outreach.4')),
  register('outreach.takeSafeRepairs', () => take('source.fixAll.outreach')),
]

/** VS Code says it where there is none. */
const take = async (kind: string): Promise<void> => {
  await commands.executeCommand('editor.action.codeAction', { kind, apply: 'first' })
}
