// An editor that speaks Spanish: all that the server says is, and what the writer wrote stays as it stands.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import type { CodeLens, DocumentLink, DocumentSymbol } from 'vscode-languageserver'
import { Editor, PULL, PUSH } from './editor.ts'

const LETTER = `---
to: Dana Whitfield
subject: Joins
sent: 2026-11-12
replies-to: first.outreach.md
promises:
  - what: Review her abstract
    due: 2026-12-01
    was-due: 2026-11-20
    explained: 2026-11-19
    reason: today
  - Send the notebook by 2026-11-20
---
Hi Dana,

Here is what I have.
`
const FIRST = `---
to: Dana Whitfield
sent: 2026-11-02
offer: my notes
promises: {what: Call her, due: 2026-11-20, kept: 2026-11-20}
---
Hi Dana,

Could you read my abstract?
`

const words: unknown = JSON.parse(readFileSync('l10n/bundle.l10n.es.json', 'utf8'))

const SHOWS_CONTENT = { ...PULL, workspace: { ...PULL.workspace, textDocumentContent: {} } }

describe('in an editor that speaks Spanish', () => {
  let editor: Editor
  afterEach(() => editor.stop())

  const start = async (capabilities = PUSH) => {
    const disk = { 'first.outreach.md': FIRST }
    editor = await Editor.start({ capabilities, initializationOptions: { words }, disk })
    editor.open('dana.outreach.md', LETTER)
  }

  it('a promise tells its story', async () => {
    await start()
    assert.equal(
      await editor.hover('dana.outreach.md', 'Review her'),
      `Review her abstract

vence el 2026-12-01 (para Dana Whitfield).

- prometida en la carta del 2026-11-12
- vencía el 2026-11-20
- explicada el 2026-11-19: today`,
    )
  })

  it('a recipient tells what was exchanged', async () => {
    await start()
    const told = (await editor.hover('dana.outreach.md', 'Dana Whitfield')) ?? ''
    assert.equal(
      told,
      `Dana Whitfield

- first.outreach.md, enviado el 2026-11-02
  - pediste: “Could you read my abstract”
  - ofreciste: “my notes”

Prometido:

- Send the notebook by 2026-11-20: 3 días de retraso
- Review her abstract: vence el 2026-12-01
- Call her: cumplida a tiempo, el 2026-11-20`,
    )
  })

  it('a finding tells its rule, with the letter of the example as it is', async () => {
    await start()
    editor.open('ada.outreach.md', 'Hi Ada,\n\nI hope this email finds you well.\n')
    const told = (await editor.hover('ada.outreach.md', 'hope this')) ?? ''
    const [message, notices, evidence, title] = told.split('\n\n').slice(1)
    assert.deepEqual(
      [message, notices, evidence, title],
      [
        'Cualquiera podría haber enviado esto a cualquiera.',
        'Qué nota el destinatario: Palabras que cualquiera podría haber enviado a cualquiera; ya las ha leído esta mañana.',
        'Prueba (D, opinión o práctica): lo que comparten cientos de plantillas y no aparece en el correo auténtico.',
        'Señala el comienzo que todo el mundo ha recibido:',
      ],
    )
    assert.match(
      told,
      /I hope this email finds you well\. I read your talk on slipways\.\n\^+ stock-phrase: Cualquiera podría/,
    )
    assert.match(told, /Después de Quitar la frase:/)
    assert.match(told, /- en un borrador: ignore: \[stock-phrase\] en su cabecera/)
  })

  it('the page of a rule says that letters are read in English', async () => {
    await start(SHOWS_CONTENT)
    const uri = 'outreach-rule:/stock-phrase.outreach-rule'
    const { text } = await editor.request<{ text: string }>('workspace/textDocumentContent', { uri })
    assert.match(text, /^# stock-phrase\n\nQué nota el destinatario: /)
    assert.match(text, /\nFamilia: conectar\. Nivel: warning, si no se fija otro\.\n/)
    assert.match(text, /\n## Qué se marca\n\nLos ejemplos están en inglés, porque las cartas solo se leen en/)
    assert.deepEqual(text.match(/^(?:It|After|Beside|With|See) .*/gm), null)
  })

  it('the lens, the outline and the links do, too', async () => {
    await start({
      ...PUSH,
      textDocument: { ...PUSH.textDocument, documentSymbol: { hierarchicalDocumentSymbolSupport: true } },
    })
    const textDocument = { uri: editor.uri('dana.outreach.md') }
    const [lens] = await editor.request<CodeLens[]>('textDocument/codeLens', { textDocument })
    assert.equal(lens?.command?.title, '2 promesas pendientes, vencidas: 1')
    const [outline] = await editor.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument })
    assert.deepEqual(
      outline?.children?.map(({ name, detail }) => `${name}: ${detail}`),
      ['Send the notebook by 2026-11-20: 3 días de retraso', 'Review her abstract: vence el 2026-12-01'],
    )
    const [link] = await editor.request<DocumentLink[]>('textDocument/documentLink', { textDocument })
    assert.equal(link?.tooltip, 'Abrir el borrador')
  })

  for (const [what, draft, expected] of [
    ['keys', '---\nreplies|\n---\n', 'replies-to: el borrador al que este da seguimiento'],
    ['days', '---\nsent: |\n---\n', 'mañana: 2026-11-24'],
    ['channels', '---\nchannel: |\n---\n', 'linkedin-invite: 300 caracteres como máximo'],
    ['rules', '---\nignore: [|]\n---\n', 'over-limit: Medio mensaje, o ninguno: el canal no admite más.'],
  ] as const) {
    it(`${what} are completed with a word about them`, async () => {
      await start()
      const items = await editor.completions(draft)
      const shown = items.map(({ label, detail }) => `${label}: ${detail}`)
      assert.ok(shown.includes(expected), shown.join('\n'))
    })
  }

  it('days are found by their English word as well', async () => {
    await start()
    const items = await editor.completions('---\nsent: |\n---\n')
    assert.deepEqual(
      items.map(({ filterText }) => filterText),
      ['hoy today', 'mañana tomorrow', 'viernes Friday', 'dentro de una semana in a week'],
    )
  })

  it('faults of the configuration are told', async () => {
    await start()
    await editor.sees(
      '.outreach.yaml',
      `rules:
  stock-phrase: quiet
                ^^^^^ faulty-configuration: Un nivel es uno de estos: error, warning, information, hint, off.
writer: {nme: Tom}
         ^^^ faulty-configuration: «nme» no es una clave de quien escribe. ¿Querías decir «name»?
due-soon: soon
          ^^^^ faulty-configuration: Esto es un número entero, 0 o más.
`,
      open(editor, 'rules:\n  stock-phrase: quiet\nwriter: {nme: Tom}\ndue-soon: soon\n'),
    )
  })
})

function open(editor: Editor, config: string): string {
  editor.open('.outreach.yaml', config, 'yaml')
  return config
}
