// VS Code in Spanish: the words of the manifest, the client and the server.
import { openWorkbench, type Workbench } from './workbench.ts'

const DRAFT = `---
to: Ada Park <ada@example.org>
subject: Slipways
promises:
  - what: Send the tide tables
    due: 2020-03-02
---
Hi Ada,

I hope this email finds you well. I read your talk on slipways.
`

describe('VS Code in Spanish', () => {
  let workbench: Workbench

  before(async () => {
    workbench = await openWorkbench({ 'ada.outreach.md': DRAFT }, {}, { language: 'es' })
  })

  after(() => workbench.close())

  it('names commands', () => workbench.command('Outreach: Mostrar promesas'))

  it('says what has become of promises', async () => {
    for (const words of ['Vencida', 'vence el'])
      await workbench.page.locator('.quick-input-list').filter({ hasText: words }).first().waitFor()
    await workbench.page.keyboard.press('Escape')
  })

  it('says what the recipient will notice, and names repairs', async () => {
    await workbench.openFile('ada.outreach.md')
    await workbench.command('Problems: Focus on Problems View')
    await workbench.problem('Cualquiera podría haber enviado esto a cualquiera.').waitFor()
    await workbench.focusEditor()
    await workbench.goTo(10, 5)
    await workbench.chooseFix('Quitar la frase', () => workbench.page.keyboard.press('Control+.'))
    await workbench.untilText((text) => !text.includes('finds you well'))
  })

  it('tells on hover how a promise stands', async () => {
    await workbench.goTo(5, 14)
    const hover = workbench.page
      .locator('.monaco-hover:visible')
      .filter({ hasText: 'de retraso (para Ada Park)' })
    await workbench.until(hover, () => workbench.command('Show or Focus Hover'))
  })

  it('opens the page of a rule, which says that letters are read in English', async () => {
    await workbench.goTo(1, 1)
    const widget = workbench.page.locator('.marker-widget')
    await workbench.until(widget, () => workbench.page.keyboard.press('F8'))
    await widget.getByText('overdue-promise').click()
    const page = workbench.webview()
    await page.getByRole('heading', { name: 'Para silenciarla' }).waitFor()
    await page.getByText('porque las cartas solo se leen en inglés').waitFor()
    await workbench.command('View: Close Editor')
  })

  it('shows the walkthrough', async () => {
    await workbench.command('Welcome: Open Walkthrough...')
    await workbench.rows().filter({ hasText: 'Escribe a alguien con un propósito' }).first().click()
    await workbench.page
      .locator('.getting-started-step')
      .filter({ hasText: 'Cumple lo que prometes' })
      .waitFor()
    await workbench
      .webview()
      .getByText('Un borrador es un archivo de texto cuyo nombre termina en')
      .waitFor({ state: 'attached' })
  })
})
