// A server in which drafts lie open that nobody writes: each question about them and each command is answered, and so is
// the next one about another draft, in bounded memory.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { MOST_FINDINGS } from '../../server/src/core/finding.ts'
import { Editor, PULL } from '../lsp/editor.ts'
import { TIMES, tried } from './trials.ts'

/** Findings in each half of a draft, and a tenth of them as promises. */
const MANY = TIMES > 1 ? 100_000 : 20_000

const each = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('')

const OVERDUE = { index: 7, what: 'Call her' }
const FRIDAY = { index: 7, what: 'Call her by Friday' }

const DRAFTS: Readonly<Record<string, readonly [text: () => string, ref: object]>> = {
  'faults in the header and findings in the body': [
    () =>
      `---\nto: Dana\n${each(MANY, (index) => `key${index}: x\n`)}---\nHi,\n\n${each(MANY, (index) => `Here {{gap}} is, number ${index}.${index % 9 === 0 ? '\n\n' : ' '}`)}`,
    OVERDUE,
  ],
  'promises that are overdue': [
    () =>
      `---\npromises:\n${each(MANY / 10, () => '  - {what: Call her, due: 2026-11-20}\n')}---\nHi Dana,\n\nI will send you the notes.\n`,
    OVERDUE,
  ],
  'promises by days in words': [
    () => `---\npromises:\n${each(MANY / 10, () => '  - Call her by Friday\n')}---\nHi Dana,\n`,
    FRIDAY,
  ],
  'promises beside an alias': [
    () =>
      `---\nabout: [&a boats, *a]\npromises:\n${each(MANY / 10, () => '  - Call her by Friday\n')}---\nHi Dana,\n\n${'I will send you the notes. '.repeat(300)}\n`,
    FRIDAY,
  ],
}

const QUESTIONS = ['hover', 'completion', 'documentSymbol', 'codeLens', 'foldingRange', 'documentLink']

const COMMANDS: Readonly<Record<string, readonly unknown[]>> = {
  'outreach.promise.keep': [],
  'outreach.promise.explain': ['ill', '2026-12-11'],
  'outreach.draft.markSent': [],
}

describe('a draft that nobody writes', () => {
  for (const [what, [textOf, ref]] of Object.entries(DRAFTS)) {
    it(`keeps nobody waiting, open in the server: ${what}`, async () => {
      const editor = await Editor.start({ capabilities: PULL })
      const uri = editor.uri('long.outreach.md')
      const position = { line: 2, character: 5 }
      const answered = answeredBy(editor)
      editor.open('long.outreach.md', textOf())
      editor.open('ada.outreach.md', LETTER)
      const findings = await answered('diagnostic', editor.diagnostics('long.outreach.md'))
      assert.ok(findings.length <= MOST_FINDINGS + 1)
      for (const method of QUESTIONS)
        await answered(method, editor.request(`textDocument/${method}`, { textDocument: { uri }, position }))
      const all = { start: { line: 0, character: 0 }, end: { line: 1e6, character: 0 } }
      for (const range of [{ start: position, end: position }, all])
        await answered(
          'codeAction',
          editor.request('textDocument/codeAction', {
            textDocument: { uri },
            range,
            context: { diagnostics: [] },
          }),
        )
      await answered('promises', editor.request('outreach/promises', {}))
      await answered('export', editor.request('outreach/exportPromises', { format: 'ics' }))
      await answered('message', editor.request('outreach/message', { uri }))
      editor.type('long.outreach.md', { at: [10, 10], put: 'x' })
      for (const [command, more] of Object.entries(COMMANDS)) {
        const params = { command, arguments: [{ uri, ...ref }, ...more] }
        const refused = (): undefined => undefined
        await answered(command, editor.request('workspace/executeCommand', params).catch(refused))
      }
      assert.ok(peakOf(editor) < MEMORY, `${peakOf(editor)} MB`)
      editor.faults.splice(0)
      await editor.stop()
    })
  }
})

const LETTER = '---\nsubjct: Slipways\n---\nHi Ada,\n'

/** Seconds for one answer on a crowded machine; without bounds they were minutes. */
const PATIENCE = TIMES > 1 ? 120 : 30

/** Megabytes. */
const MEMORY = 512

/** Waits for an answer and for the next one, which is about another draft. */
function answeredBy(editor: Editor): <T>(what: string, asked: Promise<T>) => Promise<T> {
  return async (what, asked) => {
    const next = editor.codeActions('ada.outreach.md', 'subjct')
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`no answer to ${what}`)), PATIENCE * 1000)
    })
    const [answer, actions] = await Promise.race([Promise.all([asked, next]), late])
    clearTimeout(timer)
    assert.equal(actions[0]?.title, 'Change to "subject"')
    tried('questions about drafts that nobody writes')
    return answer
  }
}

/** Resident memory at its highest, in megabytes, where the system tells. */
function peakOf({ process: { pid } }: Editor): number {
  try {
    return Number(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024
  } catch {
    return 0
  }
}
