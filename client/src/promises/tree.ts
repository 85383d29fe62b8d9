// The Promises view: open promises as a tree, by state or by person, with a badge for what is overdue.
import {
  commands,
  type Disposable,
  l10n,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  window,
} from 'vscode'
import type { PromiseItem, PromiseState } from '../../../server/src/protocol.ts'
import { register } from '../commands/register.ts'
import type { PromiseList } from './list.ts'
import { aboutPromise, isSettled, nameOf, OPEN_STATES, STATE_ICONS } from './words.ts'

interface Group {
  readonly name: string
  readonly promises: readonly PromiseItem[]
}

type Node = Group | PromiseItem

export function showPromisesView(list: PromiseList): Disposable[] {
  let group: (promises: readonly PromiseItem[]) => readonly Group[] = byState
  const provider: TreeDataProvider<Node> = {
    onDidChangeTreeData: list.onDidChange,
    getChildren: (node) => [...childrenOf(node)],
    getTreeItem: (node) => ('promises' in node ? groupItem(node) : promiseItem(node)),
  }
  const childrenOf = (node: Node | undefined): readonly Node[] => {
    if (node === undefined) return group(open(list))
    return 'promises' in node ? node.promises : []
  }
  const view = window.createTreeView('outreach.promises', {
    treeDataProvider: provider,
    showCollapseAll: true,
  })
  const groupWith = (chosen: typeof group) => async (): Promise<void> => {
    group = chosen
    await commands.executeCommand('setContext', 'outreach.promisesByPerson', group === byPerson)
    await list.refresh()
  }
  return [
    view,
    list.onDidChange(() => {
      const overdue = list.items.filter(({ state }) => state === 'overdue').length
      view.badge =
        overdue === 0 ? undefined : { value: overdue, tooltip: l10n.t('Promises overdue: {0}', overdue) }
    }),
    register('outreach.groupPromisesByState', groupWith(byState)),
    register('outreach.groupPromisesByPerson', groupWith(byPerson)),
  ]
}

const open = (list: PromiseList): readonly PromiseItem[] =>
  list.items.filter((promise) => !isSettled(promise))

const byState = (promises: readonly PromiseItem[]): readonly Group[] =>
  OPEN_STATES.map((state) => ({
    name: nameOf(state),
    promises: promises.filter((promise) => promise.state === state),
  })).filter((group) => group.promises.length > 0)

function byPerson(promises: readonly PromiseItem[]): readonly Group[] {
  const people = [...new Set(promises.flatMap(({ to }) => (to.length === 0 ? [NOBODY] : to)))]
  return people
    .toSorted((a, b) => a.localeCompare(b))
    .map((person) => ({
      name: person === NOBODY ? l10n.t('Nobody named') : person,
      promises: promises.filter(({ to }) => to.includes(person) || (person === NOBODY && to.length === 0)),
    }))
}

const NOBODY = ''

function groupItem({ name, promises }: Group): TreeItem {
  const item = new TreeItem(name, TreeItemCollapsibleState.Expanded)
  item.description = String(promises.length)
  return item
}

/** Menus look at the state in `contextValue`. */
function promiseItem(promise: PromiseItem): TreeItem {
  const { state, what, reason } = promise
  const about = aboutPromise(promise)
  const item = new TreeItem(what)
  item.description = about
  item.tooltip = [what, about, reason].filter((part) => part !== null && part !== '').join('\n')
  item.iconPath = new ThemeIcon(STATE_ICONS[state], colorOf(state))
  item.contextValue = `promise.${state}`
  item.accessibilityInformation = { label: `${nameOf(state)}: ${what}, ${about}` }
  item.command = { command: 'outreach.openPromise', title: l10n.t('Open Draft'), arguments: [promise] }
  return item
}

function colorOf(state: PromiseState): ThemeColor | undefined {
  if (state === 'overdue') return new ThemeColor('list.warningForeground')
  return state === 'malformed' ? new ThemeColor('list.errorForeground') : undefined
}
