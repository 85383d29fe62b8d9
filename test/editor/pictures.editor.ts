// Pictures of the current build with the drafts of examples/, light and dark. `npm run pictures` keeps them for the README
// and, cut to what matters and small, for the walkthrough.
import { ok } from 'node:assert/strict'
import { copyFileSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Files } from './code-server.ts'
import { moved } from './days.ts'
import { openWorkbench, type Workbench } from './workbench.ts'

const TAKEN = 'dist/test-editor/pictures'
const KEPT = 'docs/images'
const KEPT_CUT = 'docs/walkthrough'
/** Bytes; a page that shows several of them should still open fast. */
const MOST = 160 * 1024
const MOST_CUT = 12 * 1024

const SCHEMES = { '': 'light', '-dark': 'dark' } as const

/** Looked at in the test, and kept nowhere. */
const HIGH_CONTRAST = '-high-contrast'

const LOOK = {
  'breadcrumbs.enabled': false,
  'editor.fontSize': 15,
  'editor.lineNumbers': 'off',
  'editor.folding': false,
  'editor.overviewRulerBorder': false,
  'editor.scrollBeyondLastLine': false,
  'editor.scrollbar.vertical': 'hidden',
  'workbench.activityBar.location': 'hidden',
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
  'window.autoDetectColorScheme': true,
  'workbench.preferredLightColorTheme': 'Light Modern',
  'workbench.preferredDarkColorTheme': 'Dark Modern',
}

describe('pictures', () => {
  let workbench: Workbench
  before(async () => {
    mkdirSync(TAKEN, { recursive: true })
    workbench = await openWorkbench(examples(), LOOK, { screen: { width: 960, height: 600, scale: 4 / 3 } })
    await workbench.openFile('only-taking.outreach.md')
    await workbench.command('View: Toggle Primary Side Bar Visibility')
    await workbench.page.locator('.squiggly-warning').nth(1).waitFor()
  })
  after(() => workbench.close())

  for (const [suffix, colorScheme] of Object.entries(SCHEMES)) {
    it(`shows squiggles, a fix and the promises, ${colorScheme}`, async () => {
      await workbench.page.emulateMedia({ colorScheme })
      await workbench.page.locator(`.monaco-workbench.vs${suffix}`).waitFor()
      await squiggles(suffix)
      await quickFix(suffix)
      await promises(suffix)
    })
  }

  it('stays readable in high contrast', async () => {
    await workbench.page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' })
    await workbench.page.locator('.monaco-workbench.hc-black').waitFor()
    await squiggles(HIGH_CONTRAST)
    await promises(HIGH_CONTRAST)
    await workbench.command('Outreach: Preview Message')
    const button = workbench.webview().getByRole('button')
    await button.waitFor()
    const border = String(await button.evaluate('(element) => getComputedStyle(element).borderColor'))
    ok(!/, 0\)$|transparent/.test(border), border)
  })

  async function squiggles(suffix: string): Promise<void> {
    await workbench.goTo(8, 1)
    const message = workbench.page.locator('.marker-widget').filter({ hasText: 'missing-offer' })
    await workbench.until(message, () => workbench.page.keyboard.press('F8'))
    await take(`squiggles${suffix}`)
    await cut(`notice${suffix}`, { x: 4, y: 155, width: 600, height: 170 })
    await workbench.page.keyboard.press('Escape')
  }

  async function quickFix(suffix: string): Promise<void> {
    await workbench.goTo(7, 3)
    const menu = workbench.page.locator('.action-widget .monaco-list-row.action')
    await workbench.until(menu, () => workbench.page.keyboard.press('Control+.'))
    await take(`quick-fix${suffix}`)
    await cut(`repair${suffix}`, { x: 4, y: 155, width: 560, height: 140 })
    await workbench.page.keyboard.press('Escape')
  }

  async function promises(suffix: string): Promise<void> {
    await workbench.command('Outreach: Show Promises')
    await workbench.rows().filter({ hasText: 'Send the benchmark notebook' }).first().waitFor()
    await take(`promises${suffix}`)
    await cut(`promises${suffix}`, { x: 182, y: 0, width: 598, height: 206 })
    await workbench.page.keyboard.press('Escape')
  }

  /** The pointer and a blinking cursor would make every picture another one. */
  async function take(name: string): Promise<void> {
    await workbench.page.mouse.move(0, 599)
    await workbench.page.waitForTimeout(700)
    const path = join(TAKEN, `${name}.png`)
    await workbench.page.screenshot({ path, caret: 'hide', animations: 'disabled' })
    ok(statSync(path).size <= MOST, `${name}: ${statSync(path).size} bytes`)
    keep(path, KEPT)
  }

  /** A part of what is to be seen; the package carries these, so every byte counts. */
  async function cut(name: string, part: Part): Promise<void> {
    const devTools = await workbench.page.context().newCDPSession(workbench.page)
    const clip = { ...part, scale: 3 / 4 }
    const { data } = await devTools.send('Page.captureScreenshot', { format: 'webp', quality: 35, clip })
    await devTools.detach()
    const path = join(TAKEN, `${name}.webp`)
    writeFileSync(path, Buffer.from(data, 'base64'))
    ok(statSync(path).size <= MOST_CUT, `${name}: ${statSync(path).size} bytes`)
    keep(path, KEPT_CUT)
  }
})

/** In CSS pixels. */
interface Part {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

function keep(path: string, folder: string): void {
  if (process.env.KEEP_PICTURES === undefined || path.includes(HIGH_CONTRAST)) return
  mkdirSync(folder, { recursive: true })
  copyFileSync(path, join(folder, basename(path)))
}

/** The drafts of examples/ with all their days moved, so that today stands to them as their own day did. */
function examples(): Files {
  const names = readdirSync('examples').filter((name) =>
    /\.outreach\.(?:md|yaml)$|^\.outreach\.yaml$/.test(name),
  )
  return Object.fromEntries(names.map((name) => [name, moved(readFileSync(join('examples', name), 'utf8'))]))
}
