// What the server and the command line tell of a folder of drafts, each finding and each promise as one line, so that
// the two can be compared.
import assert from 'node:assert/strict'
import type { Diagnostic } from 'vscode-languageserver'
import type { PromiseItem } from '../../server/src/protocol.ts'
import { inFolder } from '../cli/outreach.ts'
import type { List, Report } from '../cli/printed.ts'
import type { Editor } from './editor.ts'

export interface Told {
  readonly findings: readonly string[]
  readonly promises: readonly string[]
}

/** What is shown in the editor now. */
export async function toldBy(editor: Editor, paths: Iterable<string>): Promise<Told> {
  const findings: string[] = []
  for (const path of paths)
    for (const diagnostic of await editor.diagnostics(path))
      findings.push(shownLine(path, diagnostic, editor))
  const promises = await editor.request<readonly PromiseItem[]>('outreach/promises', {})
  return { findings: sorted(findings), promises: promises.map((promise) => promiseLine(promise, editor)) }
}

/** What `outreach check` and `outreach promises` say of the same drafts in a folder of their own. */
export const toldOnCommandLine = (drafts: Iterable<readonly [path: string, text: string]>): Told =>
  inFolder(Object.fromEntries(drafts), (_, run) => {
    const { drafts: checked } = parsed<Report>(run('check', '--format', 'json').out)
    const { promises } = parsed<List>(run('promises', '--all', '--format', 'json').out)
    return {
      findings: sorted(
        checked.flatMap(({ path, findings }) => findings.map((finding) => reportedLine(path, finding))),
      ),
      promises: promises.map(
        ({ state, due, what, to, path, line }) =>
          `${state} ${due}: ${what}, to ${to.join(' and ')} (${path}:${line})`,
      ),
    }
  })

const sorted = (lines: readonly string[]): readonly string[] => lines.toSorted((a, b) => (a < b ? -1 : 1))

/** By number of severity. */
export const LEVELS = ['', 'error', 'warning', 'information', 'hint']

function shownLine(path: string, diagnostic: Diagnostic, editor: Editor): string {
  const { range, severity = 0, code, message, relatedInformation = [] } = diagnostic
  const related = relatedInformation.map(
    ({ location, message: why }) => `${pathOf(location.uri, editor)}:${placeOf(location.range.start)} ${why}`,
  )
  return line(path, `${placeOf(range.start)}-${placeOf(range.end)}`, LEVELS[severity], code, message, related)
}

function reportedLine(path: string, finding: Report['drafts'][number]['findings'][number]): string {
  const { rule, level, message, related } = finding
  const span = `${finding.line}:${finding.column}-${finding.endLine}:${finding.endColumn}`
  const places = related.map((place) => `${place.path}:${place.line}:${place.column} ${place.message}`)
  return line(path, span, level, rule, message, places)
}

const line = (
  path: string,
  span: string,
  level: string | undefined,
  rule: unknown,
  message: unknown,
  related: readonly string[],
): string => [`${path}:${span} ${level} ${rule}: ${message}`, ...related].join(' | ')

const promiseLine = ({ state, due, what, to, ref, range }: PromiseItem, editor: Editor): string =>
  `${state} ${due}: ${what}, to ${to.join(' and ')} (${pathOf(ref.uri, editor)}:${range.start.line + 1})`

const placeOf = ({ line: row, character }: { line: number; character: number }): string =>
  `${row + 1}:${character + 1}`

const pathOf = (uri: string, editor: Editor): string =>
  decodeURIComponent(uri.slice(editor.uri('').length)).replace(/^\//, '')

function parsed<T>(out: string): T {
  assert.notEqual(out, '')
  return JSON.parse(out) as T
}
