// Restricted Mode, in which VS Code opens a folder that nobody has trusted yet: everything works, for nothing is run.
import { deepEqual } from 'node:assert/strict'
import { openWorkbench, type Workbench } from './workbench.ts'

const DRAFT = `---
to: Ada Park <ada@example.org>
subject: Slipways
promises:
  - what: Send the tide tables
    due: 2020-03-02
---
Hi Ada,

I hope this email finds you well. I read your talk on slipways.
`

describe('VS Code in Restricted Mode', () => {
  let workbench: Workbench

  before(async () => {
    workbench = await openWorkbench(
      { 'ada.outreach.md': DRAFT, '.outreach.yaml': 'phrases: {flag: [talk on slipways]}\n' },
      {
        'security.workspace.trust.enabled': true,
        'security.workspace.trust.startupPrompt': 'never',
        'security.workspace.trust.banner': 'never',
      },
      { isRestricted: true },
    )
  })

  after(() => workbench.close())

  it('is restricted', () =>
    workbench.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor())

  it('squiggles, by the configuration of the folder, too', async () => {
    await workbench.openFile('ada.outreach.md')
    await workbench.page.locator('.squiggly-warning').nth(1).waitFor()
  })

  it('applies a fix', async () => {
    await workbench.goTo(10, 5)
    await workbench.chooseFix('Remove the phrase', () => workbench.page.keyboard.press('Control+.'))
    await workbench.untilText((text) => !text.includes('finds you well'))
  })

  it('lists promises', async () => {
    await workbench.command('Outreach: Show Promises')
    await workbench.rows().filter({ hasText: 'Send the tide tables' }).first().waitFor()
    await workbench.page.keyboard.press('Escape')
  })

  it('asks nothing of other machines', () => deepEqual(workbench.foreignRequests, []))
})
