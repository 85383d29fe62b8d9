// What helps while writing: completion, the lens above the header, the outline, symbols, folding and links.
import assert from 'node:assert/strict'
import type {
  CodeLens,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  WorkspaceSymbol,
} from 'vscode-languageserver'
import { Editor, PUSH } from './editor.ts'

const LETTER = `---
to: Dana Whitfield <dana@example.org>
subject: Joins
replies-to: first letter
promises:
  - Send the notebook by 2026-11-27
  - what: Review her abstract
    due: 2026-12-11
---
Hi Dana,

Here it is.
`

describe('while writing', () => {
  let editor: Editor
  before(async () => {
    editor = await Editor.start({
      capabilities: {
        ...PUSH,
        textDocument: {
          ...PUSH.textDocument,
          completion: { completionItem: { snippetSupport: true } },
          documentSymbol: { hierarchicalDocumentSymbolSupport: true },
        },
      },
      disk: {
        'priya.outreach.md': '---\nto: Priya Rao <priya@example.org>\npromises: Call on 2026-11-20\n---\n',
      },
      initializationOptions: { commands: ['outreach.showPromises'] },
    })
  })
  after(() => editor.stop())

  /** What is offered where the bar stands, as "label → text" where the text is another. */
  async function offered(draft: string): Promise<readonly string[]> {
    const items = await editor.completions(draft)
    return items.map(({ label, textEdit }) =>
      textEdit?.newText === label ? label : `${label} → ${textEdit?.newText}`,
    )
  }

  for (const [what, draft, expected] of [
    ['keys of the header', '---\nsu|\n---\n', 'subject → subject: '],
    ['keys of a promise', '---\npromises:\n  - what: Call\n    d|\n---\n', 'due → due: '],
    ['keys of a recipient', '---\nto:\n  name: Dana\n  o|\n---\n', 'organization → organization: '],
    ['channels', '---\nchannel: |\n---\n', 'linkedin-invite'],
    ['people of other drafts', '---\nto: |\n---\n', 'Priya Rao <priya@example.org>'],
    ['days that people mean', '---\nsent: |\n---\n', 'today → 2026-11-23'],
    [
      'the day that is written',
      '---\npromises: [{what: Call, due: next friday|}]\n---\n',
      'next friday → 2026-12-04',
    ],
    ['rules to silence', '---\nignore: [stock|]\n---\n', 'stock-phrase'],
    [
      'promises',
      '---\npromises:\n  - |\n---\n',
      `promise → what: \${1:what did you promise?}\n  due: \${2:by when?}`,
    ],
    ['comments that steer', 'Hi,\n\n<!-- out|\n', 'outreach-disable-next-line'],
    ['rules in a comment', 'Hi,\n\n<!-- outreach-disable-next-line st|\n', 'stock-phrase'],
  ] as const) {
    it(`${what} are completed`, async () => {
      const items = await offered(draft)
      assert.ok(items.includes(expected), items.join(', '))
    })
  }

  for (const [where, draft] of [
    ['in the body', '---\nto: Dana\n---\nHi su|\n'],
    ['behind a subject', '---\nsubject: su|\n---\n'],
    ['without a header', 'su|\n'],
    ['for a key that is there', '---\nsubject: x\nto|: Dana\n---\n'],
  ] as const) {
    it(`nothing is completed ${where}`, async () => {
      const items = (await offered(draft)).filter((label) => !label.startsWith('to '))
      assert.deepEqual(
        items.filter((label) => label.startsWith('subject')),
        [],
      )
    })
  }

  it('nobody is offered whom only the draft itself names', async () =>
    assert.deepEqual(await offered('---\nto: Nils Holm <nils@example.org|\n---\n'), [
      'Priya Rao <priya@example.org>',
    ]))

  for (const [where, draft] of [
    ['in an empty draft', '|'],
    ['behind the first dashes', '--|'],
    ['above a letter that has none', '---|\nHi Dana,\n'],
  ] as const) {
    it(`a header is offered ${where}, with its questions`, async () => {
      const [header] = await editor.completions(draft)
      assert.equal(header?.label, 'header')
      assert.match(header?.textEdit?.newText ?? '', /^---\nto: \$\{1:name <address>\}\nsubject: /)
    })
  }

  for (const [where, draft] of [
    ['for the first word of a letter', 'he|'],
    ['where there is one', '-|--\nto: Dana\n---\n'],
    ['further down', 'Hi Dana,\n\n---|\n'],
    ['in front of a line', '|Hi Dana,\n'],
  ] as const) {
    it(`no header is offered ${where}`, async () => assert.deepEqual(await editor.completions(draft), []))
  }

  it('prose is not completed by what is in the list of promises', async () =>
    assert.deepEqual(await editor.completions('---\nto: Dana\n---\nHi Dana,\n\n- promise|\n'), []))

  it('days are offered in their order', async () =>
    assert.deepEqual(
      (await editor.completions('---\nsent: |\n---\n'))
        .toSorted((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1))
        .map(({ label }) => label),
      ['today', 'tomorrow', 'Friday', 'in a week'],
    ))

  describe('a letter with promises', () => {
    const ask = <Result>(method: string): Promise<Result> =>
      editor.request(method, { textDocument: { uri: editor.uri('dana.outreach.md') } })
    before(() => editor.open('dana.outreach.md', LETTER))

    it('says above its header how many are open', async () => {
      const [lens] = await ask<CodeLens[]>('textDocument/codeLens')
      assert.deepEqual(lens?.command, {
        title: '2 promises open, next due on Friday',
        command: 'outreach.showPromises',
      })
    })

    it('has them in its outline', async () => {
      const [whole] = await ask<DocumentSymbol[]>('textDocument/documentSymbol')
      assert.equal(whole?.name, 'Joins')
      assert.deepEqual(
        whole.children?.map(({ name, detail }) => `${name}: ${detail}`),
        ['Send the notebook by 2026-11-27: due on Friday', 'Review her abstract: due on 2026-12-11'],
      )
    })

    it('folds its header and their list', async () => {
      const folds = await ask<FoldingRange[]>('textDocument/foldingRange')
      assert.deepEqual(
        folds.map(({ startLine, endLine }) => [startLine, endLine]),
        [
          [0, 8],
          [4, 7],
        ],
      )
    })

    it('links to the draft it follows up and to its recipient', async () => {
      const links = await ask<DocumentLink[]>('textDocument/documentLink')
      assert.deepEqual(
        links.map(({ target }) => target),
        [editor.uri('first letter.outreach.md'), 'mailto:dana@example.org'],
      )
    })

    it('links also where a name is cut between the halves of a sign', async () => {
      editor.open(
        'cut.outreach.md',
        '---\nto: Dana <dana\ud83d@example.org>\nreplies-to: "\ud83d first"\n---\nHi,\n',
      )
      const links = await editor.request<DocumentLink[]>('textDocument/documentLink', {
        textDocument: { uri: editor.uri('cut.outreach.md') },
      })
      assert.deepEqual(
        links.map(({ target }) => target),
        [editor.uri('\ufffd first.outreach.md'), 'mailto:dana%EF%BF%BD@example.org'],
      )
      editor.close('cut.outreach.md')
    })

    it('is found by name and by what was promised, as are drafts that are not open', async () => {
      const find = async (query: string): Promise<readonly string[]> =>
        (await editor.request<WorkspaceSymbol[]>('workspace/symbol', { query })).map(({ name }) => name)
      assert.deepEqual(await find('dana outreach'), ['dana.outreach.md'])
      assert.deepEqual(await find('abstract'), ['Review her abstract'])
      assert.deepEqual(await find('priya'), ['priya.outreach.md', 'Call on 2026-11-20'])
      assert.deepEqual(await find('nobody'), [])
    })
  })
})
