// Every command that writes into a draft, in any header, at any time: what it does not name stays, also where the writer
// types at the same moment, and then the change is made for the text as it is or refused.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { readDraft } from '../../server/src/core/draft.ts'
import { headers } from '../core/promises/headers.ts'
import { Editor } from '../lsp/editor.ts'
import { SEED, TIMES, tried } from './trials.ts'

/** What each is given besides the promise or the draft that it is about. */
const COMMANDS: Readonly<Record<string, readonly unknown[]>> = {
  'outreach.promise.keep': [],
  'outreach.promise.release': [],
  'outreach.promise.explain': ['ill: in bed, #1', '2026-12-11'],
  'outreach.promise.setDue': ['2026-12-11'],
  'outreach.draft.markSent': [],
}

const drafts = fc.sample(fc.tuple(headers, fc.nat(), fc.boolean()), { numRuns: 25 * TIMES, seed: SEED })

describe('every command', () => {
  for (const [command, more] of Object.entries(COMMANDS)) {
    it(`${command} changes what it names, or nothing`, async () => {
      const editor = await Editor.start()
      for (const [index, [text, pick, isTyping]] of drafts.entries()) {
        const name = `${index}.outreach.md`
        editor.open(name, text)
        const done = editor.request('workspace/executeCommand', {
          command,
          arguments: [refIn(text, pick, editor.uri(name)), ...more],
        })
        if (isTyping) editor.type(name, { at: [text.length, text.length], put: 'x' })
        const isRefused = await done.then(
          () => false,
          () => true,
        )
        const before = text + (isTyping ? 'x' : '')
        if (isRefused) assert.equal(editor.text(name), before)
        else assertKept(before, editor.text(name))
        tried(`${command}${isTyping ? ', while somebody types' : ''}${isRefused ? ', refused' : ''}`)
        editor.close(name)
      }
      await editor.stop()
    })
  }
})

function refIn(text: string, pick: number, uri: string): object {
  const { promises } = readDraft(text).header
  const index = pick % promises.length
  return { uri, index, what: promises[index]?.what?.value }
}

function assertKept(before: string, after: string): void {
  const [was, is] = [readDraft(before), readDraft(after)]
  assert.equal(after.slice(is.body.start), before.slice(was.body.start))
  const rest = ({ header }: typeof was): unknown => [
    header.promises.map(({ what }) => what?.value),
    header.to.map(({ name }) => name?.value),
    header.about.map(({ value }) => value),
    header.subject?.value,
    header.faults.length,
  ]
  assert.deepEqual(rest(is), rest(was), `${before}\n→\n${after}`)
  for (const remark of before.match(/#.*/g) ?? []) assert.ok(after.includes(remark), `${remark} is gone`)
}
