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
