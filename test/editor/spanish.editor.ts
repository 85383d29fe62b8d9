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
})
