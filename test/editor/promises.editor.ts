// Show Promises in VS Code: the promises of all drafts in one list, and what its buttons write into the drafts.
import { deepEqual, equal, match } from 'node:assert/strict'
import { dayFromNow, session, withDrafts } from './session.ts'
import type { Workbench } from './workbench.ts'

const OVERDUE = dayFromNow(-8)
const SOON = dayFromNow(2)
const LATER = dayFromNow(30)
const TODAY = dayFromNow(0)

withDrafts({
  'mira.outreach.md': `---
to: Mira Okafor <mira@example.org>
sent: ${dayFromNow(-20)}
promises:
  - what: Send the tide tables
    due: ${OVERDUE} # told her on the phone
  - what: Find the harbour plans
    kept: ${dayFromNow(-12)}
  - what: Ask the harbour master
  - what: Return the lens
---
Hi Mira,

Thank you for the tour.

Tom
`,
  'jonas.outreach.md': `---
to: Jonas Lind <jonas@example.org>
sent: ${dayFromNow(-3)}
promises:
  - what: Review his draft on moorings
    due: ${SOON}
  - what: Bring the old charts
    due: ${LATER}
---
Hi Jonas,

Good to meet you.

Tom
`,
})

async function showPromises(workbench: Workbench): Promise<void> {
  await workbench.command('Outreach: Show Promises')
  await workbench.rows().filter({ hasText: 'Mira Okafor' }).first().waitFor()
}

/** Types until no other promise is left, so that Enter means this one. */
async function typeAlone(workbench: Workbench, what: string): Promise<void> {
  await workbench.page.keyboard.type(what)
  await workbench.rows().filter({ hasText: what }).first().waitFor()
  await workbench.rows().filter({ hasText: 'Send the tide tables' }).first().waitFor({ state: 'detached' })
}

/** Presses the button of a promise. */
async function press(workbench: Workbench, what: string, button: string): Promise<void> {
  const row = workbench.rows().filter({ hasText: what }).first()
  await row.hover()
  await row.locator(`.action-label[aria-label*="${button}"]`).click()
}

describe('Show Promises in VS Code', () => {
  afterEach(async () => {
    const { page } = await session()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
  })

  it('lists what is open in all drafts, the most urgent first', async () => {
    const workbench = await session()
    await showPromises(workbench)
    const ours = workbench.rows().filter({ hasText: /Mira Okafor|Jonas Lind/ })
    // Rows are used again and keep what stood in their second line, unseen.
    const labels = (await ours.all()).map((row) => row.locator('.label-name').first().innerText())
    deepEqual(
      (await Promise.all(labels)).map((label) => label.trim()),
      [
        'Send the tide tables',
        'Review his draft on moorings',
        'Bring the old charts',
        'Ask the harbour master',
        'Return the lens',
      ],
    )
    match(await ours.first().innerText(), /8 days ago/)
  })

  it('shows kept promises on demand', async () => {
    const workbench = await session()
    await showPromises(workbench)
    const kept = workbench.rows().filter({ hasText: 'Find the harbour plans' })
    equal(await kept.count(), 0)
    await workbench.page.locator('.quick-input-titlebar .action-label[aria-label^="Show kept"]').click()
    await kept.first().waitFor()
  })

  it('opens the draft on the promise with Enter', async () => {
    const workbench = await session()
    await showPromises(workbench)
    await typeAlone(workbench, 'Bring the old charts')
    await workbench.page.keyboard.press('Enter')
    await workbench.page.locator('.tab.active[data-resource-name="jonas.outreach.md"]').waitFor()
    match(await workbench.page.locator('#status\\.editor\\.selection').innerText(), /Ln (?:7|8)/)
  })

  it('writes that a promise is kept into its draft', async () => {
    const workbench = await session()
    const before = workbench.onDisk('jonas.outreach.md')
    await showPromises(workbench)
    await press(workbench, 'Review his draft', 'Kept today')
    await workbench.untilDisk('jonas.outreach.md', (text) => text.includes('kept:'))
    equal(
      workbench.onDisk('jonas.outreach.md'),
      before.replace(`due: ${SOON}\n`, `due: ${SOON}\n    kept: ${TODAY}\n`),
    )
  })

  it('postpones a promise from the palette, with the keyboard alone', async () => {
    const workbench = await session()
    await workbench.command('Outreach: Postpone a Promise with a Reason')
    await workbench.rows().filter({ hasText: 'Bring the old charts' }).first().waitFor()
    await typeAlone(workbench, 'Bring the old charts')
    await workbench.page.keyboard.press('Enter')
    await workbench.rows().filter({ hasText: 'In two weeks' }).first().waitFor()
    await workbench.page.keyboard.type(dayFromNow(45))
    await workbench
      .rows()
      .filter({ hasText: dayFromNow(45) })
      .first()
      .waitFor()
    await workbench.page.keyboard.press('Enter')
    await workbench.page.locator('.quick-input-message').filter({ hasText: 'What did you tell' }).waitFor()
    await workbench.page.keyboard.type('the archive is closed; told him')
    await workbench.page.keyboard.press('Enter')
    await workbench.untilDisk('jonas.outreach.md', (text) => text.includes(`due: ${dayFromNow(45)}`))
    match(workbench.onDisk('jonas.outreach.md'), new RegExp(`was-due: ${LATER}`))
  })

  it('asks for a day and a reason, and writes the explained delay', async () => {
    const workbench = await session()
    await showPromises(workbench)
    await press(workbench, 'Send the tide tables', 'Explain the delay')
    await workbench.rows().filter({ hasText: 'In two weeks' }).first().click()
    await workbench.page.locator('.quick-input-message').filter({ hasText: 'What did you tell' }).waitFor()
    await workbench.page.locator('.quick-input-widget input').fill('the printer broke; told her today')
    await workbench.page.keyboard.press('Enter')
    await workbench.untilDisk('mira.outreach.md', (text) => text.includes('explained:'))
    const header = workbench.onDisk('mira.outreach.md')
    match(header, new RegExp(`due: ${dayFromNow(14)}`))
    match(header, new RegExp(`was-due: ${OVERDUE}`))
    match(header, new RegExp(`explained: ${TODAY}`))
    match(header, /reason: the printer broke; told her today/)
    match(header, /# told her on the phone/)
  })

  it('gives a promise without a day its day', async () => {
    const workbench = await session()
    await showPromises(workbench)
    await press(workbench, 'Return the lens', 'Set a day')
    await workbench.rows().filter({ hasText: 'In a week' }).first().click()
    await workbench.untilDisk('mira.outreach.md', (text) =>
      text.includes(`Return the lens\n    due: ${dayFromNow(7)}\n`),
    )
  })

  it('releases a promise that is no longer needed', async () => {
    const workbench = await session()
    await showPromises(workbench)
    await press(workbench, 'Ask the harbour master', 'release')
    await workbench.untilDisk('mira.outreach.md', (text) => text.includes(`released: ${TODAY}`))
  })
})
