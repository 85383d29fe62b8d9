// What stays in view in VS Code: the Promises view, the status bar item, and drafts that follow up a promise.
import { equal, match } from 'node:assert/strict'
import { dayFromNow, session, withDrafts } from './session.ts'
import type { Workbench } from './workbench.ts'

withDrafts({
  'ruth.outreach.md': `---
to: Ruth Adler <ruth@example.org>
subject: The observatory
sent: ${dayFromNow(-9)}
promises:
  - what: Send the star charts
    due: ${dayFromNow(-4)}
  - what: Lend her the tripod
    due: ${dayFromNow(40)}
  - what: Wind the clock
    due: ${dayFromNow(-3)}
---
Hi Ruth,

Thank you for the night under the dome.

Tom
`,
  'invitation.outreach.md': `---
to: Paul Hartmann
channel: linkedin-invite
---
Hi Paul,

We both sat on the harbour panel in Kiel.
`,
})

const promiseRows = ({ page }: Workbench) => page.locator('.explorer-viewlet .monaco-list-row')

async function showView(workbench: Workbench): Promise<void> {
  await workbench.command('Focus on Promises View')
  await promiseRows(workbench).filter({ hasText: 'Send the star charts' }).first().waitFor()
}

describe('what stays in view in VS Code', () => {
  // A list draws only the rows in view; without the files above it there is room for all of them.
  before(async () => {
    const workbench = await session()
    await workbench.command('Focus on Promises View')
    await workbench.page.locator('.explorer-viewlet .pane-header').filter({ hasText: 'letters' }).click()
  })

  it('lists open promises in the Promises view, and settles one from its row', async () => {
    const workbench = await session()
    await showView(workbench)
    const row = promiseRows(workbench).filter({ hasText: 'Lend her the tripod' }).first()
    await row.hover()
    await row.locator('.action-label[aria-label*="Kept Today"]').click()
    await workbench.untilDisk('ruth.outreach.md', (text) => text.includes(`kept: ${dayFromNow(0)}`))
    await row.waitFor({ state: 'detached' })
  })

  it('says the state of each promise to a screen reader, and offers in its menu what can be done', async () => {
    const workbench = await session()
    await showView(workbench)
    const row = promiseRows(workbench).filter({ hasText: 'Send the star charts' }).first()
    match((await row.getAttribute('aria-label')) ?? '', /^Overdue: Send the star charts, to Ruth Adler · due/)
    await row.click({ button: 'right' })
    const menu = workbench.page.locator('.monaco-menu .action-label')
    await menu.filter({ hasText: 'Explain the Delay' }).waitFor()
    for (const title of ['Open Draft', 'Write Follow-up', 'Promise Kept Today', 'Release a Promise'])
      equal(await menu.filter({ hasText: title }).count(), 1, title)
    equal(await menu.filter({ hasText: 'Postpone' }).count(), 0)
    await workbench.page.keyboard.press('Escape')
  })

  it('settles one from the view with the keyboard alone', async () => {
    const workbench = await session()
    const { page } = workbench
    await showView(workbench)
    const row = promiseRows(workbench).filter({ hasText: 'Wind the clock' }).first()
    const focused = page.locator('.explorer-viewlet .monaco-list-row.focused').filter({ hasText: 'Wind the' })
    await page.keyboard.press('Home')
    for (let left = 30; left > 0 && (await focused.count()) === 0; left--)
      await page.keyboard.press('ArrowDown')
    const menu = page.locator('.monaco-menu .action-label').filter({ hasText: 'Release a Promise' })
    await workbench.until(menu, () => page.keyboard.press('Shift+F10'))
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    await row.waitFor({ state: 'detached' })
    await workbench.untilDisk('ruth.outreach.md', (text) =>
      text.includes(`due: ${dayFromNow(-3)}\n    released: ${dayFromNow(0)}\n`),
    )
  })

  it('offers the export in its own menu', async () => {
    const workbench = await session()
    const { page } = workbench
    await showView(workbench)
    const header = page.locator('.pane-header').filter({ hasText: 'Promises' })
    const menu = page.locator('.monaco-menu .action-label').filter({ hasText: 'Export Promises' })
    await workbench.until(workbench.rows().filter({ hasText: '.ics' }), async () => {
      await header.hover()
      await header.locator('.action-label[aria-label*="More Actions"]').first().click()
      await menu.waitFor()
      await page.waitForTimeout(500)
      await menu.click()
    })
    await page.keyboard.press('Escape')
  })

  it('groups them by person on demand', async () => {
    const workbench = await session()
    await showView(workbench)
    const group = promiseRows(workbench).filter({ hasText: /^Ruth Adler/ })
    await workbench.page.locator('.pane-header').filter({ hasText: 'Promises' }).hover()
    await workbench.page.locator('.action-label[aria-label*="Group by Person"]').click()
    await group.first().waitFor()
    await workbench.page.locator('.pane-header').filter({ hasText: 'Promises' }).hover()
    await workbench.page.locator('.action-label[aria-label*="Group by State"]').click()
    await promiseRows(workbench)
      .filter({ hasText: /^Overdue/ })
      .first()
      .waitFor()
  })

  it('opens the draft from the Promises view with Enter', async () => {
    const workbench = await session()
    await showView(workbench)
    await promiseRows(workbench).filter({ hasText: 'Send the star charts' }).first().click()
    await workbench.page.locator('.tab.active[data-resource-name="ruth.outreach.md"]').waitFor()
  })

  it('tells in the status bar how long an invitation is, and what is overdue', async () => {
    const workbench = await session()
    await workbench.openFile('invitation.outreach.md')
    const item = workbench.page.locator('[id$="outreach.status"]')
    await item.filter({ hasText: /\d+\/300/ }).waitFor()
    match((await item.getAttribute('aria-label')) ?? '', /characters left.*Promises overdue: \d/)
  })

  it('writes a follow-up that takes up a promise', async () => {
    const workbench = await session()
    await workbench.openFile('ruth.outreach.md')
    await workbench.command('Outreach: Write Follow-up')
    await workbench.rows().filter({ hasText: 'Send the star charts' }).first().click()
    await workbench.page
      .locator('.tab.active[data-resource-name^="ruth"]:not([data-resource-name="ruth.outreach.md"])')
      .waitFor()
    const shown = await workbench.shownText()
    match(shown, /to: Ruth Adler <ruth@example\.org>/)
    match(shown, /replies-to: ruth\.outreach\.md/)
    match(shown, /<what slipped\?>/)
  })
})
