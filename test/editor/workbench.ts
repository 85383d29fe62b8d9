// VS Code's workbench as a person meets it: keys, clicks, and what is to be seen. One browser page for many checks.
import { deepEqual } from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Browser, chromium, type FrameLocator, type Locator, type Page } from 'playwright-core'
import { type CodeServer, type Files, type Settings, startCodeServer } from './code-server.ts'
import { type DeadEnd, openDeadEnd } from './dead-end.ts'
import { BROWSER } from './home.ts'

const BROWSER_OPTIONS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Two cores that others use, too, can be slow; what takes longer than this does not come. */
const PATIENCE = 20_000
/** The workbench loses keys that come while a widget closes; so keys are pressed again after this. */
const LOST_KEY = 3000
const TRIES = 5

/** In CSS pixels; a picture has `scale` times as many. */
export interface Screen {
  readonly width: number
  readonly height: number
  readonly scale: number
}

export interface Surroundings {
  readonly screen?: Screen
  /** A folder that lies on no disk is opened instead, with these files. */
  readonly virtual?: Files
  /** One of the files is opened, and no folder. */
  readonly alone?: string
  /** Opens the folder in Restricted Mode. */
  readonly isRestricted?: boolean
  /** The language of VS Code, whose own words stay English. */
  readonly language?: string
}

export async function openWorkbench(
  files: Files,
  settings: Settings = {},
  {
    screen = { width: 1280, height: 800, scale: 1 },
    virtual,
    alone,
    isRestricted = false,
    language,
  }: Surroundings = {},
): Promise<Workbench> {
  const { width, height, scale } = screen
  const server = await startCodeServer(
    files,
    { ...settings, 'virtual.files': virtual },
    { isRestricted, extensions: virtual === undefined ? [] : [packVirtualFiles()] },
  )
  const deadEnd = await openDeadEnd()
  const browser = await launchBrowser(deadEnd)
  const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: scale })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE)
  if (language !== undefined) await page.addInitScript({ content: `_VSCODE_NLS_LANGUAGE = '${language}'` })
  const workbench = new Workbench(server, browser, page, deadEnd)
  const folder = virtual === undefined ? server.folder : 'virtual:/'
  await page.goto(
    `${server.address}/?${alone === undefined ? folderQuery(folder) : fileQuery(alone, server)}`,
  )
  await page.locator('.monaco-workbench').waitFor({ timeout: 60_000 })
  return workbench
}

/** No other machine can be reached, so that what works needs none. */
export const launchBrowser = ({ address }: DeadEnd): Promise<Browser> =>
  chromium.launch({ executablePath: BROWSER, args: [...BROWSER_OPTIONS, `--proxy-server=${address}`] })

const folderQuery = (folder: string): string => `folder=${encodeURIComponent(folder)}`

/** An empty window with a file in it. */
function fileQuery(name: string, { address, folder }: CodeServer): string {
  const file = `vscode-remote://${new URL(address).host}${join(folder, name)}`
  return `ew=true&payload=${encodeURIComponent(JSON.stringify([['openFile', file]]))}`
}

/** The file system for folders that lie on no disk, as an extension to install. */
function packVirtualFiles(): string {
  const vsix = resolve('dist/test-editor/virtual-files.vsix')
  const options = [
    'package',
    '--no-dependencies',
    '--allow-missing-repository',
    '--skip-license',
    '--out',
    vsix,
  ]
  execFileSync(resolve('node_modules/.bin/vsce'), options, { cwd: 'test/editor/virtual-files' })
  return vsix
}

export class Workbench {
  readonly page: Page
  readonly #server: CodeServer
  readonly #browser: Browser
  readonly #deadEnd: DeadEnd

  constructor(server: CodeServer, browser: Browser, page: Page, deadEnd: DeadEnd) {
    this.#server = server
    this.#browser = browser
    this.#deadEnd = deadEnd
    this.page = page
  }

  /** Addresses outside this machine that the browser was to ask. */
  get foreignRequests(): readonly string[] {
    return this.#deadEnd.asked
  }

  /** In no test may the browser have asked anything of another machine. */
  async close(): Promise<void> {
    await this.#browser.close()
    this.#server.stop()
    this.#deadEnd.close()
    deepEqual(this.foreignRequests, [])
  }

  get extensionFolder(): string {
    return this.#server.extensionFolder
  }

  log(): string {
    return this.#server.log()
  }

  get folder(): string {
    return this.#server.folder
  }

