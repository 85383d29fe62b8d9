// What this project's own client asks: the promise list and changes to it, messages, new drafts, all drafts at once.
import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Commands, Message, NewDraft, PromiseItem, Requests, Tally } from '../../server/src/protocol.ts'
import { inFolder } from '../cli/outreach.ts'
import { Editor, PULL } from './editor.ts'

const LETTER = `---
to: Dana Whitfield <dana@example.org>
subject: Joins
promises:
  - Send the benchmark notebook by 2026-11-20
  - what: Review her abstract
    due: 2026-12-01
---
Hi Dana,

Here is **what** I have: [the notes](https://example.org/notes).
`

describe('the promise list', () => {
  let editor: Editor
  beforeEach(async () => {
    editor = await Editor.start({
      capabilities: PULL,
      disk: {
        'dana.outreach.md': LETTER,
        'sub/priya.outreach.md': '---\nto: Priya\npromises: Call her\n---\n',
      },
    })
  })
  afterEach(() => editor.stop())

  const ask = <M extends keyof Requests>(method: M, params: Requests[M]['params']) =>
    editor.request<Requests[M]['result']>(method, params)
  const run = <C extends keyof Commands>(command: C, ...args: Commands[C]) =>
    editor.request<boolean>('workspace/executeCommand', { command, arguments: args })

  async function promise(what: string): Promise<PromiseItem> {
    const found = (await ask('outreach/promises', {})).find((item) => item.what.startsWith(what))
    assert.ok(found)
    return found
  }

  it('holds the promises of all drafts, open or not, the most urgent first', async () => {
    const items = await ask('outreach/promises', {})
    assert.deepEqual(
      items.map(({ what, to, state, due, daysLeft }) => [what, to, state, due, daysLeft]),
      [
        ['Send the benchmark notebook by 2026-11-20', ['Dana Whitfield'], 'overdue', '2026-11-20', -3],
        ['Review her abstract', ['Dana Whitfield'], 'open', '2026-12-01', 8],
        ['Call her', ['Priya'], 'undated', null, null],
      ],
    )
    assert.equal(items[0]?.ref.uri, editor.uri('dana.outreach.md'))
    assert.deepEqual(
      items.slice(0, 2).map(({ range }) => range.start),
      [
        { line: 4, character: 4 },
        { line: 5, character: 10 },
      ],
    )
  })

  it('takes the open draft before the one on disk, and says when it may have changed', async () => {
    await ask('outreach/promises', {})
    const told = new Promise((resolve) =>
      editor.connection.onNotification('outreach/promisesChanged', resolve),
    )
    editor.open('dana.outreach.md', LETTER.replace('notebook by', 'notebook and data by'))
    await told
    assert.equal((await promise('Send')).what, 'Send the benchmark notebook and data by 2026-11-20')
  })

  it('changes an open draft through the editor', async () => {
    editor.open('dana.outreach.md', LETTER)
    const [send, review] = [(await promise('Send')).ref, (await promise('Review')).ref]
    assert.equal(await run('outreach.promise.keep', send), true)
    assert.equal(await run('outreach.promise.explain', review, 'out sick', '2026-12-04'), true)
    assert.equal(
      editor.text('dana.outreach.md'),
      LETTER.replace(
        /promises:[\s\S]*?---/,
        `promises:
  - what: Send the benchmark notebook by 2026-11-20
    kept: 2026-11-23
  - what: Review her abstract
    due: 2026-12-04
    was-due: 2026-12-01
    explained: 2026-11-23
    reason: out sick
---`,
      ),
    )
  })

  it('gives a promise without a day its day', async () => {
    editor.open('dana.outreach.md', '---\nto: Dana\npromises:\n  - what: Call her\n---\nHi Dana,\n')
    await run('outreach.promise.setDue', (await promise('Call')).ref, '2026-12-04')
    assert.match(editor.text('dana.outreach.md'), / {2}- what: Call her\n {4}due: 2026-12-04\n/)
  })

  it('finds a promise again that has moved', async () => {
    const { ref } = await promise('Review')
    editor.open('dana.outreach.md', LETTER.replace('promises:', 'promises:\n  - Something new'))
    await run('outreach.promise.release', ref)
    assert.match(
      editor.text('dana.outreach.md'),
      /Review her abstract\n {4}due: 2026-12-01\n {4}released: 2026-11-23/,
    )
  })

  it('takes none of two that say the same for one that has moved', async () => {
    const { ref } = await promise('Review')
    const twice = 'promises:\n  - Something new\n  - Something else\n  - Review her abstract'
    editor.open('dana.outreach.md', LETTER.replace('promises:', twice))
    const message = /has this promise more than once/
    await assert.rejects(run('outreach.promise.keep', ref), { message })
    await assert.rejects(ask('outreach/followUp', ref), { message })
  })

  it('leaves alone what is neither open nor in the folder', () =>
    inFolder({ 'eve.outreach.md': LETTER }, async (outside) => {
      const { ref } = await promise('Review')
      const up = `${editor.uri('')}/..%2f${basename(outside)}/eve.outreach.md`
      for (const uri of [pathToFileURL(join(outside, 'eve.outreach.md')).href, up, up.replace('%2f', '/')])
        await assert.rejects(run('outreach.promise.keep', { ...ref, uri }), {
          message: /neither open nor in/,
        })
      assert.equal(readFileSync(join(outside, 'eve.outreach.md'), 'utf8'), LETTER)
    }))

  it('refuses with a sentence what cannot be done', async () => {
    const { ref } = await promise('Review')
    editor.open('dana.outreach.md', LETTER.replace('Review her', 'Read his'))
    const message = /does not stand in the draft any more/
    await assert.rejects(run('outreach.promise.keep', ref), { code: -32803, message })
    await assert.rejects(run('outreach.promise.keep', { ...ref, uri: editor.uri('gone.outreach.md') }), {
      message: /cannot be read any more/,
    })
    await assert.rejects(
      run('outreach.promise.explain', { ...ref, what: 'Read his abstract' }, 'ill', '2026-02-30'),
      {
        message: /A day is/,
      },
    )
    await assert.rejects(editor.request('workspace/executeCommand', { command: 'no.such' }), { code: -32602 })
    for (const nonsense of [null, 5, {}, { uri: 5 }, { uri: 'file:///etc/passwd', index: 0, what: '' }]) {
      await assert.rejects(
        editor.request('workspace/executeCommand', {
          command: 'outreach.promise.keep',
          arguments: [nonsense],
        }),
      )
    }
  })

  it('marks a draft as sent, with the days that its promises gave in words', async () => {
    editor.open('dana.outreach.md', LETTER.replace('by 2026-11-20', 'by Friday'))
    await run('outreach.draft.markSent', { uri: editor.uri('dana.outreach.md') })
    assert.match(editor.text('dana.outreach.md'), /\nsent: 2026-11-23\n/)
    assert.match(editor.text('dana.outreach.md'), /Send the benchmark notebook by 2026-11-27\n/)
    await assert.rejects(run('outreach.draft.markSent', { uri: editor.uri('dana.outreach.md') }), {
      message: /marked as sent already, on 2026-11-23/,
    })
  })

  it('is written as a file', async () => {
    const csv = await ask('outreach/exportPromises', { format: 'csv' })
    assert.match(csv, /sub\/priya\.outreach\.md/)
    const { promises } = JSON.parse(await ask('outreach/exportPromises', { format: 'json' }))
    assert.equal(promises.length, 3)
    await assert.rejects(editor.request('outreach/exportPromises', { format: 'toString' }), { code: -32803 })
  })

  it('gives the message as the recipient gets it', async () => {
    editor.open('dana.outreach.md', LETTER)
    const message: Message = await ask('outreach/message', { uri: editor.uri('dana.outreach.md') })
    assert.deepEqual(message.to, ['dana@example.org'])
    assert.equal(
      message.text.trim(),
      'Hi Dana,\n\nHere is what I have: the notes (https://example.org/notes).',
    )
    assert.match(message.html, /<strong>what<\/strong>/)
    assert.deepEqual([message.subject, message.limit, message.errors], ['Joins', null, 0])
  })

  it('knows whom one can write to, and starts a draft for them', async () => {
    const { people, channels } = await ask('outreach/addressees', {})
    assert.deepEqual(people, [
      { name: 'Dana Whitfield', email: 'dana@example.org', organization: null },
      { name: 'Priya', email: null, organization: null },
    ])
    assert.ok(channels.some(({ name, limit }) => name === 'linkedin-invite' && limit === 300))
    const folder = editor.uri('letters')
    const draft: NewDraft = await ask('outreach/newDraft', { to: 'Dr. José Núñez', channel: 'email', folder })
    assert.deepEqual(draft, {
      uri: editor.uri('letters/jose-nunez.outreach.md'),
      text: '---\nto: Dr. José Núñez\nsubject:\n---\n\nHi José,\n\n',
      cursor: { line: 7, character: 0 },
    })
  })

  it('names a new draft so that no file is in its way, not even one that cannot be read', async () => {
    editor.write('letters/dana.outreach.md', '')
    writeFileSync(join(editor.folder, 'letters', 'dana-2.outreach.md'), Buffer.from('Caf\u00e9', 'latin1'))
    editor.open('letters/dana-3.outreach.md', '')
    const wish = { to: 'Dana', channel: 'email', folder: editor.uri('letters') }
    assert.equal((await ask('outreach/newDraft', wish)).uri, editor.uri('letters/dana-4.outreach.md'))
    assert.equal((await ask('outreach/newDraft', { to: 'Dana', channel: 'email' })).uri, undefined)
  })

  it('starts a follow-up beside the draft, with a tab stop for each question', async () => {
    const draft = await ask('outreach/followUp', (await promise('Send')).ref)
    assert.equal(
      draft.text,
      `---
to: Dana Whitfield <dana@example.org>
subject: "Re: Joins"
replies-to: dana.outreach.md
promises:
  - what: Send the benchmark notebook
    due: <when now?>
    was-due: 2026-11-20
    reason: <what slipped?>
---

Hi Dana,

I promised to send the benchmark notebook by 20 November, and I have not: <what slipped?>. It will be done by <when now?>.

<what can Dana have or count on meanwhile?>
`,
    )
    assert.deepEqual(
      [draft.uri, draft.cursor],
      [editor.uri('dana-whitfield-follow-up.outreach.md'), { line: 6, character: 9 }],
    )
    assert.match(
      draft.snippet ?? '',
      /due: \$\{1:<when now\?>\}[\s\S]*not: \$\{2:<what slipped\?>\}\. It will be done by \$\{1:<when now\?>\}/,
    )
  })

  it('takes up in a follow-up all that is overdue to these people in that draft, and nothing else', async () => {
    editor.open(
      'tom.outreach.md',
      `---
to: {name: Tom Reyes, organization: Rope and Sail}
promises:
  - Lend the long rope by 2026-11-02
  - {what: Send the knots, due: 2026-11-03, kept: 2026-11-03}
  - {what: Call Priya, due: 2026-11-04, to: Priya Nair <priya@example.org>}
  - {what: Mend the sail, due: 2026-12-24}
  - {what: Find the anchor, due: 2026-11-05}
---
`,
    )
    editor.open(
      'tom-2.outreach.md',
      `---
to: Tom
replies-to: tom
promises: [{what: Find the anchor, due: 2026-12-05, was-due: 2026-11-05, reason: it sank}]
---
`,
    )
    const takenUp = async (what: string) =>
      (await ask('outreach/followUp', (await promise(what)).ref)).text.match(/(?<=- what: |^to:).*/gm)
    assert.deepEqual(await takenUp('Lend'), ['', 'Lend the long rope'])
    assert.deepEqual(await takenUp('Mend'), ['', 'Lend the long rope', 'Mend the sail'])
    assert.deepEqual(await takenUp('Call'), [' Priya Nair <priya@example.org>', 'Call Priya'])
    assert.match((await ask('outreach/followUp', (await promise('Find')).ref)).text, /replies-to: tom-2/)
  })

  it('checks all drafts at once', async () => {
    const tally: Tally = await ask('outreach/checkAll', {})
    assert.equal(tally.drafts, 2)
    assert.equal(tally.warning > 0, true)
  })
})
