// What leads somewhere else in VS Code: repairs that open or select, and those by a command alone; lens, outline, links, folding.
import { equal, match } from 'node:assert/strict'
import { dayFromNow } from './session.ts'
import { openWorkbench, type Workbench } from './workbench.ts'

const PASSAGE =
  'The harbour office keeps the old moorings book in a tin box under the stairs, and nobody had opened it since the storm.'

const letter = (header: string, body: string): string => `---\n${header}---\n${body}`

const OWED = letter(
  `to: Ruth Adler <ruth@example.org>\nsent: ${dayFromNow(-9)}\npromises:\n  - what: Send the star charts\n    due: ${dayFromNow(-4)}\n`,
  'Hi Ruth,\n\nThank you for the night under the dome.\n',
)
const STOCK = letter(
  'to: Ada Brandt <ada@example.org>\nsubject: Slipways\ncommon-ground: both rowed for Kiel\n',
  'Hi Ada,\n\nI hope this email finds you well. Your talk on slipways in Kiel has changed our plans.\n',
)
const SAFE = letter(
  'to: Ada Brandt <ada@example.org>\nsubject: Re: slipways\nsent: 24.11.2025\n',
  'Hi Ada,\n\nHere they are.\n',
)
const PROMISED = letter(
  `to: Nils Holm\nsubject: Ropes\npromises:\n  - what: Splice the rope\n    due: ${dayFromNow(-3)}\n`,
  'Hi Nils,\n',
)

const FILES = {
  'ruth.outreach.md': OWED,
  'ask.outreach.md': letter(
    'to: Ruth Adler <ruth@example.org>\nsubject: The dome\nreplies-to: ruth.outreach.md\n',
    'Hi Ruth,\n\nCould you lend me the key of the dome on Saturday?\n',
  ),
  'mooring.outreach.md': letter(
    'to: {name: Jonas Lind, organization: Kiel Harbour}\nsubject: Moorings\n',
    `Hi Jonas,\n\n${PASSAGE}\n`,
  ),
  'copy.outreach.md': letter('to: Mira Okafor\nsubject: Moorings\n', `Hi Mira,\n\n${PASSAGE}\n`),
  'copy-2.outreach.md': letter('to: Sam Lee\nsubject: Moorings\n', `Hi Sam,\n\n${PASSAGE}\n`),
  'called.outreach.md': letter(
    'to: Mira Okafor\nsubject: Ropes\n',
    'Hi Mira,\n\nThe ropes have come at last, Jonas, and I have hung them up.\n',
  ),
  'gap.outreach.md': letter('to: Paul\nsubject: Kiel\n', 'Hi Paul,\n\nThe log of {{harbour}} is online.\n'),
  'second.outreach.md': STOCK,
  'third.outreach.md': PROMISED.replaceAll('rope', 'oar').replace('Nils Holm', 'Ole Dahl'),
  'fourth.outreach.md': PROMISED,
  'safe.outreach.md': SAFE,
  'nils.outreach.md': PROMISED.replaceAll('rope', 'net').replace('Nils Holm', 'Eva Berg'),
  'lens.outreach.md': letter(
    'to: Ole Dahl\nsubject: Buoys\npromises:\n  - what: Paint the buoy\n    due: 2099-01-02\n',
    'Hi Ole,\n',
  ),
  'boat.outreach.md': letter(
    `to: Tove Lie
subject: The boat
promises:
  - what: Tar it
    due: ${dayFromNow(40)}
  - what: Oil it
    due: ${dayFromNow(41)}
  - what: Row it
    due: ${dayFromNow(-41)}
  - what: Tow it
`,
    'Hi Tove,\n',
  ),
  'keys.outreach.md': letter('to: Ida\n\n', 'Hi Ida,\n\n\n'),
}

