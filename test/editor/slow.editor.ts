// A folder that takes long to be read: the list of promises is open before it is whole, and fills while one looks.
import { equal } from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openWorkbench, type Workbench } from './workbench.ts'

const draft = (name: string, ...promises: readonly string[]): string => `---
to: ${name} <${name.toLowerCase()}@example.org>
sent: 2020-02-02
promises:
${promises.map((what) => `  - {what: ${what}, due: 2020-03-02}\n`).join('')}---
Hi ${name},
`
const FILES = {
  'ada.outreach.md': draft('Ada', 'Send the tide tables', 'Tar the slipway'),
  'bo.outreach.md': draft('Bo', 'Draw the map'),
}
/** Milliseconds; the server waits for two seconds before it answers with what it has. */
const LONG = 9000

describe('Show Promises in a folder that takes long to be read', () => {
  let workbench: Workbench

  before(async () => {
    workbench = await openWorkbench(
      {},
      {
        'remote.extensionKind': { 'outreach-drafts.outreach-drafts': ['web'] },
        'virtual.slow': { 'bo.outreach.md': LONG },
      },
      { virtual: FILES },
    )
  })

  after(() => workbench.close())

  it('shows what has been read, and adds the rest without losing the place', async () => {
    const { page } = workbench
    await workbench.command('Outreach: Show Promises')
    const row = (what: string) => workbench.rows().filter({ hasText: what }).first()
    const busy = page.locator('.quick-input-widget .monaco-progress-container.active')
    await row('Tar the slipway').waitFor()
    await busy.waitFor()
    equal(await row('Draw the map').count(), 0)
    await page.keyboard.press('ArrowDown')
    await workbench.rows().and(page.locator('.focused')).filter({ hasText: 'Tar the slipway' }).waitFor()
    await row('Draw the map').waitFor()
    await busy.waitFor({ state: 'hidden' })
    await workbench.rows().and(page.locator('.focused')).filter({ hasText: 'Tar the slipway' }).waitFor()
    await page.keyboard.press('Enter')
    await page.locator('.tab.active[data-resource-name="ada.outreach.md"]').waitFor()
  })

  it('goes on where the server goes away meanwhile', async () => {
    const { page } = workbench
    const script = join(workbench.extensionFolder, 'dist/worker.cjs')
    const sound = readFileSync(script, 'utf8')
    const row = (what: string) => workbench.rows().filter({ hasText: what }).first()
    const busy = page.locator('.quick-input-widget .monaco-progress-container.active')
    try {
      // This one ends itself when the first half of the list is out and the rest is still being read.
      writeFileSync(script, `${sound}\nsetTimeout(() => self.close(), ${LONG - 1000})`)
      await workbench.command('Outreach: Restart Server')
      await page.locator('.statusbar-item').filter({ hasText: 'server restarted' }).waitFor()
    } finally {
      writeFileSync(script, sound)
    }
    await workbench.command('Outreach: Show Promises')
    await row('Tar the slipway').waitFor()
    await busy.waitFor()
    equal(await row('Draw the map').count(), 0)
    await row('Draw the map').waitFor({ timeout: 3 * LONG })
    await busy.waitFor({ state: 'hidden' })
    equal(await page.locator('.notification-toast').count(), 0)
  })
})
