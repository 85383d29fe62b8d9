// The other commands of the palette, each through the interface, with the text on disk compared.
import { equal, match } from 'node:assert/strict'
import { dayFromNow, session, withDrafts } from './session.ts'

withDrafts({
  'copy.outreach.md': `---
to: Lena Sato <lena@example.org>
subject: The lighthouse log
---
Hi Lena,

Your *lighthouse* log is [online](https://example.org/log). <!-- ask her first -->

- one copy
- two copies

Tom
`,
  'gap.outreach.md': `---
to: Lena Sato <lena@example.org>
subject: The lighthouse log
---
Hi Lena,

The log of {{harbour}} is online.

Tom
`,
  'send.outreach.md': `---
to: Lena Sato <lena@example.org>
subject: The lighthouse log
promises:
  - Send the second log by ${dayFromNow(5)}
---
Hi Lena,

I will send you the second log.

Tom
`,
})

describe('commands in VS Code', () => {
  it('New Draft asks for a person and a channel, and puts the cursor where writing starts', async () => {
    const workbench = await session()
    await workbench.openFile('copy.outreach.md')
    await workbench.command('Outreach: New Draft')
    await workbench.page
      .locator('.quick-input-widget')
      .getByText('somebody new')
      .or(workbench.rows().first())
      .first()
      .waitFor()
    await workbench.page.keyboard.type('Nils Holm <nils@example.org>')
    await workbench.rows().filter({ hasText: 'somebody new' }).first().waitFor()
    await workbench.page.keyboard.press('Enter')
    await workbench.rows().filter({ hasText: 'email' }).first().click()
    await workbench.page.locator('.tab.active[data-resource-name^="nils"]').waitFor()
    await workbench.focusEditor()
    await workbench.page.keyboard.type('Your map hangs in my office.')
    await workbench.untilText((text) => text.includes('Your map hangs in my office.'))
    const shown = await workbench.shownText()
    match(shown, /^---\nto: Nils Holm <nils@example\.org>\n/)
    match(shown, /\n---\n+Hi Nils,\n\s*Your map hangs in my office\./)
  })

  it('New Draft knows the people of the other drafts', async () => {
    const workbench = await session()
    await workbench.command('Outreach: New Draft')
    await workbench.rows().filter({ hasText: 'Lena Sato' }).first().waitFor()
    await workbench.page.keyboard.press('Escape')
  })

  it('Copy Message gives what the recipient gets', async () => {
    const workbench = await session()
    await workbench.openFile('copy.outreach.md')
    await workbench.command('Outreach: Copy Message')
    await workbench.page.locator('.statusbar-item').filter({ hasText: 'Message copied' }).waitFor()
    const copied = String(await workbench.page.evaluate('navigator.clipboard.readText()'))
    match(
      copied,
      /^Hi Lena,\n\nYour lighthouse log is online \(?https:\/\/example\.org\/log\)?\.\n\n- one copy\n- two copies\n\nTom\n?$/,
    )
  })

  it('Copy Message says when an error is open', async () => {
    const workbench = await session()
    await workbench.openFile('gap.outreach.md')
    await workbench.command('Outreach: Copy Message')
    const toast = workbench.page.locator('.notification-toast').filter({ hasText: '1 error is open in it' })
    await toast.waitFor()
    await workbench.command('Notifications: Clear All Notifications')
    await toast.waitFor({ state: 'detached' })
  })

  it('Mark as Sent writes the day, and days for words', async () => {
    const workbench = await session()
    await workbench.openFile('send.outreach.md')
    await workbench.command('Outreach: Mark as Sent')
    await workbench.untilDisk('send.outreach.md', (text) => text.includes(`sent: ${dayFromNow(0)}`))
    match(workbench.onDisk('send.outreach.md'), new RegExp(dayFromNow(5)))
  })

  it('Check All Drafts shows findings of drafts that are not open', async () => {
    const workbench = await session()
    await workbench.command('View: Close All Editors')
    await workbench.command('Outreach: Check All Drafts')
    await workbench.page
      .locator('.markers-panel .monaco-list-row')
      .filter({ hasText: 'gap.outreach.md' })
      .waitFor()
    await workbench.command('View: Toggle Panel Visibility')
  })

  it('Restart Server brings the findings back', async () => {
    const workbench = await session()
    await workbench.openFile('gap.outreach.md')
    await workbench.command('Outreach: Restart Server')
    await workbench.page.locator('.statusbar-item').filter({ hasText: 'server restarted' }).waitFor()
    await workbench.page.locator('.editor-group-container.active .squiggly-error').first().waitFor()
    equal(workbench.foreignRequests.join('\n'), '')
  })
})
