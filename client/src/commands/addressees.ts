// Asks whom a draft is for and which way it goes; people and channels are those the server knows.
import { l10n, type QuickPickItem, window } from 'vscode'
import type { Addressees, Person } from '../../../server/src/protocol.ts'

/** Somebody known from other drafts, or whoever is typed; as it will stand after `to:`. */
export function askWhom({ people }: Addressees, title: string): Promise<string | undefined> {
  const known = people.map(itemFor)
  const pick = window.createQuickPick()
  pick.title = title
  pick.placeholder = l10n.t('Whom do you write to? A name, or Name <address>')
  pick.matchOnDescription = true
  pick.items = known
  pick.onDidChangeValue((value) => {
    const typed = value.trim()
    const isKnown = typed === '' || known.some(({ label }) => label === typed)
    pick.items = isKnown ? known : [...known, somebodyNew(typed)]
  })
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      const [chosen] = pick.selectedItems
      const person = known.find((item) => item === chosen)?.person
      resolve(person === undefined ? chosen?.label : written(person))
      pick.hide()
    })
    pick.onDidHide(() => {
      resolve(undefined)
      pick.dispose()
    })
    pick.show()
  })
}

export async function askChannel({ channels }: Addressees, title: string): Promise<string | undefined> {
  const items = channels.map(({ name, limit }) => ({
    label: name,
    description: limit === null ? '' : l10n.t('{0} characters at most', limit),
  }))
  const options = { title, placeHolder: l10n.t('Which way does it go?') }
  return (await window.showQuickPick(items, options))?.label
}

interface PersonItem extends QuickPickItem {
  readonly person: Person
}

const itemFor = (person: Person): PersonItem => ({
  label: person.name,
  description: [person.email, person.organization].filter((part) => part !== null).join(' · '),
  person,
})

const somebodyNew = (typed: string): QuickPickItem => ({
  label: typed,
  description: l10n.t('somebody new'),
  alwaysShow: true,
})

/** Of some people only the address is known; it stands for the name, too. */
const written = ({ name, email }: Pick<Person, 'name' | 'email'>): string =>
  email === null || email === name ? name : `${name} <${email}>`
