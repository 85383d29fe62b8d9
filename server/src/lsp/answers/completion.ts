// What may stand at the cursor: keys of the header and of what is in it, channels, people, days, and rules to silence.
// The line is read as it is being written, which is seldom good YAML.
import {
  type CompletionItem,
  CompletionItemKind,
  type TextDocumentPositionParams,
} from 'vscode-languageserver'
import { addDays, type Day, weekdayOf } from '../../core/days/day.ts'
import { findDay } from '../../core/days/day-words.ts'
import type { Header } from '../../core/header/header.ts'
import type { Say } from '../../core/say.ts'
import type { Located } from '../../core/span.ts'
import type { Person } from '../../protocol.ts'
import { RULES } from '../../rules/index.ts'
import { toOffset } from '../convert.ts'
import type { OpenFile } from '../open-files.ts'
import type { Session } from '../session.ts'
import { newHeader, newPromise } from './beginnings.ts'
import { items, type Value } from './completion-items.ts'
import { draftsTo, personsOf, readLetters } from './exchange.ts'
import { DIRECTIVE_WORDS, DRAFT_KEY_WORDS, PROMISE_KEY_WORDS, RECIPIENT_KEY_WORDS } from './key-words.ts'
import { addressees } from './new-draft.ts'

const { EnumMember, Keyword, Property } = CompletionItemKind

export async function completions(
  session: Session,
  { textDocument, position }: TextDocumentPositionParams,
): Promise<CompletionItem[]> {
  const file = session.files.draft(textDocument.uri)
  if (file === undefined) return []
  const offset = toOffset(file.lines, position)
  const { header } = file.draft
  const isInHeader = header.exists && header.content.start <= offset && offset <= header.content.end
  const line = lineBefore(file.text, offset)
  if (!isInHeader)
    return [...newHeader(file, offset, session.client), ...inComment(line, file, offset, session)]
  return [...keysAt(line, file, offset, session), ...(await valuesAt(line, file, offset, session))]
}

/** Editors ask at each word of a letter, however long that is. */
function lineBefore(text: string, offset: number): string {
  const end = (terminator: string): number => text.lastIndexOf(terminator, offset - 1)
  return text.slice(Math.max(end('\n'), end('\r')) + 1, offset)
}

/** A key begins a line, at any depth, behind the dash of a list, or in braces. */
function keysAt(line: string, file: OpenFile, offset: number, { client }: Session): CompletionItem[] {
  const [, indent, written] = /^(\s*(?:- +)?(?:.*\{(?:.*, *)?)?)([\w-]*)$/.exec(line) ?? []
  if (indent === undefined || written === undefined) return []
  const owner = indent === '' ? '' : ownerAt(file, offset)
  const taken = indent === '' ? file.draft.header.root?.entries.map(({ key }) => key.text) : []
  const keys = Object.entries(KEYS[owner] ?? {})
    .filter(([key]) => !taken?.includes(key) || key === written)
    .map(([label, words]) => ({ label, text: `${label}: `, detail: client.say(words), kind: Property }))
  const isEntry = owner === 'promises' && /^\s*- +$/.test(indent)
  return items(file, offset, written, [...(isEntry ? newPromise(client) : []), ...keys])
}

const KEYS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '': DRAFT_KEY_WORDS,
  promises: PROMISE_KEY_WORDS,
  to: RECIPIENT_KEY_WORDS,
}

/** The top-level key that the line belongs to. */
function ownerAt({ text, draft }: OpenFile, offset: number): string {
  const above = text.slice(draft.header.content.start, offset).split(/\r\n|\r|\n/)
  const owner = above.findLast((line) => /^[\w-]+:/.test(line))
  return /^[\w-]+/.exec(owner ?? '')?.[0] ?? ''
}

