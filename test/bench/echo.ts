// The least a language server can do: keep the text and answer each change with one finding. What it takes is the
// floor of every figure about typing.
import {
  createConnection,
  ProposedFeatures,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'

const connection = createConnection(ProposedFeatures.all)
const documents = new TextDocuments(TextDocument)

connection.onInitialize(() => ({ capabilities: { textDocumentSync: TextDocumentSyncKind.Incremental } }))

documents.onDidChangeContent(({ document }) => {
  const start = { line: 0, character: 0 }
  const diagnostics = [
    { range: { start, end: document.positionAt(3) }, message: 'echo', severity: 2 as const },
  ]
  void connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics })
})

documents.listen(connection)
connection.listen()
