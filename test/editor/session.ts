// One workbench for all tests that run in VS Code: starting it takes longer than most of them. Every test brings drafts
// of its own, so that none depends on another.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Files } from './code-server.ts'
import { openWorkbench, type Workbench } from './workbench.ts'

const FAILURES = 'dist/test-editor/failures'

const SETTINGS = {
  'files.associations': { 'as-markdown.outreach.md': 'markdown' },
  'outreach.quietWhileTyping': true,
}

const drafts: Record<string, string> = {}
let opening: Promise<Workbench> | undefined

/** Adds drafts to the folder that will be open; to be called before any test runs. */
export function withDrafts(files: Files): void {
  Object.assign(drafts, files)
}

export function session(): Promise<Workbench> {
  opening ??= openWorkbench(drafts, SETTINGS)
  return opening
}

/** A day as `YYYY-MM-DD`, counted from today by the calendar of this machine. */
export function dayFromNow(days: number): string {
  const now = new Date()
  const day = new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate() + days))
  return day.toISOString().slice(0, 10)
}

afterEach('picture of a failure', async function () {
  if (this.currentTest?.state !== 'failed' || opening === undefined) return
  const workbench = await opening
  mkdirSync(FAILURES, { recursive: true })
  const path = join(FAILURES, `${this.currentTest.title.replace(/\W+/g, '-')}.png`)
  await workbench.page.screenshot({ path })
  console.log(`What was to be seen: ${path}\n${workbench.log().slice(-2000)}`)
})

after('close the workbench', async () => {
  await (await opening)?.close()
})
