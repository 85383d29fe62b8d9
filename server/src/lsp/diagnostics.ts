// Brings findings of open drafts to the editor: pulled where the client asks, pushed otherwise, at once what the text
// alone tells, and again when its sentences have been read, should that have changed anything.
import type { Connection, Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver'
import type { Finding } from '../core/rule.ts'
import type { Acts } from './acts.ts'
import type { Barrier } from './barrier.ts'
import type { Checked, Checks } from './checks.ts'
import type { Client } from './client.ts'
import type { Configuration } from './configuration.ts'
import { toDiagnostic } from './convert.ts'
import type { OpenFile, OpenFiles } from './open-files.ts'
import type { Places } from './places.ts'
import { breathe } from './slices.ts'

export interface Diagnostics {
  /** The draft was opened or edited, or must be shown afresh. */
  show(file: OpenFile): Promise<void>
  pull(uri: string, previousId: string | undefined): Promise<DocumentDiagnosticReport>
  /** Something else than the drafts' text changed. */
  refresh(): void
  close(file: OpenFile): void
}

export interface DiagnosticsParts {
  readonly connection: Connection
  readonly client: Client
  readonly barrier: Barrier
  readonly files: OpenFiles
  readonly configuration: Configuration
  readonly checks: Checks
  readonly acts: Acts
  readonly places: Places
  /** Called when the first findings have been sent. */
  readonly answered: () => void
}

export function diagnosticsOf(parts: DiagnosticsParts): Diagnostics {
  const { connection, client, barrier, files, configuration, checks, acts, places } = parts
  /** The list the client has, by file. */
  const shown = new WeakMap<OpenFile, string>()

  const isOpen = (file: OpenFile): boolean => files.get(file.uri) === file

  async function show(file: OpenFile): Promise<void> {
    if (client.pullsDiagnostics) return
    const settings = await configuration.settingsOf(file.uri)
    if (!isOpen(file)) return
    await push(file, checks.now(file, settings))
    parts.answered()
    await settle(file)
  }

  async function pull(uri: string, previousId: string | undefined): Promise<DocumentDiagnosticReport> {
    const file = files.get(uri)
    if (file === undefined) return { kind: 'full', items: [] }
    const settings = await configuration.settingsOf(uri)
    const checked = checks.now(file, settings)
    shown.set(file, checked.id)
    barrier.background('Reading sentences', settle(file))
    parts.answered()
    if (checked.id === previousId) return { kind: 'unchanged', resultId: checked.id }
    return { kind: 'full', resultId: checked.id, items: await toDiagnostics(file, checked.findings) }
  }

  /** Reads the acts, and shows what they change. */
  async function settle(file: OpenFile): Promise<void> {
    if (file.kind !== 'draft') return
    const { version } = file
    const isStale = (): boolean => file.version !== version || !isOpen(file)
    await acts.read(file.draft, isStale)
    const settings = await configuration.settingsOf(file.uri)
    if (isStale()) return
    const checked = checks.now(file, settings)
    if (checked.id === shown.get(file)) return
    if (client.pullsDiagnostics) refresh()
    else await push(file, checked)
  }

  async function push(file: OpenFile, { id, findings }: Checked): Promise<void> {
    const { uri, version } = file
    const diagnostics = await toDiagnostics(file, findings)
    if (file.version !== version || !isOpen(file)) return
    shown.set(file, id)
    await connection.sendDiagnostics({ uri, version, diagnostics })
  }

  async function toDiagnostics(file: OpenFile, findings: readonly Finding[]): Promise<Diagnostic[]> {
    await places.fetch(findings)
    return findings.map((finding) => toDiagnostic(finding, file, client, places))
  }

  let isRefreshing = false
  function refresh(): void {
    if (!client.pullsDiagnostics) {
      for (const file of files.all()) barrier.background('Checking again', show(file))
      return
    }
    if (isRefreshing) return
    isRefreshing = true
    void refreshPulls()
  }

  async function refreshPulls(): Promise<void> {
    await breathe()
    isRefreshing = false
    await connection.languages.diagnostics.refresh().catch((error: unknown) => {
      connection.console.warn(`The editor did not ask for diagnostics again. ${String(error)}`)
    })
  }

  function close(file: OpenFile): void {
    shown.delete(file)
    checks.close(file)
    if (!client.pullsDiagnostics) void connection.sendDiagnostics({ uri: file.uri, diagnostics: [] })
  }

  return { show, pull, refresh, close }
}
