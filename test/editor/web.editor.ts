// The extension where there is no Node: its host and its server are web workers, and files are read through VS Code.
import { deepEqual, equal, ok } from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { processes } from './processes.ts'
import { openWorkbench, type Workbench } from './workbench.ts'

const DRAFT = `---
to: Ada Park <ada@example.org>
subject: Slipways
promises:
  - what: Send the tide tables
    due: 2020-03-02
---
Hi Ada,

I hope this email finds you well. Could you introduce me to Mr Ferry?
`
const FILES = {
  'ada.outreach.md': DRAFT,
  'archive/bo.outreach.md': DRAFT.replaceAll('Ada', 'Bo').replace('Send the tide', 'Draw the tide'),
}
const IN_WORKER = { 'remote.extensionKind': { 'outreach-drafts.outreach-drafts': ['web'] } }

for (const { where, virtual } of [
  { where: 'in a browser', virtual: undefined },
  { where: 'in a browser, in a folder that lies on no disk', virtual: FILES },
]) {
  describe(`VS Code ${where}`, () => {
    let workbench: Workbench

    before(async () => {
      workbench = await openWorkbench(virtual === undefined ? FILES : {}, IN_WORKER, virtual && { virtual })
    })

    after(() => workbench.close())

    const squiggle = () =>
      workbench.page.locator('.editor-group-container.active [class*="squiggly-"]').first()

    it('lists the promises of drafts that are not open, and opens one', async () => {
      const row = (what: string) => workbench.rows().filter({ hasText: what }).first()
      await workbench.command('Outreach: Show Promises')
      await row('Draw the tide tables').waitFor()
      await row('Send the tide tables').click()
      await workbench.page.locator('.tab.active[data-resource-name="ada.outreach.md"]').waitFor()
    })

    it('squiggles what the text tells, and what its sentences do', async () => {
      await workbench.page.locator('.squiggly-warning').first().waitFor()
      await workbench.command('Problems: Focus on Problems View')
      await workbench.problem('Anyone could have sent this to anyone.').waitFor()
      await workbench.problem('missing-offer').waitFor()
    })

    it('applies a fix, and saves it', async () => {
      await workbench.focusEditor()
      await workbench.goTo(10, 5)
      await workbench.chooseFix('Remove the phrase', () => workbench.page.keyboard.press('Control+.'))
      await workbench.untilText((text) => !text.includes('finds you well'))
      await workbench.save('ada.outreach.md')
      if (virtual !== undefined) return
      equal(workbench.onDisk('ada.outreach.md'), DRAFT.replace('I hope this email finds you well. ', ''))
    })

    it('starts its server again when that is gone, and says when it does not stay', async () => {
      const script = join(workbench.extensionFolder, 'dist/worker.cjs')
      const sound = readFileSync(script, 'utf8')
      const toast = workbench.page.locator('.notification-toast').filter({ hasText: '5 times in a row' })
      try {
        // Browsers let nobody end a worker from outside, so the next one ends itself, after its first findings.
        writeFileSync(script, `${sound}\nsetTimeout(() => self.close(), 8000)`)
        await workbench.command('Outreach: Restart Server')
        await squiggle().waitFor({ state: 'detached' })
        await squiggle().waitFor()
        writeFileSync(script, `throw new Error('damaged')`)
        await toast.waitFor({ timeout: 40_000 })
        await squiggle().waitFor({ state: 'detached' })
      } finally {
        writeFileSync(script, sound)
      }
      await toast.getByRole('button', { name: 'Start Again' }).click()
      await squiggle().waitFor()
    })

    it('runs no process of its own and asks nothing of other machines', () => {
      const running = processes()
      ok(running.some((command) => command.includes('code-server')))
      deepEqual(
        running.filter((command) => command.includes(`${workbench.extensionFolder}/dist/server`)),
        [],
      )
      deepEqual(workbench.foreignRequests, [])
    })
  })
}
