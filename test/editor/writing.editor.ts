// Writing a draft in VS Code: what is squiggled, what a quick fix does to the text, what a hover says.
import { equal, match, ok } from 'node:assert/strict'
import { session, withDrafts } from './session.ts'
import type { Workbench } from './workbench.ts'

const LETTER = `---
to: Ada Brandt <ada@example.org>
subject: Your talk on slipways
common-ground:
  - both rowed for Lübeck
---
Hi Ada,

I hope this email finds you well. Your talk on slipways in Kiel has changed our plans.

We both rowed for Lübeck, so here are the tide tables I made for the bay: <https://example.org/tides>.

Tom
`

const ANSWER = `---
to: Ada Brandt <ada@example.org>
subject: Your talk on slipways
replies-to: renamed.outreach.md # the tides
---
Hi Ada,

Here they are: <https://example.org/tides>.

Tom
`

withDrafts({
  'tidal.outreach.md': `---
to: Sigrid Vik <sigrid@example.org>
sent: 2026-01-09
common-ground: both dived at Fedje
offer: the tide tables of 1912
---
Hi Sigrid,

The tide tables of 1912 are yours.
`,
  'again.outreach.md': `---
to: Sigrid Vik <sigrid@example.org>
subject: Fedje
common-ground: 
---
Hi Sigrid,
`,
  'spoken.outreach.md': LETTER,
  'renamed.outreach.md': LETTER.replace('I hope this email finds you well. Your', 'Your'),
  'answer.outreach.md': ANSWER,
  'phrase.outreach.md': LETTER,
  'bulb.outreach.md': LETTER,
  'hover.outreach.md': LETTER,
  'as-markdown.outreach.md': LETTER,
  'notes.md': LETTER,
  'quiet.outreach.md': LETTER.replace('I hope this email finds you well. Your', 'Your'),
})

const squiggles = ({ page }: Workbench) => page.locator('.editor-group-container.active [class*="squiggly-"]')
const PHRASE = 'I hope this email finds you well. '
const FIX = 'Remove the phrase'

