// The server ends under VS Code: it is started again, and all that it showed comes back without an edit. One that does
// not stay is left off, which is said, with a way to start it again.
import { deepEqual, equal, notDeepEqual } from 'node:assert/strict'
import { renameSync } from 'node:fs'
import { join } from 'node:path'
import { processesOf } from './processes.ts'
import { openWorkbench, type Workbench } from './workbench.ts'

const promising = (what: string): string => `---
to: Ada Park
channel: linkedin-invite
promises:
  - what: ${what}
    due: 2020-03-02
---
Hi Ada,

I hope this email finds you well. I read your talk on slipways.
`

describe('a server that ends under VS Code', () => {
  let workbench: Workbench
  before(async () => {
    workbench = await openWorkbench({ 'notes.md': 'Nothing is promised here.\n' })
  })
  after(() => workbench.close())

  const servers = (): readonly number[] => processesOf(`${workbench.extensionFolder}/dist/server`)
  const row = (what: string) =>
    workbench.page.locator('.explorer-viewlet .monaco-list-row').filter({ hasText: what }).first()
  const status = () => workbench.page.locator('[id$="outreach.status"]')
  const squiggle = () => workbench.page.locator('.editor-group-container.active .squiggly-warning').first()

  /** As long as this holds, no server can be started. */
  function damage(): () => void {
    const engine = join(workbench.extensionFolder, 'dist/worker.cjs')
    renameSync(engine, `${engine}.away`)
    return () => renameSync(`${engine}.away`, engine)
  }

  it('is left off when it does not stay, also from the first draft on, and started again on demand', async () => {
    const mend = damage()
    workbench.write('ada.outreach.md', promising('Send the tide tables'))
    await workbench.openFile('ada.outreach.md')
    const toast = workbench.page.locator('.notification-toast')
    await toast.filter({ hasText: /The Outreach server stopped 5 times in a row/ }).waitFor()
    equal(await toast.count(), 1)
    deepEqual(servers(), [])
    mend()
    await toast.getByRole('button', { name: 'Start Again' }).click()
    await squiggle().waitFor()
    await status()
      .filter({ hasText: /\d+\/300 .*1$/ })
      .waitFor()
  })

  it('is started again, and squiggles, promises, badge and status bar come back as things now are', async () => {
    await workbench.command('Focus on Promises View')
    await row('Send the tide tables').waitFor()
    const before = servers()
    // What happens while it is not there to see it.
    for (const id of before) process.kill(id, 'SIGSTOP')
    workbench.write('ada.outreach.md', promising('Draw the tide tables'))
    workbench.write('bo.outreach.md', promising('Lend the lens').replaceAll('Ada', 'Bo'))
    for (const id of before) process.kill(id, 'SIGKILL')
    await row('Lend the lens').waitFor()
    await row('Draw the tide tables').waitFor()
    await row('Send the tide tables').waitFor({ state: 'detached' })
    await status()
      .filter({ hasText: /\d+\/300 .*2$/ })
      .waitFor()
    await workbench.page.locator('.activitybar .badge-content', { hasText: '2' }).waitFor()
    await squiggle().waitFor()
    equal(servers().length, 1)
    notDeepEqual(servers(), before)
    equal(await workbench.page.locator('.notification-toast').count(), 0)
  })

  it('that hangs is replaced by one that stays, and does not stay itself', async () => {
    const before = servers()
    for (const id of before) process.kill(id, 'SIGSTOP')
    await workbench.command('Outreach: Restart Server')
    await workbench.page.locator('.statusbar-item').filter({ hasText: 'server restarted' }).waitFor()
    await workbench.page.waitForTimeout(4000)
    await squiggle().waitFor()
    equal(servers().length, 1)
    notDeepEqual(servers(), before)
  })
})
