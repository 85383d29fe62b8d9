// Findings on the line being typed wait until the cursor leaves it or the writer pauses, where the setting asks for it.
import { Disposable, type TextDocument, type TextEditor, type Uri, window, workspace } from 'vscode'
import {
  type BaseLanguageClient,
  DocumentDiagnosticRequest,
  type ProvideDiagnosticSignature,
  type vsdiag,
} from 'vscode-languageclient'
import { isDraft } from './commands/active-draft.ts'

/** Milliseconds without a keystroke after which findings may speak. */
const PAUSE = 2000

interface TypedLine {
  readonly document: TextDocument
  readonly line: number
}

export class QuietLine {
  #typed: TypedLine | undefined
  #timer: ReturnType<typeof setTimeout> | undefined
  /** Drafts whose last list was not the whole one, so that "unchanged" would be wrong. */
  readonly #shortened = new Set<string>()

  /** Watches the typing; `client` is asked for the findings again when they may speak. */
  follow(client: BaseLanguageClient): Disposable {
    return Disposable.from(
      workspace.onDidChangeTextDocument(({ document }) => this.#type(client, document)),
      window.onDidChangeTextEditorSelection(({ textEditor }) => this.#move(client, textEditor)),
      { dispose: () => clearTimeout(this.#timer) },
    )
  }

  /** Leaves out findings on the line that is being typed. */
  readonly provideDiagnostics = async (
    document: TextDocument | Uri,
    previousResultId: string | undefined,
    token: Parameters<ProvideDiagnosticSignature>[2],
    next: ProvideDiagnosticSignature,
  ): Promise<vsdiag.DocumentDiagnosticReport | null | undefined> => {
    const uri = String('uri' in document ? document.uri : document)
    const line = this.#lineIn(uri)
    const isWhole = line === undefined && !this.#shortened.delete(uri)
    const report = await next(document, isWhole ? previousResultId : undefined, token)
    if (line === undefined || report == null || !('items' in report)) return report
    this.#shortened.add(uri)
    const items = report.items.filter(({ range }) => range.end.line < line || line < range.start.line)
    return { ...report, items }
  }

  #lineIn(uri: string): number | undefined {
    return this.#typed?.document.uri.toString() === uri ? this.#typed.line : undefined
  }

  #type(client: BaseLanguageClient, document: TextDocument): void {
    const editor = window.activeTextEditor
    if (editor?.document !== document || !isDraft(document) || !isWanted(document)) return
    this.#typed = { document, line: editor.selection.active.line }
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#speak(client), PAUSE)
  }

  #move(client: BaseLanguageClient, { document, selection }: TextEditor): void {
    const typed = this.#typed
    if (typed !== undefined && (document !== typed.document || selection.active.line !== typed.line)) {
      this.#speak(client)
    }
  }

  #speak(client: BaseLanguageClient): void {
    const document = this.#typed?.document
    this.#typed = undefined
    clearTimeout(this.#timer)
    if (document === undefined) return
    const feature = client.getFeature(DocumentDiagnosticRequest.method)
    feature?.getProvider(document)?.onDidChangeDiagnosticsEmitter.fire()
  }
}

const isWanted = ({ uri }: TextDocument): boolean =>
  workspace.getConfiguration('outreach', uri).get<boolean>('quietWhileTyping') === true