async function valuesAt(
  line: string,
  file: OpenFile,
  offset: number,
  session: Session,
): Promise<CompletionItem[]> {
  const [, named, written = ''] =
    /^(?:.*?\b|\s*)([\w-]+):[ \t]+(?:.*[[,][ \t]*)?([^,[\]{}:]*)$/.exec(line) ??
    /^(\s*)- +([^:]*)$/.exec(line) ??
    []
  if (named === undefined) return []
  const key = named.trim() === '' ? ownerAt(file, offset) : named
  return items(file, offset, written, await valuesOf(key, written, file, session))
}

const DAY_KEYS: ReadonlySet<string> = new Set(['sent', 'due', 'was-due', 'explained', 'kept', 'released'])

async function valuesOf(
  key: string,
  written: string,
  file: OpenFile,
  session: Session,
): Promise<readonly Value[]> {
  const { say } = session.client
  if (DAY_KEYS.has(key)) return daysFor(written, session.platform.today(), say)
  if (key === 'ignore') return ruleValues(say)
  if (key === 'common-ground') return knownFacts(file, session, ({ commonGround }) => commonGround)
  if (key === 'about') return knownFacts(file, session, ({ about }) => about)
  if (key !== 'channel' && key !== 'to' && key !== 'organization') return []
  const { people, channels } = await addressees(session, file.uri)
  if (key === 'organization') return [...organizationsOf(people)].map((label) => ({ label }))
  if (key === 'channel')
    return channels.map(({ name, limit }) => ({
      label: name,
      kind: EnumMember,
      ...(limit !== null && { detail: say(`${limit} characters at most`) }),
    }))
  return people.map(({ name, email, organization }) => ({
    label: email === null || email === name ? name : `${name} <${email}>`,
    ...(organization !== null && { detail: organization }),
  }))
}

const organizationsOf = (people: readonly Person[]): ReadonlySet<string> =>
  new Set(people.flatMap(({ organization }) => organization ?? []))

/** What other letters to the same people say, as long as this one does not. */
async function knownFacts(
  { uri, draft }: OpenFile,
  session: Session,
  factsOf: (header: Header) => readonly Located<string>[],
): Promise<readonly Value[]> {
  await session.scanned()
  const drafts = personsOf(uri, session).flatMap((person) => draftsTo(person, uri, session))
  const letters = await readLetters(drafts, session)
  const written = new Set(factsOf(draft.header).map(({ value }) => value))
  const facts = letters.flatMap((letter) => factsOf(letter.draft.header).map(({ value }) => value))
  return [...new Set(facts)].filter((fact) => !written.has(fact)).map((label) => ({ label }))
}

/** Days in words become days: those that are written, else the ones people mean most. */
function daysFor(written: string, today: Day, say: Say): readonly Value[] {
  const read = findDay(written, today)
  if (read !== undefined) return [{ label: written, text: read.value, detail: read.value }]
  const friday = addDays(today, (5 - weekdayOf(today) + 7) % 7)
  const days: readonly (readonly [string, Day])[] = [
    ['today', today],
    ['tomorrow', addDays(today, 1)],
    ['Friday', friday],
    ['in a week', addDays(today, 7)],
  ]
  return days.map(([words, day]) => ({
    label: say(words),
    text: day,
    detail: day,
    filter: [...new Set([say(words), words])].join(' '),
  }))
}

const ruleValues = (say: Say): readonly Value[] =>
  RULES.map(({ id, notices }) => ({
    label: id,
    detail: say(notices),
    kind: EnumMember,
  }))

/** How a comment steers, then rules. */
function inComment(line: string, file: OpenFile, offset: number, { client }: Session): CompletionItem[] {
  const directive = /<!--\s*([\w-]*)$/.exec(line)?.[1]
  if (directive !== undefined) return items(file, offset, directive, directives(client.say))
  const rule = /<!--\s*outreach-(?:disable-next-line|disable|enable)\s(?:.*\s)?([\w-]*)$/.exec(line)?.[1]
  return rule === undefined ? [] : items(file, offset, rule, ruleValues(client.say))
}

const directives = (say: Say): readonly Value[] =>
  Object.entries(DIRECTIVE_WORDS).map(([label, words]) => ({ label, detail: say(words), kind: Keyword }))
