// The other commands of the palette, each through the interface, with the text on disk compared.
import { equal, match } from 'node:assert/strict'
import { dayFromNow, session, withDrafts } from './session.ts'

const LONG = 'The lamp was lit with colza oil until 1875, and the keeper wrote down each night of it. '
  .repeat(40)
  .trim()

withDrafts({
  'empty.outreach.md': '',
  'listed.outreach.md': '---\nto: Ole Dahl\npromises:\n  - Call him\n  - \n---\nHi Ole,\n\n\n',
  'long.outreach.md': `---
to: Lena Sato <lena@example.org>
subject: The lighthouse log
---
Hi Lena,

${LONG}

Tom
`,
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

const READ_HTML = `navigator.clipboard.read()
  .then(([item]) => item.getType('text/html'))
  .then((part) => part.text())`

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

  it('Preview Message shows it, and its button copies it with its formatting', async () => {
    const workbench = await session()
    await workbench.openFile('copy.outreach.md')
    await workbench.command('Outreach: Preview Message')
    const page = workbench.webview()
    await page.locator('main em').filter({ hasText: 'lighthouse' }).waitFor()
    // The button has the focus, so that the keyboard alone is enough.
    await workbench.until(page.getByRole('status').filter({ hasText: 'Copied' }), () =>
      page.getByRole('button', { name: 'Copy with Formatting' }).press('Enter'),
    )
    const copied = String(await workbench.page.evaluate(READ_HTML))
    match(copied, /Your <em>lighthouse<\/em> log is <a href="https:\/\/example\.org\/log">online<\/a>\./)
    match(copied, /<ul>\s*<li>one copy<\/li>\s*<li>two copies<\/li>\s*<\/ul>/)
    match(
      String(await workbench.page.evaluate('navigator.clipboard.readText()')),
      /^Hi Lena,\n\nYour lighthouse/,
    )
    await workbench.command('View: Close Editor')
  })

  it('Open in Mail hands a message over that is short enough', async () => {
    const workbench = await session()
    await workbench.openFile('copy.outreach.md')
    const address = workbench.nextAddress('mailto:')
    await workbench.command('Outreach: Open in Mail')
    const [, to, query = ''] = /^mailto:([^?]*)\?(.*)$/.exec(await address) ?? []
    const fields = new URLSearchParams(query)
    equal(decodeURIComponent(to ?? ''), 'lena@example.org')
    equal(fields.get('subject'), 'The lighthouse log')
    match(fields.get('body') ?? '', /^Hi Lena,\r\n\r\nYour lighthouse log is online/)
  })

  it('Open in Mail puts a longer message on the clipboard, and says so', async () => {
    const workbench = await session()
    await workbench.openFile('long.outreach.md')
    const address = workbench.nextAddress('mailto:')
    await workbench.command('Outreach: Open in Mail')
    equal(decodeURIComponent(await address), 'mailto:lena@example.org?subject=The lighthouse log')
    await workbench.page
      .locator('.notification-toast')
      .filter({ hasText: 'It is on the clipboard' })
      .waitFor()
    const copied = String(await workbench.page.evaluate('navigator.clipboard.readText()'))
    equal(copied.trim(), `Hi Lena,\n\n${LONG}\n\nTom`)
    await workbench.command('Notifications: Clear All Notifications')
  })

  it('three dashes offer a header, and leave the cursor at its first gap', async () => {
    const workbench = await session()
    const { page } = workbench
    await workbench.openFile('empty.outreach.md')
    await page.keyboard.type('---')
    const offer = page.locator('.suggest-widget .monaco-list-row').filter({ hasText: /^header/ })
    await workbench.until(offer, () => page.keyboard.press('Control+Space'))
    await page.keyboard.press('Enter')
    await workbench.untilText((text) => text.includes('to: name <address>'))
    await page.keyboard.type('Runa Berg <runa@example.org>')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Boats')
    await page.keyboard.press('Escape')
    await workbench.save('empty.outreach.md')
    match(workbench.onDisk('empty.outreach.md'), /^---\nto: Runa Berg <runa@example\.org>\nsubject: Boats\n/)
  })

  it('a promise is offered in the list of them, and indented like the others', async () => {
    const workbench = await session()
    const { page } = workbench
    await workbench.openFile('listed.outreach.md')
    await workbench.goTo(5, 5)
    const offer = page
      .locator('.suggest-widget .monaco-list-row')
      .filter({ hasText: /^promise/ })
      .first()
    await workbench.until(offer, () => page.keyboard.press('Control+Space'))
    await offer.click()
    await page.keyboard.type('Tar the slipway')
    await page.keyboard.press('Tab')
    await page.keyboard.type('next Friday')
    await page.keyboard.press('Escape')
    await workbench.save('listed.outreach.md')
    match(
      workbench.onDisk('listed.outreach.md'),
      /^promises:\n {2}- Call him\n {2}- what: Tar the slipway\n {4}due: next Friday\n---$/m,
    )
  })

  it('nothing is offered for the words of a letter, so that Enter is a new line', async () => {
    const workbench = await session()
    const { page } = workbench
    await workbench.openFile('listed.outreach.md')
    await workbench.goTo(9, 1)
    for (const word of ['promise', 'header', 'silence', 'boats']) {
      await page.keyboard.type(`The boats and my ${word}`, { delay: 40 })
      await page.waitForTimeout(700)
      equal(await page.locator('.suggest-widget:visible').count(), 0, word)
      await page.keyboard.press('Enter')
    }
    await workbench.save('listed.outreach.md')
    match(
      workbench.onDisk('listed.outreach.md'),
      /The boats and my promise\nThe boats and my header\nThe boats and my silence\nThe boats and my boats\n/,
    )
  })

  it('the walkthrough opens with its five steps', async () => {
    const workbench = await session()
    await workbench.command('Welcome: Open Walkthrough...')
    await workbench.rows().filter({ hasText: 'Write to somebody on purpose' }).first().click()
    const steps = workbench.page.locator('.getting-started-step')
    await steps.filter({ hasText: 'Keep what you promise' }).waitFor()
    equal(await steps.count(), 5)
    await workbench.command('View: Close All Editors')
  })

  it('the context menu of a draft offers what one does with a message', async () => {
    const workbench = await session()
    await workbench.openFile('copy.outreach.md')
    await workbench.goTo(7, 3)
    const menu = workbench.page.locator('.monaco-menu .action-label')
    await workbench.until(menu, () => workbench.page.keyboard.press('Shift+F10'))
    for (const title of ['Copy Message', 'Preview Message', 'Open in Mail', 'Mark as Sent'])
      equal(await menu.filter({ hasText: new RegExp(`^${title}$`) }).count(), 1, title)
    await workbench.page.keyboard.press('Escape')
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
