// The one place where spans become lines and characters, and findings and fixes the words of LSP.
import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  type Position,
  type Range,
  type SnippetTextEdit,
  type TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { type Edit, plainText } from '../core/edit.ts'
import type { Level, Related } from '../core/rule.ts'
import type { Span } from '../core/span.ts'
import { addressOf } from './answers/rule-pages.ts'
import type { Client } from './client.ts'
import type { OpenFile } from './open-files.ts'
import type { Places } from './places.ts'
import type { Place } from './show.ts'
import { asks, fromLineStarts, questionsIn, toSnippet } from './snippet.ts'
import type { Shown } from './unopened/reading.ts'

/** A text whose offsets can be told as lines and characters. */
export type Lines = TextDocument

/** A text that is not open in the editor. */
export const linesOf = (uri: string, text: string): Lines => TextDocument.create(uri, 'outreach', 0, text)

export const toRange = (lines: Lines, { start, end }: Span): Range => ({
  start: lines.positionAt(start),
  end: lines.positionAt(end),
})

export const toPosition = (lines: Lines, offset: number): Position => lines.positionAt(offset)

export const toOffset = (lines: Lines, position: Position): number => lines.offsetAt(position)

export const toSpan = (lines: Lines, { start, end }: Range): Span => ({
  start: lines.offsetAt(start),
  end: lines.offsetAt(end),
})

/** A text with an address, open or not. */
export type Located = Pick<OpenFile, 'uri' | 'lines'>

export function toDiagnostic(finding: Shown, file: Located, client: Client, places: Places): Diagnostic {
  const relatedInformation = client.showsRelated
    ? finding.related.flatMap((related) => toRelated(related, places.in(file, related), client))
    : []
  const href = client.showsContent ? addressOf(finding.rule) : undefined
  return {
    range: toRange(file.lines, finding.span),
    severity: SEVERITIES[finding.level],
    code: finding.rule,
    ...(href !== undefined && { codeDescription: { href } }),
    source: 'outreach',
    message: client.say(finding.message),
    ...(relatedInformation.length > 0 && { relatedInformation }),
  }
}

/** The edits of one text, made for the version they were worked out on. */
export function toWorkspaceEdit(
  lines: Lines,
  version: number | null,
  edits: readonly Edit[],
  client: Client,
): WorkspaceEdit {
  const { uri } = lines
  if (!client.takesVersionedEdits) return { changes: { [uri]: edits.map((edit) => toTextEdit(edit, lines)) } }
  const change: TextDocumentEdit = {
    textDocument: { uri, version },
    edits: client.takesSnippets ? toSnippets(edits, lines) : edits.map((edit) => toTextEdit(edit, lines)),
  }
  return { documentChanges: [change] }
}

/** A file that does not exist yet. */
export const toNewFile = (uri: string, edits: readonly Edit[]): WorkspaceEdit => ({
  documentChanges: [
    { kind: 'create', uri, options: { ignoreIfExists: true } },
    {
      textDocument: { uri, version: null },
      edits: edits.map((edit) => toTextEdit(edit, linesOf(uri, ''))),
    },
  ],
})

const SEVERITIES: Readonly<Record<Exclude<Level, 'off'>, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
}

/** A draft that is gone cannot be pointed to. */
const toRelated = (
  { message }: Related,
  location: Place | undefined,
  { say }: Client,
): DiagnosticRelatedInformation[] => (location === undefined ? [] : [{ location, message: say(message) }])

const toTextEdit = (edit: Edit, lines: Lines): TextEdit => ({
  range: toRange(lines, edit.span),
  newText: plainText(edit),
})

function toSnippets(edits: readonly Edit[], lines: Lines): (TextEdit | SnippetTextEdit)[] {
  const questions = questionsIn(edits)
  return fromLineStarts(edits, lines.getText()).map((edit) => {
    if (!asks(edit)) return toTextEdit(edit, lines)
    const value = toSnippet(edit.pieces, questions, ({ slot }) => slot)
    return { range: toRange(lines, edit.span), snippet: { kind: 'snippet', value } }
  })
}
