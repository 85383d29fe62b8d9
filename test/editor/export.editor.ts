// Export Promises in VS Code: each format, chosen and named through the interface, is on disk what the command line prints.
import { equal, match } from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { dayFromNow } from './session.ts'
import { openWorkbench, type Workbench } from './workbench.ts'

const FILES = {
  'lena.outreach.md': `---
to: Lena Sato <lena@example.org>
subject: The lighthouse log
sent: ${dayFromNow(-9)}
promises:
  - what: Send the second log, bound
    due: ${dayFromNow(-2)}
  - what: Ask the "keeper"
  - what: Copy the chart
    due: ${dayFromNow(-5)}
    kept: ${dayFromNow(-6)}
---
Hi Lena,
`,
  'sub/nils.outreach.md': `---
to: Nils Holm
promises: {what: Tar the slipway, due: ${dayFromNow(20)}, was-due: ${dayFromNow(3)}, explained: ${dayFromNow(-1)}, reason: rain; told him}
---
Hi Nils,
`,
}

const FORMATS = [
  { label: 'Calendar', format: 'ics', part: /SUMMARY:Send the second log\\, bound \(Lena Sato\)/ },
  { label: 'Table', format: 'csv', part: /^undated,,"Ask the ""keeper""",Lena Sato,lena\.outreach\.md,8/m },
  { label: 'Check list', format: 'md', part: /- \[x\] Copy the chart · to Lena Sato/ },
  { label: 'Data', format: 'json', part: /"reason": "rain; told him"/ },
] as const

describe('Export Promises in VS Code', () => {
  let workbench: Workbench

  before(async () => {
    workbench = await openWorkbench(FILES)
    await workbench.openFile('lena.outreach.md')
  })

  after(() => workbench.close())

  for (const { label, format, part } of FORMATS) {
    it(`writes a ${label}`, async () => {
      const name = `promises.${format}`
      await workbench.command('Outreach: Export Promises')
      await workbench
        .rows()
        .filter({ hasText: `.${format}` })
        .first()
        .click()
      await workbench.rows().filter({ hasText: 'sub' }).first().waitFor()
      const input = workbench.page.locator('.quick-input-widget input[type="text"]')
      match(await input.inputValue(), new RegExp(`${name}$`))
      await input.press('Enter')
      await workbench.page
        .locator('.explorer-folders-view .monaco-list-row')
        .filter({ hasText: new RegExp(`^${name}$`) })
        .waitFor()
      await workbench.untilDisk(name, (text) => text !== '')
      match(workbench.onDisk(name), part)
      equal(workbench.onDisk(name), printed(format, workbench.folder))
    })
  }
})

function printed(format: string, folder: string): string {
  const options = [resolve('dist/cli.js'), 'promises', '--all', '--format', format, '--today', dayFromNow(0)]
  return spawnSync(process.execPath, options, { cwd: folder, encoding: 'utf8' }).stdout
}
