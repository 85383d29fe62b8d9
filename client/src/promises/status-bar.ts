// One status bar item: the characters left where the channel has a limit, and the promises that want attention.
import {
  type Disposable,
  l10n,
  StatusBarAlignment,
  type TextDocument,
  ThemeColor,
  window,
  workspace,
} from 'vscode'
import type { Message } from '../../../server/src/protocol.ts'
import { isDraft } from '../commands/active-draft.ts'
import type { Server } from '../server.ts'
import type { PromiseList } from './list.ts'

/** Milliseconds without a keystroke before the length is asked for. */
const PAUSE = 300

export function showStatusBarItem(server: Server, list: PromiseList): Disposable[] {
  const item = window.createStatusBarItem('outreach.status', StatusBarAlignment.Right, 90)
  item.name = l10n.t('Outreach: promises and length')
  item.command = 'outreach.showPromises'
  let message: Message | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  const show = (): void => {
    const parts = [lengthLeft(message), due(list)].filter((part) => part !== undefined)
    item.text = parts.map(({ text }) => text).join('  ')
    item.tooltip = parts.map(({ words }) => words).join('\n')
    item.accessibilityInformation = { label: parts.map(({ words }) => words).join(', ') }
    item.backgroundColor = isTooLong(message) ? new ThemeColor('statusBarItem.errorBackground') : undefined
    if (parts.length === 0) item.hide()
    else item.show()
  }
  const measure = async (): Promise<void> => {
    const document = window.activeTextEditor?.document
    message = document !== undefined && isDraft(document) ? await messageOf(server, document) : undefined
    show()
  }
  const measureSoon = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => void measure(), PAUSE)
  }
  measureSoon()
  return [
    item,
    list.onDidChange(() => {
      show()
      measureSoon()
    }),
    window.onDidChangeActiveTextEditor(measureSoon),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document === window.activeTextEditor?.document) measureSoon()
    }),
    { dispose: () => clearTimeout(timer) },
  ]
}

/** The length is a convenience: where it cannot be told, nothing is shown. */
const messageOf = (server: Server, { uri }: TextDocument): Promise<Message | undefined> =>
  server.ask('outreach/message', { uri: uri.toString() }).catch(() => undefined)

interface Part {
  readonly text: string
  readonly words: string
}

function lengthLeft(message: Message | undefined): Part | undefined {
  if (message === undefined || message.limit === null) return undefined
  const { length, limit } = message
  const words =
    length > limit
      ? l10n.t('{0} characters too many', length - limit)
      : l10n.t('{0} characters left', limit - length)
  return { text: `${length}/${limit}`, words }
}

const isTooLong = (message: Message | undefined): boolean =>
  message !== undefined && message.limit !== null && message.length > message.limit

function due({ items }: PromiseList): Part | undefined {
  const overdue = items.filter(({ state }) => state === 'overdue').length
  const soon = items.filter(({ state }) => state === 'due-soon').length
  if (overdue > 0) return { text: `$(warning) ${overdue}`, words: l10n.t('Promises overdue: {0}', overdue) }
  if (soon > 0) return { text: `$(clock) ${soon}`, words: l10n.t('Promises due soon: {0}', soon) }
  return undefined
}
