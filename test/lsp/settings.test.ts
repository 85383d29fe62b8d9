// What is set where: the editor's settings for each folder, the project's file before them, drafts outside of folders.
import { Editor, type EditorOptions, PULL, PUSH } from './editor.ts'

const LETTER = 'Hi Ada,\n\nI hope this email finds you well. I read your talk.\n'

const LETTER_SHOWN = `Hi Ada,

I hope this email finds you well. I read your talk.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ stock-phrase: Anyone could have sent this to anyone.
`

const ONLY_STOCK_PHRASES = Object.fromEntries(
  ['not-specific', 'unsourced-praise', 'missing-subject', 'wrong-name', 'stock-phrase'].map((rule) => [
    rule,
    rule === 'stock-phrase' ? 'warning' : 'off',
  ]),
)

const SILENT = { rules: { ...ONLY_STOCK_PHRASES, 'stock-phrase': 'off' } }

describe('settings', () => {
  let editor: Editor
  afterEach(() => editor.stop())

  async function start(options: EditorOptions): Promise<void> {
    editor = await Editor.start({ settings: { rules: ONLY_STOCK_PHRASES }, ...options })
  }

  it('of the editor are asked for each folder', async () => {
    const settings = (folder: string | undefined) =>
      folder === 'quiet' ? SILENT : { rules: ONLY_STOCK_PHRASES, dueSoon: 3 }
    await start({ folders: ['quiet', 'loud'], settings })
    editor.open('quiet/ada.outreach.md', LETTER)
    editor.open('loud/ada.outreach.md', LETTER)
    await editor.sees('loud/ada.outreach.md', LETTER_SHOWN)
    await editor.sees('quiet/ada.outreach.md', LETTER)
  })

  it('of the project win', async () => {
    await start({ disk: { '.outreach.yaml': 'rules: {stock-phrase: off}\n' } })
    editor.open('ada.outreach.md', LETTER)
    await editor.sees('ada.outreach.md', LETTER)
  })

  for (const [what, settings] of [
    ['nothing', null],
    ['a text', 'loud'],
    ['wrong types', { rules: [1, 2], phrases: 5, channels: null, dueSoon: 'soon' }],
    ['a level that is none', { rules: { 'stock-phrase': 'deafening' } }],
    ['keys of others', { theme: 'dark', rules: {} }],
  ] as const) {
    it(`that are ${what} leave the defaults`, async () => {
      await start({ settings, disk: { '.outreach.yaml': `rules: ${JSON.stringify(ONLY_STOCK_PHRASES)}` } })
      editor.open('ada.outreach.md', LETTER)
      await editor.sees('ada.outreach.md', LETTER_SHOWN)
    })
  }

  it('are taken from an editor that cannot be asked when it sends them', async () => {
    const { configuration: _, ...workspace } = PUSH.workspace ?? {}
    await start({
      capabilities: { ...PUSH, workspace },
      initializationOptions: { outreach: { rules: ONLY_STOCK_PHRASES } },
    })
    editor.open('ada.outreach.md', LETTER)
    await editor.sees('ada.outreach.md', LETTER_SHOWN)
    editor.notify('workspace/didChangeConfiguration', { settings: { outreach: SILENT } })
    await editor.sees('ada.outreach.md', LETTER)
  })

  it('of the editor hold for drafts without a folder or a file', async () => {
    await start({ folders: [] })
    editor.open('ada.outreach.md', LETTER)
    editor.open('untitled:Untitled-1', LETTER)
    await editor.sees('ada.outreach.md', LETTER_SHOWN)
    await editor.sees('untitled:Untitled-1', LETTER_SHOWN)
  })

  it('hold for a draft that the editor calls Markdown, and other Markdown is left alone', async () => {
    await start({ capabilities: PULL })
    editor.open('ada.outreach.md', LETTER, 'markdown')
    editor.open('notes.md', LETTER, 'markdown')
    editor.open('untitled:Untitled-2', LETTER, 'markdown')
    await editor.sees('ada.outreach.md', LETTER_SHOWN)
    await editor.sees('notes.md', LETTER)
    await editor.sees('untitled:Untitled-2', LETTER)
  })
})
