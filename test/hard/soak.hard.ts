// One long session: drafts are opened, edited, mended, renamed, saved and closed in no order, with questions in between.
// Every few hundred steps the server must say what a fresh one says, and its memory must not grow.
import assert from 'node:assert/strict'
import { readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { CancellationTokenSource } from 'vscode-jsonrpc/node'
import { Editor, PULL } from '../lsp/editor.ts'
import { type Random, randomFrom } from './random.ts'
import { SEED, STEPS, tried } from './trials.ts'

/** Steps between two comparisons with a fresh server. */
const ROUND = 500

const NAMES = ['ada', 'bob', 'cleo', 'dana', 'eve', 'finn'].map((name) => `${name}.outreach.md`) as [
  string,
  ...string[],
]

const LETTER = `---
to: Dana Whitfield <dana@example.org>
promises:
  - Send the notes by 2026-11-20
---
Hi Dana,

I hope this email finds you well. Could you introduce me to Priya?
`

const BITS: readonly [string, ...string[]] = [
  'I hope this email finds you well. ',
  'Could you introduce me to Priya? ',
  'I will send you the notes by Friday. ',
  '{{first_name}}',
  '\r\n',
  '\n\n',
  '---\n',
  'subjct: x\n',
  '👩🏽‍🔧',
  '<!-- outreach-disable -->',
  '`',
  '',
  '',
]

type Step = (editor: Editor, name: string, random: Random) => unknown

const STEPS_OF: Readonly<Record<string, Step>> = {
  open: (editor, name) => editor.documents.has(editor.uri(name)) || editor.open(name, LETTER),
  edit: withOpen((editor, name, random) => {
    const { length } = editor.text(name)
    const start = random.below(length + 1)
    const isShort = length < 3000
    const end = Math.min(length, start + random.below(isShort ? 12 : 900))
    editor.type(name, { at: [start, end], put: isShort ? random.of(BITS) : '' })
  }),
  'start over': withOpen((editor, name) => editor.type(name, { put: LETTER })),
  fix: withOpen(async (editor, name, random) => {
    const actions = await editor.codeActions(name, editor.text(name))
    const edits = actions.flatMap(({ edit }) => (edit === undefined ? [] : [edit]))
    const edit = edits[random.below(edits.length)]
    if (edit !== undefined && isFor(editor.uri(name), edit)) editor.apply(edit)
  }),
  ask: withOpen((editor, name, random) =>
    editor.request(`textDocument/${random.of(QUESTIONS)}`, at(editor, name)),
  ),
  'ask of all': (editor, _, random) =>
    editor.request(random.of(['outreach/promises', 'outreach/addressees']), {}),
  cancel: withOpen(async (editor, name) => {
    const source = new CancellationTokenSource()
    const answer = editor.connection.sendRequest('textDocument/hover', at(editor, name), source.token)
    source.cancel()
    await answer.catch(() => undefined)
  }),
  save: withOpen((editor, name) => {
    editor.write(name, editor.text(name))
    changed(editor, name, 2)
  }),
  rename: (editor, name, random) => {
    const to = random.of(NAMES)
    if (to === name || !isOnDisk(editor, name)) return
    renameSync(join(editor.folder, name), join(editor.folder, to))
    changed(editor, name, 3)
    changed(editor, to, 1)
  },
  delete: (editor, name) => {
    rmSync(join(editor.folder, name), { force: true })
    changed(editor, name, 3)
  },
  close: withOpen((editor, name) => editor.close(name)),
  configure: (editor, _, random) => {
    editor.write(
      '.outreach.yaml',
      `due-soon: ${random.below(9)}\nrules: {stock-phrase: ${random.of(['off', 'error', 'loud'])}}\n`,
    )
    changed(editor, '.outreach.yaml', 2)
  },
}

/** Edits and questions are what most of a day is made of. */
const COURSE: readonly [string, ...string[]] = [
  'open',
  'open',
  'fix',
  'fix',
  ...Array<string>(12).fill('edit'),
  ...Array<string>(5).fill('ask'),
  ...Object.keys(STEPS_OF),
]

const QUESTIONS: readonly [string, ...string[]] = [
  'hover',
  'completion',
  'documentSymbol',
  'codeLens',
  'foldingRange',
  'documentLink',
  'diagnostic',
]

describe('a long session', () => {
  it('ends as it began: like a fresh one, in the same memory', async () => {
    const random = randomFrom(SEED)
    const editor = await Editor.start({ capabilities: PULL })
    const memory: number[] = []
    for (let step = 1; step <= STEPS; step++) {
      const kind = random.of(COURSE)
      await STEPS_OF[kind]?.(editor, random.of(NAMES), random)
      tried(`steps of a long session: ${kind}`)
      if (step % 50 === 0) memory.push(bytesOf(editor))
      if (step % ROUND === 0) await assertLikeFresh(editor)
    }
    for (const name of NAMES) if (editor.documents.has(editor.uri(name))) editor.close(name)
    await assertNothingLeft(editor)
    assertFlat(memory)
    await editor.stop()
  })
})

function withOpen(step: Step): Step {
  return (editor, name, random) =>
    editor.documents.has(editor.uri(name)) ? step(editor, name, random) : undefined
}

const at = (editor: Editor, name: string) => ({
  textDocument: { uri: editor.uri(name) },
  position: { line: 6, character: 3 },
})

const changed = (editor: Editor, name: string, type: 1 | 2 | 3): void =>
  editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: editor.uri(name), type }] })

