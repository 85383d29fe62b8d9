// Beginnings that ask the writer for the rest at tab stops: a header where there is none, and a promise in the list of them.
// Offered only where they fit, so that no word of a letter is ever taken for the name of one.
import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver'
import type { Piece } from '../../core/edit.ts'
import type { Say } from '../../core/say.ts'
import type { Client } from '../client.ts'
import type { OpenFile } from '../open-files.ts'
import { questionsIn, toSnippet } from '../snippet.ts'
import { items, type Value } from './completion-items.ts'

/** On the first line, where that holds no more than the dashes of a header to come. */
export function newHeader(
  file: OpenFile,
  offset: number,
  { completesSnippets, say }: Client,
): CompletionItem[] {
  const [before, after] = [file.text.slice(0, offset), file.text.slice(offset)]
  const isFree = /^-{0,3}$/.test(before) && /^(?:$|[\r\n])/.test(after) && !/^---/m.test(after)
  if (!completesSnippets || !isFree) return []
  const header = {
    label: say('header'),
    detail: say('whom it is for, what you share, what you give'),
  }
  return items(file, offset, before, [{ ...header, filter: '---', ...snippet(HEADER, say) }])
}

export const newPromise = ({ completesSnippets, say }: Client): readonly Value[] =>
  completesSnippets
    ? [{ label: say('promise'), detail: say('what you promised, and by when'), ...snippet(PROMISE, say) }]
    : []

const ask = (slot: string): Piece => ({ slot })

const HEADER: readonly Piece[] = [
  '---\nto: ',
  ask('name <address>'),
  '\nsubject: ',
  ask('what is it about?'),
  '\ncommon-ground:\n  - ',
  ask('what do you share that few others do?'),
  '\noffer: ',
  ask('what can you give?'),
  '\n---\n',
]

const PROMISE: readonly Piece[] = ['what: ', ask('what did you promise?'), '\n  due: ', ask('by when?')]

function snippet(pieces: readonly Piece[], say: Say): Pick<Value, 'text' | 'kind' | 'isSnippet'> {
  const questions = questionsIn([{ span: { start: 0, end: 0 }, pieces }])
  const text = toSnippet(pieces, questions, ({ slot }) => say(slot))
  return { text, kind: CompletionItemKind.Snippet, isSnippet: true }
}