  /** A file of the folder as it is on disk. */
  onDisk(name: string): string {
    return readFileSync(join(this.#server.folder, name), 'utf8')
  }

  write(name: string, text: string): void {
    writeFileSync(join(this.#server.folder, name), text)
  }

  /** Does something until what it should bring about is to be seen. */
  async until(seen: Locator, act: () => Promise<void>): Promise<void> {
    for (let left = TRIES; left > 0; left--) {
      await act()
      const isLast = left === 1
      const came = await seen
        .first()
        .waitFor({ timeout: isLast ? PATIENCE : LOST_KEY })
        .then(() => true)
        .catch((error: unknown) => {
          if (isLast) throw error
          return false
        })
      if (came) return
    }
  }

  async openFile(name: string): Promise<void> {
    const row = this.#row(name)
    await this.until(row, async () => {
      await this.page.keyboard.press('Escape')
      await this.page.keyboard.press('Control+p')
      await this.page.keyboard.type(name)
    })
    await this.until(this.page.locator(`.tab.active[data-resource-name="${name}"]`), () => row.click())
    await this.focusEditor()
  }

  /** Runs a command from the palette by its title. What is typed goes into the palette or nowhere, however late that opens. */
  async command(title: string): Promise<void> {
    const row = this.#row(title)
    const input = this.page.locator('.quick-input-widget:visible input[type="text"]')
    await this.until(row, async () => {
      await this.page.keyboard.press('Escape')
      await this.page.keyboard.press('F1')
      await input.fill(`>${title}`, { timeout: LOST_KEY }).catch(() => undefined)
    })
    await input.press('Enter')
  }

  async focusEditor(): Promise<void> {
    const editor = this.page.locator('.editor-group-container.active .monaco-editor')
    await this.until(this.page.locator('.monaco-editor.focused'), async () => {
      await this.page.keyboard.press('Control+1')
      await editor.first().waitFor()
    })
  }

  /** Puts the cursor on a line and character, both from 1. */
  async goTo(line: number, character: number): Promise<void> {
    await this.page.keyboard.press('Escape')
    const input = this.page.locator('.quick-input-widget input')
    await this.until(input, () => this.page.keyboard.press('Control+g'))
    await input.fill(`:${line}:${character}`)
    await this.page.keyboard.press('Enter')
    await this.focusEditor()
  }

  /** Entries of the quick pick that is open. */
  rows(): Locator {
    return this.page.locator('.quick-input-list .monaco-list-row')
  }

  /** An entry of the Problems view. */
  problem(text: string): Locator {
    return this.page.locator('.markers-panel .monaco-list-row').filter({ hasText: text }).first()
  }

  /** The page that an extension shows in the editor in front. */
  webview(): FrameLocator {
    return this.page.frameLocator('iframe.webview.ready').last().frameLocator('iframe#active-frame')
  }

  /** The next address with this beginning that the page is sent to; no program for it has to be there. */
  async nextAddress(beginning: string): Promise<string> {
    const devTools = await this.page.context().newCDPSession(this.page)
    await devTools.send('Page.enable')
    return new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error(`Nothing led to ${beginning}`)), PATIENCE)
      devTools.on('Page.frameRequestedNavigation', ({ url }) => {
        if (url.startsWith(beginning)) resolve(url)
      })
    })
  }

  /** What the editor shows of the file in front, line by line; only lines in view. */
  async shownText(): Promise<string> {
    const lines = await this.page.locator('.editor-group-container.active .view-line').all()
    const placed = await Promise.all(
      lines.map(async (line) => ({ top: (await line.boundingBox())?.y ?? 0, text: await line.innerText() })),
    )
    return placed
      .sort((a, b) => a.top - b.top)
      .map(({ text }) => text.replace(/\u00a0/g, ' '))
      .join('\n')
  }

  /** Opens the list of fixes, takes one, and says how it is called. */
  async chooseFix(title: string | RegExp, open: () => Promise<void>): Promise<string> {
    const fix = this.page.locator('.action-widget .monaco-list-row.action').filter({ hasText: title }).first()
    await this.until(fix, open)
    const chosen = await fix.innerText()
    await fix.click()
    await fix.waitFor({ state: 'detached' })
    return chosen
  }

  untilText(holds: (text: string) => boolean): Promise<void> {
    return this.#soon(() => this.shownText(), holds)
  }

  /** A file that is not there yet is empty; `again` is done until it is as it should be. */
  untilDisk(name: string, holds: (text: string) => boolean, again?: () => Promise<unknown>): Promise<void> {
    const isThere = (): boolean => existsSync(join(this.#server.folder, name))
    return this.#soon(async () => (isThere() ? this.onDisk(name) : ''), holds, again)
  }

  async save(name: string): Promise<void> {
    await this.until(this.page.locator(`.tab[data-resource-name="${name}"]:not(.dirty)`), () =>
      this.page.keyboard.press('Control+s'),
    )
  }

  async #soon(
    read: () => Promise<string>,
    holds: (text: string) => boolean,
    again?: () => Promise<unknown>,
  ): Promise<void> {
    const end = Date.now() + PATIENCE
    let text = await read()
    while (!holds(text)) {
      if (Date.now() > end) throw new Error(`Not what was waited for:\n${text}`)
      await this.page.waitForTimeout(100)
      await again?.()
      text = await read()
    }
  }

  #row(text: string): Locator {
    return this.rows().filter({ hasText: text }).first()
  }
}