const isFor = (uri: string, edit: object): boolean =>
  JSON.stringify(edit).split('"uri":').length === 2 && JSON.stringify(edit).includes(uri)

function isOnDisk(editor: Editor, name: string): boolean {
  try {
    readFileSync(join(editor.folder, name))
    return true
  } catch {
    return false
  }
}

async function assertLikeFresh(editor: Editor): Promise<void> {
  const fresh = await Editor.start({ capabilities: PULL, at: editor.folder })
  const names = NAMES.filter((name) => editor.documents.has(editor.uri(name)))
  for (const name of names) fresh.open(name, editor.text(name))
  await fresh.request('outreach/promises', {})
  for (const name of names) {
    const [now, then] = await agreed(editor, fresh, name)
    assert.deepEqual(now, then, `${name}:\n${editor.text(name)}`)
    tried('drafts compared with a fresh server')
  }
  await fresh.stop()
}

/** What both show, once they agree or have had time to. */
async function agreed(editor: Editor, fresh: Editor, name: string): Promise<readonly [unknown, unknown]> {
  for (let look = 0; ; look++) {
    const [now, then] = [await shown(editor, name), await shown(fresh, name)]
    if (look > 80 || JSON.stringify(now) === JSON.stringify(then)) return [now, then]
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

const shown = async (editor: Editor, name: string) =>
  (await editor.diagnostics(name)).map(({ range, code, message }) => ({ range, code, message }))

/** Every draft is closed and goes from the disk, too: then the server knows of none. */
async function assertNothingLeft(editor: Editor): Promise<void> {
  for (const name of NAMES) {
    rmSync(join(editor.folder, name), { force: true })
    changed(editor, name, 3)
  }
  assert.deepEqual(await editor.request('outreach/promises', {}), [])
  assert.deepEqual((await editor.request<{ people: unknown[] }>('outreach/addressees', {})).people, [])
  assert.deepEqual(await editor.request('workspace/symbol', { query: '' }), [])
  assert.equal((await editor.request<{ drafts: number }>('outreach/checkAll', {})).drafts, 0)
  for (const name of NAMES) assert.deepEqual(await editor.diagnostics(name), [])
}

/** Resident memory, where the system tells. */
function bytesOf({ process: { pid } }: Editor): number {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * 4096
  } catch {
    return 0
  }
}

/** Only a long session tells growth from warming up. */
function assertFlat(memory: readonly number[]): void {
  const quarter = Math.floor(memory.length / 4)
  const meanOf = (part: readonly number[]): number =>
    part.reduce((sum, bytes) => sum + bytes, 0) / part.length
  const [second, last] = [meanOf(memory.slice(quarter, 2 * quarter)), meanOf(memory.slice(-quarter))]
  console.log(
    `      memory: ${Math.round(second / 2 ** 20)} MB in the second quarter, ${Math.round(last / 2 ** 20)} MB in the last`,
  )
  assert.ok(last < second * (STEPS >= 10_000 ? 1.1 : 1.5), 'the memory of the server grows')
}
