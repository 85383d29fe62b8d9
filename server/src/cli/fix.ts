// `outreach fix`: applies the repairs that are mechanical and right without a look, or shows what they would change.
import { createTwoFilesPatch } from 'diff'
import type { Day } from '../core/days/day.ts'
import { readDraft } from '../core/draft.ts'
import { applyEdits } from '../core/edit.ts'
import { safeEdits } from '../core/safe-fixes.ts'
import { attempt, findingsIn, type Readable, readIn } from './examine.ts'
import { replaceText } from './file.ts'
import { findDrafts, shown } from './find.ts'
import { Projects } from './project.ts'
import { complaints, print } from './terminal.ts'

export interface FixOptions {
  readonly dryRun?: boolean
  readonly today: Day
}

/** Gives the exit code: 2 where a draft could not be read or written, 1 where a dry run would change something. */
export async function fix(paths: readonly string[], { dryRun = false, today }: FixOptions): Promise<number> {
  const projects = new Projects()
  const trouble = complaints()
  let changed = 0
  for (const path of findDrafts(paths)) {
    const draft = attempt(() => readIn(path, projects), trouble.complain)
    const mended = draft && (await mend(draft, today, trouble.complain))
    if (draft === undefined || mended === undefined || mended === draft.text) continue
    const done = dryRun ? showPatch(draft, mended) : attempt(() => write(draft, mended), trouble.complain)
    if (done) changed++
  }
  if (!dryRun) print(`${changed} ${changed === 1 ? 'draft' : 'drafts'} mended.\n`)
  if (trouble.count() > 0) return 2
  return dryRun && changed > 0 ? 1 : 0
}

/** A repair may make room for another one; each pass leaves less to do, and ten are more than any draft has needed. */
const MOST_PASSES = 10

async function mend(draft: Readable, today: Day, complain: (line: string) => void): Promise<string> {
  let text = draft.text
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const edits = safeEdits(await findingsIn({ ...draft, text, draft: readDraft(text) }, today, complain))
    if (edits.length === 0) break
    text = applyEdits(text, edits)
  }
  return text
}

/** As `git apply` reads it. */
function showPatch({ path, text }: Readable, mended: string): true {
  const name = shown(path)
  const patch = createTwoFilesPatch(`a/${name}`, `b/${name}`, text, mended, undefined, undefined, {
    headerOptions: { includeIndex: false, includeUnderline: false, includeFileHeaders: true },
  })
  print(patch)
  return true
}

function write({ path, text }: Readable, mended: string): true {
  replaceText(path, text, mended)
  print(`${shown(path)}\n`)
  return true
}
