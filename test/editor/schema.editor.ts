// `.outreach.yaml` in an editor with the extension *YAML*: its engine completes, checks and explains by our schema.
import { deepEqual, match, ok } from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node'
import type { CompletionList, Diagnostic, Hover, MarkupContent } from 'vscode-languageserver'
import { YAML_SERVER } from './home.ts'

const SETTINGS = {
  validate: true,
  hover: true,
  completion: true,
  schemaStore: { enable: false },
  schemas: { [pathToFileURL(resolve('syntaxes/outreach-config.schema.json')).href]: ['.outreach.yaml'] },
}

describe('.outreach.yaml in an editor with the extension YAML', () => {
  let server: ChildProcess
  let connection: MessageConnection
  /** Each text is a file of its own, so that nothing said of one is taken for another. */
  let opened = 0
  const uri = (): string => `file:///letters-${opened}/.outreach.yaml`

  before(async () => {
    server = spawn(process.execPath, [YAML_SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] })
    ok(server.stdout && server.stdin)
    connection = createMessageConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    )
    connection.onRequest('workspace/configuration', ({ items }: { items: readonly { section: string }[] }) =>
      items.map(({ section }) => (section === 'yaml' ? SETTINGS : {})),
    )
    connection.onRequest('client/registerCapability', () => null)
    connection.listen()
    const capabilities = {
      workspace: { configuration: true },
      textDocument: {
        hover: { contentFormat: ['markdown'] },
        completion: { completionItem: { documentationFormat: ['markdown'] } },
      },
    }
    await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities })
    await connection.sendNotification('initialized', {})
    await connection.sendNotification('workspace/didChangeConfiguration', { settings: { yaml: SETTINGS } })
    // It answers questions before it has asked for its settings.
    while ((await explained('due-|soon: 4\n')) === '') await setTimeout(50)
  })

  after(() => {
    connection.dispose()
    server.kill()
  })

  /** Opens the text, in which a bar may stand for the cursor, and says where that is. */
  async function open(text: string): Promise<{ line: number; character: number }> {
    opened += 1
    const before = text.split('|')[0]?.split('\n') ?? []
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: uri(), languageId: 'yaml', version: 1, text: text.replace('|', '') },
    })
    return { line: before.length - 1, character: before.at(-1)?.length ?? 0 }
  }

  async function completed(text: string): Promise<readonly string[]> {
    const position = await open(text)
    const { items } = await connection.sendRequest<CompletionList>('textDocument/completion', {
      textDocument: { uri: uri() },
      position,
    })
    return items.map(({ label }) => label)
  }

  async function explained(text: string): Promise<string> {
    const position = await open(text)
    const hover = await connection.sendRequest<Hover | null>('textDocument/hover', {
      textDocument: { uri: uri() },
      position,
    })
    return (hover?.contents as MarkupContent | undefined)?.value ?? ''
  }

  /** What is said of the text, each with its line from 1. */
  async function faults(text: string): Promise<readonly string[]> {
    const told = new Promise<readonly Diagnostic[]>((resolve) => {
      const listening = connection.onNotification(
        'textDocument/publishDiagnostics',
        (told: { readonly uri: string; readonly diagnostics: readonly Diagnostic[] }) => {
          if (told.uri !== uri()) return
          listening.dispose()
          resolve(told.diagnostics)
        },
      )
    })
    await open(text)
    const diagnostics = await told
    return diagnostics.map(({ range, message }) => `${range.start.line + 1}: ${String(message)}`)
  }

  it('completes the keys of the file', async () =>
    deepEqual((await completed('# our letters\n|')).toSorted(), [
      'boilerplate',
      'channels',
      'due-soon',
      'phrases',
      'rules',
      'writer',
    ]))

  it('completes rules, and the levels of one', async () => {
    const rules = await completed('rules:\n  |')
    ok(rules.includes('stock-phrase') && rules.includes('missing-offer'), rules.join(' '))
    const levels = await completed('rules:\n  stock-phrase: |')
    for (const level of ['error', 'warning', 'information', 'hint', '"off"'])
      ok(levels.includes(level), levels.join(' '))
  })

  it('completes channels, and what one has', async () => {
    deepEqual(await completed('channels:\n  |'), ['email', 'linkedin-invite', 'linkedin-message', 'inmail'])
    deepEqual(await completed('channels:\n  mastodon:\n    |'), ['limit', 'subject-limit', 'long', 'subject'])
  })

  it('explains a rule and a key', async () => {
    match(await explained('rules:\n  stock-ph|rase: hint\n'), /Words that anyone could have sent to anyone/)
    match(await explained('due-|soon: 4\n'), /from which a promise is due soon/)
  })

  it('says where a level, a key or a number is wrong', async () => {
    const told = await faults('rules:\n  stock-phrase: quiet\nboilerplte: [x]\ndue-soon: soon\n')
    deepEqual(told.map((fault) => fault.split(':')[0]).toSorted(), ['2', '3', '4'], told.join('\n'))
  })

  it('has nothing to say of the file that the README shows', async () =>
    deepEqual(
      await faults(`writer: Tom Reyes <tom@example.org>
due-soon: 4
rules:
  stock-phrase: hint
  many-asks: off
phrases:
  flag: [circle the wagons]
  allow: [quick question]
boilerplate:
  - We are the hospital library of Northgate.
channels:
  mastodon: {limit: 500, long: 300}
`),
      [],
    ))
})
