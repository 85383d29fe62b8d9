// The list of promises as a quick pick: grouped by state, a button for each thing one can do, Enter opens the draft.
import {
  Disposable,
  l10n,
  type QuickInputButton,
  type QuickPickItem,
  QuickPickItemKind,
  ThemeIcon,
  window,
} from 'vscode'
import type { PromiseItem, PromiseState } from '../../../server/src/protocol.ts'
import { telling } from '../commands/register.ts'
import type { Server } from '../server.ts'
import { type Action, actionsFor } from './actions.ts'
import type { PromiseList } from './list.ts'
import { openPromise } from './open-promise.ts'
import { ALL_STATES, aboutPromise, isSettled, nameOf, OPEN_STATES, STATE_ICONS } from './words.ts'

interface Entry extends QuickPickItem {
  readonly promise: PromiseItem
  readonly buttons: readonly ActionButton[]
}

interface ActionButton extends QuickInputButton {
  readonly action: Action
}

export class PromisesPick {
  readonly #server: Server
  readonly #list: PromiseList
  readonly #pick = window.createQuickPick()
  readonly #following: Disposable
  #states: readonly PromiseState[] = OPEN_STATES
  /** The action at work; it may ask for values, and VS Code shows one input at a time. */
  #acting: Action | undefined

  constructor(server: Server, list: PromiseList) {
    this.#server = server
    this.#list = list
    this.#following = Disposable.from(
      list.onDidChange(() => this.#show()),
      server.onRunning(() => void this.#fill()),
    )
    this.#pick.title = l10n.t('Promises')
    this.#pick.placeholder = l10n.t('Enter opens the draft; the buttons settle a promise')
    this.#pick.matchOnDescription = true
    this.#pick.matchOnDetail = true
    this.#pick.keepScrollPosition = true
    this.#pick.onDidAccept(() => this.#accept())
    this.#pick.onDidTriggerButton(() => this.#toggleSettled())
    this.#pick.onDidTriggerItemButton(({ item, button }) => {
      if (isEntry(item) && isAction(button)) void this.#act(item.promise, button.action)
    })
    this.#pick.onDidHide(() => {
      if (this.#acting === undefined) this.#close()
    })
  }

  async show(): Promise<void> {
    this.#pick.busy = true
    this.#pick.show()
    try {
      await this.#list.load()
    } catch (error) {
      this.#pick.hide()
      throw error
    }
    await this.#fill()
  }

  /**
   * Busy until every draft has been read; what is found until then is added while one looks. With a server that goes away
   * meanwhile, all is read again when it is back.
   */
  async #fill(): Promise<void> {
    this.#pick.busy = true
    try {
      await this.#server.ask('outreach/allListed', {})
      await this.#list.load()
    } catch (error) {
      this.#server.log(error)
    }
    this.#pick.busy = false
    this.#show()
  }

  #show(): void {
    const promises = this.#list.items
    const items = this.#states.flatMap((state) => {
      const group = promises.filter((promise) => promise.state === state)
      return group.length === 0
        ? []
        : [separator(`${nameOf(state)} (${group.length})`), ...group.map(entryFor)]
    })
    const [active] = this.#pick.activeItems
    this.#pick.items = items.length > 0 || this.#pick.busy ? items : [nothingToShow(promises)]
    const again = items.find((item) => isAlike(item, active))
    if (again !== undefined) this.#pick.activeItems = [again]
    this.#pick.buttons = promises.some(isSettled) ? [settledButton(this.#states)] : []
  }

  #close(): void {
    this.#following.dispose()
    this.#pick.dispose()
  }

  #toggleSettled(): void {
    this.#states = this.#states === OPEN_STATES ? ALL_STATES : OPEN_STATES
    this.#show()
  }

  #accept(): void {
    const [item] = this.#pick.selectedItems
    if (item === undefined || !isEntry(item)) return
    this.#pick.hide()
    void telling(() => openPromise(item.promise))
  }

  async #act(promise: PromiseItem, action: Action): Promise<void> {
    this.#acting = action
    await telling(() => action.run(this.#server, promise))
    this.#acting = undefined
    this.#pick.show()
    await telling(() => this.#list.load())
  }
}

const isEntry = (item: QuickPickItem): item is Entry => 'promise' in item

/** The same promise in a later list. */
const isAlike = (item: QuickPickItem, other: QuickPickItem | undefined): boolean =>
  other !== undefined &&
  isEntry(item) &&
  isEntry(other) &&
  item.promise.ref.uri === other.promise.ref.uri &&
  item.promise.what === other.promise.what &&
  item.promise.ref.index === other.promise.ref.index

const isAction = (button: QuickInputButton): button is ActionButton => 'action' in button

const separator = (label: string): QuickPickItem => ({ label, kind: QuickPickItemKind.Separator })

const entryFor = (promise: PromiseItem): Entry => ({
  label: promise.what,
  // Not as part of the label: a screen reader would read the icon's name.
  iconPath: new ThemeIcon(STATE_ICONS[promise.state]),
  description: aboutPromise(promise),
  ...(promise.reason !== null && { detail: promise.reason }),
  promise,
  buttons: actionsFor(promise).map((action) => ({
    iconPath: new ThemeIcon(action.icon),
    tooltip: action.title,
    action,
  })),
})

const settledButton = (shown: readonly PromiseState[]): QuickInputButton => ({
  iconPath: new ThemeIcon(shown === ALL_STATES ? 'eye-closed' : 'eye'),
  tooltip:
    shown === ALL_STATES
      ? l10n.t('Hide kept and released promises')
      : l10n.t('Show kept and released promises, too'),
})

const nothingToShow = (promises: readonly PromiseItem[]): QuickPickItem =>
  promises.length === 0
    ? {
        label: l10n.t('No promises yet'),
        detail: l10n.t('Write what you promised under promises: in the header of a draft.'),
      }
    : { label: l10n.t('Nothing is open'), detail: l10n.t('Every promise is kept or released.') }