describe('what leads further in VS Code', () => {
  let workbench: Workbench

  before(async () => {
    workbench = await openWorkbench(FILES)
  })

  after(() => workbench.close())

  afterEach(async () => {
    await workbench.page.keyboard.press('Escape')
    await workbench.page.keyboard.press('Escape')
  })

  const active = (name: string) => workbench.page.locator(`.tab.active[data-resource-name="${name}"]`)
  const squiggle = () => workbench.page.locator('.editor-group-container.active [class*="squiggly-"]').first()

  async function at(name: string, line: number, character: number): Promise<void> {
    await workbench.openFile(name)
    await squiggle().waitFor()
    await workbench.goTo(line, character)
  }

  const fix = (title: string): Promise<string> =>
    workbench.chooseFix(title, () => workbench.page.keyboard.press('Control+.'))

  const selected = (): Promise<string> => workbench.page.locator('#status\\.editor\\.selection').innerText()

  describe('by a repair', () => {
    it('opens the draft with a promise that is owed', async () => {
      await at('ask.outreach.md', 8, 12)
      await fix('Open the draft with the promise')
      await active('ruth.outreach.md').waitFor()
      match(await selected(), /Ln 5.*20 selected/)
    })

    it('shows the other draft with the same passage', async () => {
      await at('copy.outreach.md', 7, 5)
      await fix('Show the other draft')
      await workbench.page.locator('.tab.active:not([data-resource-name="copy.outreach.md"])').waitFor()
      match(await selected(), /Ln 7/)
    })

    it('shows the draft that a wrong name comes from', async () => {
      await at('called.outreach.md', 7, 32)
      await fix('Show the other draft')
      await active('mooring.outreach.md').waitFor()
    })

    it('settles a promise that no finding points at, as a refactoring', async () => {
      await workbench.openFile('lens.outreach.md')
      await workbench.goTo(5, 14)
      await workbench.chooseFix('Mark as kept today', () => workbench.page.keyboard.press('Control+Shift+r'))
      await workbench.page.locator('.tab.active.dirty').waitFor()
      await workbench.untilText((text) => text.includes(`kept: ${dayFromNow(0)}`))
      await workbench.page.keyboard.press('Control+z')
      await workbench.page.locator('.tab.active:not(.dirty)').waitFor()
    })

    it('selects a gap that only the writer can fill', async () => {
      await at('gap.outreach.md', 7, 14)
      await fix('Select the gap')
      await workbench.page.locator('#status\\.editor\\.selection').filter({ hasText: 'selected' }).waitFor()
      await workbench.page.keyboard.type('Kiel')
      await workbench.save('gap.outreach.md')
      equal(workbench.onDisk('gap.outreach.md'), FILES['gap.outreach.md'].replace('{{harbour}}', 'Kiel'))
    })

    for (const [title, name, place, expected] of [
      ['Allow as boilerplate', 'copy.outreach.md', [7, 5], `boilerplate:\n  - ${PASSAGE}\n`],
      [
        'Allow this phrase',
        'second.outreach.md',
        [8, 5],
        'phrases:\n  allow:\n    - I hope this email finds you well\n',
      ],
    ] as const) {
      it(`writes into the project’s configuration: ${title}`, async () => {
        await at(name, place[0], place[1])
        await fix(title)
        await workbench.untilDisk(
          '.outreach.yaml',
          (text) => text.includes(expected),
          () => workbench.command('File: Save All Files'),
        )
      })
    }

    it('begins the follow-up of a promise that is overdue', async () => {
      await at('ruth.outreach.md', 5, 14)
      await fix('Write the follow-up')
      await active('ruth-adler-follow-up.outreach.md').waitFor()
      await workbench.page.locator('.snippet-placeholder').first().waitFor({ state: 'attached' })
      await workbench.page.keyboard.type('next Monday')
      await workbench.page.keyboard.press('Escape')
      await workbench.save('ruth-adler-follow-up.outreach.md')
      const text = workbench.onDisk('ruth-adler-follow-up.outreach.md')
      match(text, /due: next Monday\n/)
      match(text, /It will be done by next Monday\./)
    })
  })

  describe('by a command alone', () => {
    const repair = async (name: string, place: readonly [number, number], title: string): Promise<void> => {
      await at(name, place[0], place[1])
      await workbench.command(`Outreach: ${title}`)
      await workbench.page.locator('.tab.active.dirty').waitFor()
      await workbench.page.keyboard.press('Escape')
      await workbench.save(name)
    }

    it('takes the second repair', async () => {
      await repair('fourth.outreach.md', [5, 12], 'Take the Second Repair Here')
      match(workbench.onDisk('fourth.outreach.md'), /explained: .*\n {4}reason: what came up\?\n/)
    })

    it('takes the third repair', async () => {
      await repair('nils.outreach.md', [5, 12], 'Take the Third Repair Here')
      equal(
        workbench.onDisk('nils.outreach.md'),
        FILES['nils.outreach.md'].replace(/(due: \S+\n)/, `$1    released: ${dayFromNow(0)}\n`),
      )
    })

    it('takes the fourth repair', async () => {
      await at('third.outreach.md', 5, 12)
      await workbench.command('Outreach: Take the Fourth Repair Here')
      await active('ole-dahl-follow-up.outreach.md').waitFor()
    })

    it('applies all safe repairs', async () => {
      await repair('safe.outreach.md', [1, 1], 'Apply All Safe Repairs')
      equal(
        workbench.onDisk('safe.outreach.md'),
        SAFE.replace('Re: slipways', '"Re: slipways"').replace('24.11.2025', '2025-11-24'),
      )
    })

    for (const [title, answers, expected] of [
      ['Promise Kept Today', [], /Tar it\n {4}due: \S+\n {4}kept: \S+\n/],
      ['Release a Promise That Is No Longer Needed', [], /Oil it\n {4}due: \S+\n {4}released: \S+\n/],
      [
        'Explain the Delay of a Promise',
        ['In a week', 'no oil; told him'],
        /Row it\n {4}due: \S+\n {4}was-due: \S+\n {4}explained: \S+\n {4}reason: no oil; told him\n/,
      ],
      ['Set a Day for a Promise', ['In a week'], /Tow it\n {4}due: \S+\n/],
    ] as const) {
      it(`settles a promise from the palette: ${title}`, async () => {
        const what = /^(\w+ it)/.exec(expected.source)?.[1] ?? ''
        await workbench.command(`Outreach: ${title}`)
        await workbench.rows().filter({ hasText: what }).first().waitFor()
        await workbench.page.keyboard.type(what)
        await workbench.page.keyboard.press('Enter')
        for (const answer of answers) await give(answer)
        await workbench.untilDisk('boat.outreach.md', (text) => expected.test(text))
      })
    }

    /** A day from the list, or words behind a question. */
    async function give(answer: string): Promise<void> {
      if (answer.startsWith('In ')) return workbench.rows().filter({ hasText: answer }).first().click()
      await workbench.page.locator('.quick-input-message').filter({ hasText: 'What did you tell' }).waitFor()
      await workbench.page.keyboard.type(answer)
      await workbench.page.keyboard.press('Enter')
    }
  })

  describe('beside the text', () => {
    it('counts open promises above the header, and lists them on a click', async () => {
      await workbench.openFile('lens.outreach.md')
      await workbench.page
        .locator('.codelens-decoration')
        .getByRole('button', { name: '1 promise open, next due on 2099-01-02' })
        .click()
      await workbench.rows().filter({ hasText: 'Paint the buoy' }).first().waitFor()
    })

    for (const [key, query, name] of [
      ['Control+Shift+o', 'Paint the buoy', 'lens.outreach.md'],
      ['Control+t', 'Row it', 'boat.outreach.md'],
    ] as const) {
      it(`leads to a promise by its name: ${key}`, async () => {
        await workbench.openFile('lens.outreach.md')
        const input = workbench.page.locator('.quick-input-widget:visible input[type="text"]')
        await workbench.until(input, () => workbench.page.keyboard.press(key))
        await input.pressSequentially(query)
        await workbench.rows().filter({ hasText: query }).first().click()
        await active(name).waitFor()
        match(await selected(), /Ln (?:5|9|11)/)
      })
    }

    it('tells on hover how a promise stands', async () => {
      await workbench.openFile('lens.outreach.md')
      await workbench.goTo(5, 14)
      const hover = workbench.page.locator('.monaco-hover:visible').filter({ hasText: 'due on 2099-01-02' })
      await workbench.until(hover, () => workbench.command('Show or Focus Hover'))
    })

    it('folds the header', async () => {
      await workbench.openFile('lens.outreach.md')
      await workbench.goTo(1, 1)
      await workbench.command('Fold All')
      await workbench.untilText((text) => !text.includes('Paint the buoy'))
    })

    async function follow(words: string): Promise<void> {
      // Whatever a test before has left open over the text closes with a key.
      await workbench.page.keyboard.press('Escape')
      const link = workbench.page.locator('.detected-link').filter({ hasText: words }).first()
      await link.click({ modifiers: ['Control'], force: true })
    }

    it('links the draft that is answered', async () => {
      await workbench.openFile('ask.outreach.md')
      await follow('ruth.outreach.md')
      await active('ruth.outreach.md').waitFor()
    })

    it('links the address of a recipient', async () => {
      await workbench.openFile('ask.outreach.md')
      const address = workbench.nextAddress('mailto:')
      await follow('ruth@example.org')
      equal(await address, 'mailto:ruth@example.org')
    })

    it('offers keys while they are being typed, in the order in which one reads them', async () => {
      const { page } = workbench
      await workbench.openFile('keys.outreach.md')
      await workbench.goTo(3, 1)
      const rows = page.locator('.suggest-widget:visible .monaco-list-row')
      await workbench.until(rows, async () => {
        await page.keyboard.press('Control+Space')
      })
      match(await rows.first().innerText(), /^subject/)
      await page.keyboard.press('Escape')
      await page.keyboard.type('p', { delay: 40 })
      await rows.filter({ hasText: /^promises/ }).waitFor()
      await page.keyboard.press('Escape')
      await workbench.command('File: Revert File')
    })

    for (const [what, line, written, offer, expected] of [
      ['keys', 3, 'repl', 'replies-to', 'replies-to: '],
      ['channels', 3, 'channel: linkedin-i', 'linkedin-invite', 'channel: linkedin-invite'],
      ['people', 3, 'promises: {to: Tov', 'Tove Lie', 'to: Tove Lie'],
      ['organizations', 3, 'promises: {to: {organization: Kie', 'Kiel Harbour', 'organization: Kiel Harbour'],
      ['days in words', 3, 'sent: tomorrow', 'tomorrow', `sent: ${dayFromNow(1)}`],
      ['rules to ignore', 3, 'ignore: [stock', 'stock-phrase', 'ignore: [stock-phrase]'],
      ['rules in a comment', 7, '<!-- outreach-disable many', 'many-asks', '<!-- outreach-disable many-asks'],
    ] as const) {
      it(`completes ${what}`, async () => {
        await workbench.openFile('keys.outreach.md')
        await workbench.goTo(line, 1)
        await workbench.page.keyboard.type(written)
        const row = workbench.page.locator('.suggest-widget .monaco-list-row').filter({ hasText: offer })
        await workbench.until(row, () => workbench.page.keyboard.press('Control+Space'))
        await row.first().click()
        await workbench.untilText((text) => text.includes(expected.trimEnd()))
        await workbench.command('File: Revert File')
      })
    }
  })
})
