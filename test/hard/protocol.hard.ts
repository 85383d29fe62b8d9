// Clients that send whatever comes to their mind: the server answers every request, and the next one rightly.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { Editor, PULL } from '../lsp/editor.ts'
import { SEED, TIMES, tried } from './trials.ts'

const METHODS: readonly string[] = [
  ...['hover', 'completion', 'codeAction', 'codeLens', 'documentSymbol', 'foldingRange', 'documentLink'].map(
    (name) => `textDocument/${name}`,
  ),
  'textDocument/diagnostic',
  'workspace/symbol',
  'workspace/executeCommand',
  'workspace/willRenameFiles',
  ...['promises', 'message', 'addressees', 'newDraft', 'checkAll', 'exportPromises'].map(
    (name) => `outreach/${name}`,
  ),
  'completionItem/resolve',
  '$/nothing',
  '',
]

const NOTIFICATIONS: readonly string[] = [
  'textDocument/didOpen',
  'textDocument/didChange',
  'textDocument/didClose',
  'textDocument/didSave',
  'workspace/didChangeConfiguration',
  'workspace/didChangeWatchedFiles',
  'workspace/didChangeWorkspaceFolders',
  'initialized',
  '$/cancelRequest',
  '$/setTrace',
  '$/progress',
  'nothing',
]

const COMMANDS = [
  'outreach.promise.keep',
  'outreach.promise.explain',
  'outreach.draft.markSent',
  'outreach.show',
  '__proto__',
]

const number = fc.constantFrom(0, 1, 7, -1, 1e9, 2 ** 31, 0.5, 1e308)
const position = fc.oneof(
  { weight: 4, arbitrary: fc.record({ line: number, character: number }) },
  { weight: 1, arbitrary: fc.jsonValue() },
)
const uri = (draft: string) =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constant(draft) },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        'file:///nowhere/x.outreach.md',
        'file:///%',
        'file://host/a.outreach.md',
        'untitled:x.outreach.md',
        '.outreach.md',
        'http://[/a.outreach.md',
        '\0',
        '',
      ),
    },
    { weight: 1, arbitrary: fc.jsonValue() },
  )

/** Parameters that look like those of the protocol, with nonsense in some places. */
const params = (draft: string) =>
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record(
        {
          textDocument: fc.record(
            {
              uri: uri(draft),
              version: number,
              languageId: fc.constant('outreach'),
              text: fc.string({ unit: 'binary' }),
            },
            { requiredKeys: ['uri'] },
          ),
          uri: uri(draft),
          position,
          range: fc.record({ start: position, end: position }),
          context: fc.oneof(
            fc.constant({ diagnostics: [] }),
            fc.record({ only: fc.jsonValue() }),
            fc.jsonValue(),
          ),
          contentChanges: fc.oneof(
            fc.array(
              fc.record({
                range: fc.record({ start: position, end: position }),
                text: fc.string({ unit: 'binary', maxLength: 9 }),
              }),
              { maxLength: 3 },
            ),
            fc.jsonValue(),
          ),
          command: fc.oneof(fc.constantFrom(...COMMANDS), fc.jsonValue()),
          arguments: fc.oneof(
            fc.array(fc.record({ uri: uri(draft), index: number, what: fc.constantFrom('Call', 5) }), {
              maxLength: 3,
            }),
            fc.jsonValue(),
          ),
          query: fc.oneof(fc.string(), fc.jsonValue()),
          changes: fc.oneof(
            fc.array(fc.record({ uri: uri(draft), type: number }), { maxLength: 3 }),
            fc.jsonValue(),
          ),
          files: fc.oneof(
            fc.array(fc.record({ oldUri: uri(draft), newUri: uri(draft) }), { maxLength: 2 }),
            fc.jsonValue(),
          ),
          settings: fc.jsonValue(),
          event: fc.jsonValue(),
          id: number,
          to: fc.jsonValue(),
          channel: fc.jsonValue(),
          format: fc.constantFrom('ics', 'exe', 5),
        },
        { requiredKeys: ['textDocument', 'position', 'range'] },
      ),
    },
    { weight: 1, arbitrary: fc.jsonValue() },
    { weight: 1, arbitrary: fc.constant(undefined) },
  )

const OVERDUE =
  '---\nto: Ada\nsubject: Slipways\npromises:\n  - what: Call\n    due: 2026-11-20\n---\nHi Ada,\n'

describe('a client that sends nonsense', () => {
  for (const [kind, capabilities] of [
    ['pulled', PULL],
    ['that can do nothing', {}],
  ] as const) {
    it(`gets an answer to every request, findings ${kind}`, async () => {
      const editor = await Editor.start({ capabilities, disk: { 'bob.outreach.md': OVERDUE } })
      editor.open('ada.outreach.md', OVERDUE)
      const sent = fc.sample(
        fc.tuple(
          fc.constantFrom(...METHODS),
          fc.constantFrom(...NOTIFICATIONS),
          fc.boolean(),
          params(editor.uri('ada.outreach.md')),
        ),
        { numRuns: 300 * TIMES, seed: SEED },
      )
      for (const [method, notification, isRequest, given] of sent) {
        if (isRequest) await assertAnswered(editor, method, given)
        else notify(editor, notification, given)
      }
      // Whatever that was, a draft that is opened now is read as ever.
      editor.open('cleo.outreach.md', OVERDUE)
      const actions = await editor.codeActions('cleo.outreach.md', 'Call')
      assert.ok(actions.some(({ title }) => title === 'Mark as kept today'))
      editor.faults.splice(0)
      await editor.stop()
    })
  }

  it('over a broken line is heard again with the next whole message', async () => {
    const broken = fc.sample(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), BROKEN), {
      numRuns: 50 * TIMES,
      seed: SEED,
    })
    const editor = await Editor.start({})
    editor.open('ada.outreach.md', OVERDUE)
    for (const bytes of broken) {
      editor.process.stdin?.write(bytes)
      assert.notEqual((await editor.codeActions('ada.outreach.md', 'Call')).length, 0, JSON.stringify(bytes))
      tried('broken lines')
    }
    editor.faults.splice(0)
    await editor.stop()
  })
})

/** Headers that are nearly right. What claims to be longer than it is would take the next message with it, as it must. */
const BROKEN = fc
  .tuple(
    fc.constantFrom('Content-Length: 2', 'Content-Length: x', 'content-type: a', 'Content-Length: -1', ''),
    fc.constantFrom('\r\n\r\n', '\r\n'),
    fc.constantFrom('{}', '[]', '{"a"'),
  )
  .map(([header, blank, body]) => `${header}${blank}${body}`)

async function assertAnswered(editor: Editor, method: string, given: unknown): Promise<void> {
  const answer = editor.request(method, given).then(
    () => 'answered',
    () => 'answered',
  )
  const late = new Promise<string>((resolve) => {
    setTimeout(() => resolve(`no answer to ${method} ${JSON.stringify(given)}`), PATIENCE).unref()
  })
  assert.equal(await Promise.race([answer, late]), 'answered')
  tried('requests of nonsense answered')
}

/** The client's own library refuses to send some of it. */
function notify(editor: Editor, method: string, given: unknown): void {
  try {
    editor.notify(method, given)
    tried('notifications of nonsense')
  } catch {
    tried('notifications that nobody can send')
  }
}

const PATIENCE = 20_000
