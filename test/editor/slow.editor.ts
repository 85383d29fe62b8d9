// A folder that takes long to be read: the list of promises is open before it is whole, and fills while one looks.
import { equal } from 'node:assert/strict'
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
})
