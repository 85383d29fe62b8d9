// Every fix of every rule, chosen in VS Code's own list, with the text on disk compared: the drafts are those of the rules'
// specimens, with all days moved so that today stands to them as the specimens' day did.
import { deepEqual, equal, ok } from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { parseSpecimens, type Specimen } from '../../server/src/pages/specimen.ts'
import { moved } from './days.ts'
import { dayFromNow } from './session.ts'
import { openWorkbench, type Workbench } from './workbench.ts'

interface Case {
  readonly rule: string
  readonly name: string
  readonly specimen: Specimen
  readonly fix: Specimen['fixes'][number]
}

/** Of the fixes of a rule that differ in a name or a day only, the first. */
function casesOf(rule: string): readonly Case[] {
  const specimens = parseSpecimens(readFileSync(`server/src/rules/${rule}.specimen.md`, 'utf8'))
  const cases = specimens
    .filter(({ config }) => config === '')
    .flatMap((specimen) => specimen.fixes.map((fix) => ({ rule, specimen, fix })))
  const kinds = new Map(
    cases.toReversed().map((each) => [each.fix.title.replace(/"[^"]*"|\d[\d-]*/g, ''), each]),
  )
  return [...kinds.values()].map((each, index) => ({ ...each, name: `${rule}-${index + 1}.outreach.md` }))
}

const CASES = readdirSync('server/src/rules')
  .filter((name) => name.endsWith('.specimen.md'))
  .flatMap((name) => casesOf(name.replace('.specimen.md', '')))

const filesOf = ({ name, specimen }: Case): Readonly<Record<string, string>> => ({
  [`of-${name}/${name}`]: moved(specimen.text),
  ...Object.fromEntries(specimen.beside.map((beside) => [`of-${name}/${beside.name}`, moved(beside.text)])),
})

/** Where the first carets of the specimen stand, both from 1. */
function placeOf({ marked }: Specimen): { readonly line: number; readonly character: number } {
  const lines = marked.split('\n')
  const at = lines.findIndex((line) => /^ *\^+ [\w-]+:/.test(line))
  return { line: at, character: (lines[at]?.indexOf('^') ?? 0) + 1 }
}

const DAY = /\d{4}-\d{2}-\d{2}/

/** The title with any day in the place of its day, as days in words are counted from today. */
const titleOf = (title: string): RegExp =>
  new RegExp(`^${title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(DAY, DAY.source)}$`)

/** A question to the writer has no brackets where it can be typed over. */
const asSnippet = (text: string): string => text.replace(/<([^<>\n]+\?)>/g, '$1')

describe('the fixes of each rule in VS Code', () => {
  let workbench: Workbench

  before(async () => {
    workbench = await openWorkbench(Object.assign({}, ...CASES.map(filesOf)))
  })

  after(() => workbench.close())

  for (const each of CASES) {
    it(`${each.rule}: ${each.fix.title}`, async () => {
      const { specimen, fix, name } = each
      const { line, character } = placeOf(specimen)
      await workbench.openFile(name)
      await workbench.page.locator('.editor-group-container.active [class*="squiggly-"]').first().waitFor()
      await workbench.goTo(line, character)
      const title = await workbench.chooseFix(titleOf(fix.title), () =>
        workbench.page.keyboard.press('Control+.'),
      )
      await workbench.page.locator('.tab.active.dirty').waitFor()
      await workbench.page.keyboard.press('Escape')
      await workbench.save(name)
      const [from, to] = [DAY.exec(moved(fix.title))?.[0], DAY.exec(title)?.[0]]
      const expected = moved(fix.text).replaceAll(from ?? '-', to ?? '-')
      equal(workbench.onDisk(`of-${name}/${name}`).trimEnd(), asSnippet(expected).trimEnd())
      await workbench.command('View: Close All Editors')
    })
  }

  it('are all there', () => {
    ok(CASES.length > 25, String(CASES.length))
    deepEqual(dayFromNow(0), moved('2026-11-23'))
  })
})
