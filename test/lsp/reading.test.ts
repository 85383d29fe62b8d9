// What a thread answers about drafts is what the server would have read itself, whatever stands in them.
import assert from 'node:assert/strict'
import { DEFAULT_SETTINGS } from '../../server/src/core/settings/settings.ts'
import {
  type Answer,
  answer,
  knownOf,
  printsIn,
  promiseFindings,
  readUnopened,
  skimFrom,
} from '../../server/src/lsp/unopened/reading.ts'
import { unpacked } from '../../server/src/workspace/passages/packed.ts'
import { PLANTED } from '../workspace/planted.ts'
import { TODAY } from '../workspace/shelf.ts'

const ODD: Readonly<Record<string, string>> = {
  'empty.outreach.md': '',
  'no-header.outreach.md': 'Hi Ada,\n\nI will send the drawings of the narrow slipway to you on Friday.\n',
  'half-a-letter.outreach.md': '---\nto: "A\ud800"\npromises: ["\ud83d\ude00", "\ude00"]\n---\n\ud800\n',
  'many.outreach.md': `---
to: [{name: Ada Nwosu, called: [Addie, A.], organization: "Ferry, \\"Inc\\""}, Bo <bo@example.org>]
sent: 2026-11-01
replies-to: ../bo
promises:
  - Call by Friday
  - {what: Send the notes, due: 2026-11-20, was-due: [2026-11-01, 2026-11-09], reason: ill, to: Cy}
  - {what: Draw it, kept: true}
  - {due: never}
  - 7
---
`,
}

const TEXTS = { ...PLANTED, ...ODD }

const uris = Object.keys(TEXTS)

/** Over the way between two threads. */
const answered = (question: Parameters<typeof answer>[0]): Answer =>
  structuredClone(answer(question, (uri) => TEXTS[uri]))

const draftAt = (uri: string) => readUnopened(TEXTS[uri] ?? '')

describe('an answer about unopened drafts', () => {
  it('says of headers what the server would read', () => {
    const settings = { ...DEFAULT_SETTINGS, dueSoon: 9, levels: { 'undated-promise': 'error' as const } }
    const headers = uris.map((uri) => ({ uri, settings }))
    const found = answered({ headers, today: TODAY })
    assert.ok('headers' in found)
    for (const [index, uri] of uris.entries()) {
      const { text, findings, ...known } = skimFrom(uri, found.headers[index] ?? '')
      const own = promiseFindings(draftAt(uri), { settings, today: TODAY })
      assert.equal(JSON.stringify(known), JSON.stringify(knownOf(uri, draftAt(uri))), uri)
      assert.equal(JSON.stringify(findings), JSON.stringify(own), uri)
      assert.ok((TEXTS[uri] ?? '').startsWith(text))
      assert.ok(findings.every(({ span }) => span.end <= text.length))
    }
  })

  it('says of passages what the server would read', () => {
    const found = answered({ passages: uris })
    assert.ok('passages' in found)
    assert.deepEqual(found.uris, uris)
    assert.deepEqual(
      [...unpacked(found.passages)],
      uris.map((uri) => printsIn(draftAt(uri))),
    )
  })

  it('says nothing of drafts that cannot be read, and all of the others', () => {
    const settings = DEFAULT_SETTINGS
    const asked = ['gone.outreach.md', 'many.outreach.md']
    const headers = answered({ headers: asked.map((uri) => ({ uri, settings })), today: TODAY })
    assert.ok('headers' in headers && headers.headers[0] === '' && headers.headers[1] !== '')
    const passages = answered({ passages: asked })
    assert.ok('passages' in passages)
    assert.deepEqual(passages.uris, ['many.outreach.md'])
  })
})
