// Settings that no form would let through, each in the place of every setting: they are left out, the rest holds, and
// whatever is asked next is answered.
import assert from 'node:assert/strict'
import { Editor, PULL } from '../lsp/editor.ts'
import { TIMES, tried } from './trials.ts'

const KEYS = ['rules', 'phrases', 'boilerplate', 'channels', 'writer', 'dueSoon', 'nothing', '__proto__']

const LONG = 'tarred ropes '.repeat(80_000)
const MANY = 10_000
/** As deep as the client's own library can send. */
const DEEP = 3000

const VALUES: Readonly<Record<string, unknown>> = {
  null: null,
  true: true,
  'a negative number': -1,
  'a huge number': 1e308,
  'no text': '',
  'a text': 'loud',
  'a text of a megabyte': LONG,
  'a lone surrogate': '\ud83d',
  'an empty list': [],
  'a list of nothing': [null, null],
  'ten thousand texts': Array.from({ length: MANY }, (_, index) => `tarred ropes ${index}`),
  'ten thousand numbers': Array.from({ length: MANY }, (_, index) => index),
  'ten thousand maps': Array.from({ length: MANY }, () => ({ flag: [{}] })),
  'ten thousand keys': Object.fromEntries(
    Array.from({ length: MANY }, (_, index) => [`rule-${index}`, 'loud']),
  ),
  'lists of a megabyte': { flag: [LONG], allow: [LONG], name: LONG, 'stock-phrase': LONG },
  'wrong types': {
    flag: 5,
    allow: {},
    name: [],
    email: { limit: 1 },
    'stock-phrase': [],
    limit: 'x',
    long: -1,
  },
  'channels without bounds': { email: { limit: -1, long: 1e308, subjectLimit: '', subject: 5 } },
  'lists thousands deep': nested((inner) => [inner]),
  'maps thousands deep': nested((inner) => ({ flag: inner })),
  'keys of every object': JSON.parse('{"__proto__": {"flag": ["x"]}, "constructor": 5, "toString": []}'),
}

const LETTER = '---\nsubjct: Slipways\n---\nHi Ada,\n'

/** A complaint a setting would drown the log. */
const MOST_LOGGED = 25

describe('settings that no form would let through', () => {
  for (const [how, configuration] of [
    ['asked for', true],
    ['sent along', false],
  ] as const) {
    it(`are left out, ${how}`, async () => {
      let settings: unknown = null
      const workspace = { ...PULL.workspace, configuration }
      const editor = await Editor.start({
        capabilities: { ...PULL, workspace },
        settings: () => settings,
      })
      editor.open('ada.outreach.md', LETTER)
      // The second way differs only in how they come.
      for (const key of configuration || TIMES > 1 ? KEYS : ['rules']) {
        for (const [what, value] of Object.entries(VALUES)) {
          settings = Object.fromEntries([[key, value]])
          await assertBorne(editor, settings, `${key}: ${what}`)
        }
      }
      for (const [what, value] of Object.entries(VALUES)) {
        settings = value
        await assertBorne(editor, settings, what)
      }
      await editor.stop()
    })
  }

  it('leave what else is set', async () => {
    const settings = {
      ...{
        rules: { 'stiff-language': 'off', 'missing-offer': DEEP },
        boilerplate: VALUES['lists thousands deep'],
      },
      phrases: { flag: ['tarred ropes', VALUES['maps thousands deep']] },
    }
    const text = 'Hi Ada,\n\nPer my last email, I utilize them. The tarred ropes are here.\n'
    const editor = await Editor.start({ settings })
    editor.open('ada.outreach.md', text)
    assert.deepEqual(await editor.codeActions('ada.outreach.md', 'utilize'), [])
    assert.notEqual((await editor.codeActions('ada.outreach.md', 'tarred ropes')).length, 0)
    await editor.stop()
  })
})

async function assertBorne(editor: Editor, settings: unknown, what: string): Promise<void> {
  editor.logged.splice(0)
  editor.notify('workspace/didChangeConfiguration', { settings: { outreach: settings } })
  const actions = await editor.codeActions('ada.outreach.md', 'subjct')
  assert.deepEqual(
    actions.map(({ title }) => title),
    ['Change to "subject"'],
    what,
  )
  assert.deepEqual(editor.faults, [], what)
  assert.ok(editor.logged.length < MOST_LOGGED, `${what}: ${editor.logged.length} lines in the log`)
  assert.ok(
    editor.logged.join('').length < 20_000,
    `${what}: a log of ${editor.logged.join('').length} characters`,
  )
  tried('settings that no form would let through')
}

function nested(around: (inner: unknown) => unknown): unknown {
  let value: unknown = 'x'
  for (let depth = 0; depth < DEEP; depth++) value = around(value)
  return value
}
