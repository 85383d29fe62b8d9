// What a screen reader says in VS Code, as the page gives it to one: lists, their buttons, questions, notices.
import { equal, match } from 'node:assert/strict'
import { dayFromNow, session, withDrafts } from './session.ts'

withDrafts({
  'heard.outreach.md': `---
to: Kirsten Moe <kirsten@example.org>
subject: Buoys
promises:
  - what: Paint the red buoy
    due: ${dayFromNow(-3)}
  - what: Weigh the anchor
---
Hi Kirsten,

The log of {{harbour}} is online.
`,
})

describe('for a screen reader, VS Code', () => {
  afterEach(async () => {
    const { page } = await session()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
  })

  it('says of each promise to whom it was made and how it stands, and what its buttons do', async () => {
    const workbench = await session()
    await workbench.command('Outreach: Show Promises')
    const input = workbench.page.locator('.quick-input-widget:visible input[type="text"]')
    const row = (what: string) => workbench.rows().filter({ hasText: what }).first()
    await row('Paint the red buoy').waitFor()
    match(
      (await input.getAttribute('aria-label')) ?? '',
      /Enter opens the draft; the buttons settle a promise/,
    )
    await input.fill('Paint the red')
    match(
      (await row('Paint the red buoy').getAttribute('aria-label')) ?? '',
      /^Paint the red buoy, to Kirsten Moe · due .*, 3 days ago/,
    )
    await row('Paint the red buoy').hover()
    for (const name of ['Kept today', 'Explain the delay', 'No longer needed: release'])
      equal(await row('Paint the red buoy').getByRole('button', { name }).count(), 1, name)
    await input.fill('Weigh the anchor')
    match(
      (await row('Weigh the anchor').getAttribute('aria-label')) ?? '',
      /^Weigh the anchor, to Kirsten Moe · no day set/,
    )
  })

  it('says what is asked for when a promise is moved', async () => {
    const workbench = await session()
    const { page } = workbench
    await workbench.command('Outreach: Explain the Delay of a Promise')
    const input = page.locator('.quick-input-widget:visible input[type="text"]')
    await workbench.rows().filter({ hasText: 'Paint the red buoy' }).first().click()
    await workbench.rows().filter({ hasText: 'In a week' }).first().waitFor()
    match((await input.getAttribute('aria-label')) ?? '', /When will you do it\? "Paint the red buoy"/)
    await page.keyboard.press('Enter')
    const question = page
      .locator('.quick-input-message')
      .filter({ hasText: 'What did you tell the recipient' })
    await question.waitFor()
    equal(await input.getAttribute('aria-describedby'), await question.getAttribute('id'))
  })

  it('says what the lens counts, and that it can be pressed', async () => {
    const workbench = await session()
    await workbench.openFile('heard.outreach.md')
    await workbench.page.getByRole('button', { name: '2 promises open, 1 overdue' }).first().waitFor()
  })

  it('says what a notice says, and what its buttons do', async () => {
    const workbench = await session()
    await workbench.openFile('heard.outreach.md')
    await workbench.command('Outreach: Copy Message')
    const notice = workbench.page.locator('.notification-toast .notification-list-item').first()
    await notice.waitFor()
    const said = workbench.page.locator(
      '.notification-toast [aria-label*="Message copied, but 1 error is open in it."]',
    )
    await said.first().waitFor({ state: 'attached' })
    await notice.getByRole('button', { name: 'Show' }).click()
    await workbench.page.locator('.marker-widget').waitFor()
    await workbench.command('Notifications: Clear All Notifications')
  })
})
