// What a writer reads under the pointer: on a finding the rule's page, on a promise how it stands and what became of it,
// on a recipient what was exchanged.
import {
  type Hover,
  type MarkupContent,
  MarkupKind,
  type TextDocumentPositionParams,
} from 'vscode-languageserver'
import type { Draft } from '../../core/draft.ts'
import { type PromiseEntry, promisesOf } from '../../core/promises/list.ts'
import { standingWords } from '../../core/promises/words.ts'
import type { Finding } from '../../core/rule.ts'
import type { Span } from '../../core/span.ts'
import { RULES } from '../../rules/index.ts'
import type { Client } from '../client.ts'
import { toOffset, toRange } from '../convert.ts'
import type { OpenFile } from '../open-files.ts'
import type { Session } from '../session.ts'
import { escaped, withoutMarkup } from './markdown.ts'
import { historyOf } from './promise-words.ts'
import { recipientAt } from './recipient-page.ts'

export async function hover(
  session: Session,
  { textDocument, position }: TextDocumentPositionParams,
): Promise<Hover | null> {
  const file = session.files.get(textDocument.uri)
  if (file === undefined) return null
  const offset = toOffset(file.lines, position)
  const findings = (await session.findingsIn(file)).filter(({ span }) => holds(span, offset))
  const pages = await Promise.all(findings.map((finding) => pageOf(finding, session.client)))
  const exchange = await recipientAt(offset, file, session)
  const sections = [...(await promiseAt(offset, file, session)), ...pages.flat(), ...exchange]
  const first = sections[0]
  if (first === undefined) return null
  const markdown = sections.map((section) => section.markdown.trimEnd()).join('\n\n---\n\n')
  return { contents: toMarkup(markdown, session.client), range: toRange(file.lines, first.span) }
}

const toMarkup = (markdown: string, { rendersMarkdown }: Client): MarkupContent =>
  rendersMarkdown
    ? { kind: MarkupKind.Markdown, value: markdown }
    : { kind: MarkupKind.PlainText, value: withoutMarkup(markdown) }

interface Section {
  readonly markdown: string
  readonly span: Span
}

async function promiseAt(offset: number, file: OpenFile, session: Session): Promise<readonly Section[]> {
  if (file.kind !== 'draft') return []
  const { draft } = file
  const promises = promisesOf(draft, await session.momentFor(file.uri))
  const promise = promises.find(({ pledge }) => holds(pledge.span, offset))
  return promise === undefined
    ? []
    : [{ markdown: promisePage(promise, draft, session.client), span: promise.pledge.span }]
}

function promisePage(promise: PromiseEntry, { header }: Draft, { say }: Client): string {
  const to = promise.to.length === 0 ? '' : ` (${say(`to ${promise.to.join(', ')}`)})`
  const history = historyOf(promise, header.sent?.value, say).map((event) => `- ${escaped(event)}`)
  const sections = [
    `**${escaped(promise.what)}**`,
    escaped(`${say(standingWords(promise))}${to}.`),
    history.join('\n'),
  ]
  return sections.filter((section) => section !== '').join('\n\n')
}

async function pageOf(
  { message, level, span, ...finding }: Finding,
  client: Client,
): Promise<readonly Section[]> {
  const rule = RULES.find(({ id }) => id === finding.rule)
  if (rule === undefined) return []
  const { shortRulePage } = await import('../../pages/rule-page.ts')
  const { say, showsMessages } = client
  const said = showsMessages ? [] : [escaped(say(message))]
  return [{ markdown: [`**${rule.id}** (${level})`, ...said, shortRulePage(rule, say)].join('\n\n'), span }]
}

const holds = ({ start, end }: Span, offset: number): boolean => start <= offset && offset <= end
