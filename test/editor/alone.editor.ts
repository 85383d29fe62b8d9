// A single draft without a folder, which somebody's VS Code calls Markdown.
import { deepEqual, equal, ok } from 'node:assert/strict'
import { processes } from './processes.ts'
import { openWorkbench, type Workbench } from './workbench.ts'

const DRAFT = `---
to: Ada Park <ada@example.org>
subject: Slipways
---
Hi Ada,

I hope this email finds you well. I read your talk on slipways.
`

describe('a file without a folder in VS Code', () => {
  let workbench: Workbench
  afterEach(() => workbench.close())

  const open = (name: string): Promise<Workbench> =>
    openWorkbench({ [name]: DRAFT }, { 'files.associations': { '*.md': 'markdown' } }, { alone: name })

  it('is read as a draft where its name says so, though it is called Markdown', async () => {
    workbench = await open('ada.outreach.md')
    await workbench.page.locator('.squiggly-warning').first().waitFor()
    ok(processes().some((command) => command.includes(`${workbench.extensionFolder}/dist/server`)))
    await workbench.goTo(7, 3)
    await workbench.chooseFix('Remove the phrase', () => workbench.page.keyboard.press('Control+.'))
    await workbench.untilText((text) => !text.includes('finds you well'))
  })

  it('says in the view and in the list what to do while nothing is promised', async () => {
    workbench = await open('ada.outreach.md')
    const { page } = workbench
    await page.locator('.squiggly-warning').first().waitFor()
    await workbench.command('Focus on Promises View')
    const welcome = page.locator('.welcome-view-content').filter({ hasText: 'Nothing is open' })
    await welcome.getByRole('button', { name: 'New Draft' }).waitFor()
    await workbench.command('Outreach: Show Promises')
    await workbench.rows().filter({ hasText: 'No promises yet' }).first().waitFor()
    await page.keyboard.press('Escape')
    await welcome.getByRole('button', { name: 'New Draft' }).click()
    await page.locator('.quick-input-widget:visible input[type="text"]').fill('Nils Holm')
    await workbench.rows().filter({ hasText: 'somebody new' }).first().waitFor()
    await page.keyboard.press('Enter')
    await workbench.rows().filter({ hasText: 'email' }).first().click()
    // It lies beside the draft in front, as there is no folder to put it into.
    await page.locator('.tab.active[data-resource-name="nils-holm.outreach.md"]').waitFor()
    await workbench.untilText((text) => text.includes('to: Nils Holm') && text.includes('Hi Nils,'))
    await workbench.focusEditor()
    await page.keyboard.type('I hope this email finds you well.')
    await page.locator('.editor-group-container.active .squiggly-warning').first().waitFor()
  })

  it('is left alone where it is other Markdown', async () => {
    workbench = await open('notes.md')
    await workbench.page.locator('.tab.active[data-resource-name="notes.md"]').waitFor()
    await workbench.page.locator('[id="status.editor.mode"]').filter({ hasText: 'Markdown' }).waitFor()
    equal(await workbench.page.locator('[class*="squiggly-"]').count(), 0)
    const servers = processes().filter((command) =>
      command.includes(`${workbench.extensionFolder}/dist/server`),
    )
    deepEqual(servers, [])
  })
})