describe('writing a draft in VS Code', () => {
  it('squiggles a stock phrase and says what the recipient will notice', async () => {
    const workbench = await session()
    await workbench.openFile('phrase.outreach.md')
    await squiggles(workbench).first().waitFor()
    await workbench.goTo(1, 1)
    await workbench.until(workbench.page.locator('.marker-widget'), () => workbench.page.keyboard.press('F8'))
    match(await workbench.page.locator('.marker-widget').innerText(), /stock-phrase/)
    await workbench.page.keyboard.press('Escape')
  })

  it('removes the phrase with Ctrl+., takes it back with undo, and saves the fixed text', async () => {
    const workbench = await session()
    await workbench.openFile('phrase.outreach.md')
    await squiggles(workbench).first().waitFor()
    await workbench.goTo(9, 3)
    await workbench.chooseFix(FIX, () => workbench.page.keyboard.press('Control+.'))
    await workbench.untilText((text) => !text.includes(PHRASE.trim()))
    await workbench.page.keyboard.press('Control+z')
    await workbench.untilText((text) => text.includes(PHRASE.trim()))
    await workbench.page.keyboard.press('Control+y')
    await workbench.untilText((text) => !text.includes(PHRASE.trim()))
    await workbench.save('phrase.outreach.md')
    equal(workbench.onDisk('phrase.outreach.md'), LETTER.replace(PHRASE, ''))
  })

  it('removes the phrase through the lightbulb', async () => {
    const workbench = await session()
    await workbench.openFile('bulb.outreach.md')
    await squiggles(workbench).first().waitFor()
    await workbench.goTo(9, 3)
    const bulb = workbench.page.locator(
      '.lightBulbWidget, .codicon-gutter-lightbulb, .codicon-gutter-lightbulb-auto-fix',
    )
    await workbench.chooseFix(FIX, () => bulb.locator('visible=true').first().click())
    await workbench.untilText((text) => !text.includes(PHRASE.trim()))
    await workbench.save('bulb.outreach.md')
    equal(workbench.onDisk('bulb.outreach.md'), LETTER.replace(PHRASE, ''))
  })

  it('takes a repair by a command alone', async () => {
    const workbench = await session()
    await workbench.openFile('spoken.outreach.md')
    await squiggles(workbench).first().waitFor()
    await workbench.goTo(9, 3)
    await workbench.command('Outreach: Take the First Repair Here')
    await workbench.untilText((text) => !text.includes(PHRASE.trim()))
    await workbench.save('spoken.outreach.md')
    equal(workbench.onDisk('spoken.outreach.md'), LETTER.replace(PHRASE, ''))
  })

  it('changes what answers a draft when that is renamed', async () => {
    const workbench = await session()
    await workbench.openFile('renamed.outreach.md')
    await workbench.command('File: Reveal Active File in Explorer View')
    const input = workbench.page.locator('.explorer-folders-view input')
    await workbench.until(input, () => workbench.page.keyboard.press('F2'))
    await input.fill('tides.outreach.md')
    await input.press('Enter')
    // VS Code itself asks before an extension changes other files along with a move.
    await workbench.page.locator('.monaco-dialog-box').getByRole('button', { name: 'OK' }).click()
    await workbench.page.locator('.tab[data-resource-name="tides.outreach.md"]').waitFor()
    await workbench.openFile('answer.outreach.md')
    await workbench.untilText((text) => text.includes('replies-to: tides.outreach.md'))
    await workbench.save('answer.outreach.md')
    equal(workbench.onDisk('answer.outreach.md'), ANSWER.replace('renamed', 'tides'))
  })

  it('tells on hover why, with the evidence and how to silence it', async () => {
    const workbench = await session()
    await workbench.openFile('hover.outreach.md')
    await squiggles(workbench).first().waitFor()
    await workbench.goTo(9, 3)
    const hover = workbench.page.locator('.monaco-hover:visible').filter({ hasText: /evidence/i })
    await workbench.until(hover, async () => {
      await workbench.page.keyboard.press('Escape')
      await workbench.page.keyboard.press('Control+k')
      await workbench.page.keyboard.press('Control+i')
    })
    match(await hover.first().innerText(), /outreach-disable/)
    await workbench.page.keyboard.press('Escape')
  })

  it('tells on a recipient what was exchanged, and completes what is known of them', async () => {
    const workbench = await session()
    await workbench.openFile('again.outreach.md')
    await workbench.goTo(2, 6)
    const hover = workbench.page.locator('.monaco-hover:visible').filter({ hasText: 'tidal.outreach.md' })
    await workbench.until(hover, async () => {
      await workbench.page.keyboard.press('Escape')
      await workbench.page.keyboard.press('Control+k')
      await workbench.page.keyboard.press('Control+i')
    })
    match(await hover.first().innerText(), /offered: “the tide tables of 1912”/)
    await workbench.page.keyboard.press('Escape')
    await workbench.goTo(4, 16)
    const known = workbench.page
      .locator('.suggest-widget .monaco-list-row')
      .filter({ hasText: 'both dived at Fedje' })
    await workbench.until(known, () => workbench.page.keyboard.press('Control+Space'))
    await known.first().click()
    await workbench.untilText((text) => text.includes('common-ground: both dived at Fedje'))
    await workbench.save('again.outreach.md')
  })

  it('leads from a finding to the page of its rule', async () => {
    const workbench = await session()
    await workbench.openFile('hover.outreach.md')
    await squiggles(workbench).first().waitFor()
    await workbench.goTo(1, 1)
    const widget = workbench.page.locator('.marker-widget')
    await workbench.until(widget, () => workbench.page.keyboard.press('F8'))
    await widget.getByText('stock-phrase').click()
    await workbench.page.locator('.tab.active[aria-label*="stock-phrase"]').waitFor()
    await workbench.webview().getByRole('heading', { name: 'To silence it' }).waitFor()
    await workbench.command('View: Close Editor')
  })

  it('waits with findings until the line is left, where the setting asks for it', async () => {
    const workbench = await session()
    await workbench.openFile('quiet.outreach.md')
    await workbench.goTo(12, 1)
    await workbench.page.keyboard.type('I hope this email finds you well. And so do the boats.', {
      delay: 60,
    })
    equal(await squiggles(workbench).count(), 0)
    await workbench.page.keyboard.press('ArrowUp')
    await squiggles(workbench).first().waitFor()
  })

  it('squiggles a draft that somebody opens as Markdown', async () => {
    const workbench = await session()
    await workbench.openFile('as-markdown.outreach.md')
    await squiggles(workbench).first().waitFor()
  })

  it('leaves other Markdown alone', async () => {
    const workbench = await session()
    await workbench.openFile('notes.md')
    await workbench.openFile('hover.outreach.md')
    await squiggles(workbench).first().waitFor()
    await workbench.openFile('notes.md')
    equal(await squiggles(workbench).count(), 0)
  })

  it('says nothing unasked and asks nothing of other machines', async () => {
    const workbench = await session()
    equal(await workbench.page.locator('.notification-toast').count(), 0)
    equal(workbench.foreignRequests.join('\n'), '')
    ok(workbench.log().length > 0)
  })
})
