// New Draft: asks for a person and a channel, and leaves the cursor where writing starts.
import { type Disposable, l10n, type QuickPickItem, window } from 'vscode'
import type { Addressees, Person } from '../../../server/src/protocol.ts'
import type { Server } from '../server.ts'
import { openNewDraft } from './open-new-draft.ts'
import { register } from './register.ts'

export const registerNewDraft = (server: Server): Disposable =>
  register('outreach.newDraft', async () => {
    const addressees = await server.ask('outreach/addressees', {})
    const to = await askWhom(addressees)
    if (to === undefined) return
    const channel = await askChannel(addressees)
    if (channel === undefined) return
    await openNewDraft(await server.ask('outreach/newDraft', { to, channel }))
  })

/** Somebody known from other drafts, or whoever is typed. */
function askWhom({ people }: Addressees): Promise<string | undefined> {
  const known = people.map(itemFor)
  const pick = window.createQuickPick()
  pick.title = l10n.t('New Draft (1/2)')
  pick.placeholder = l10n.t('Whom do you write to? A name, or Name <address>')
  pick.matchOnDescription = true
  pick.items = known
  pick.onDidChangeValue((value) => {
    const typed = value.trim()
    const isKnown = typed === '' || known.some(({ label }) => label === typed)
    pick.items = isKnown
      ? known
      : [...known, { label: typed, description: l10n.t('somebody new'), alwaysShow: true }]
  })
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      const [chosen] = pick.selectedItems
      resolve(chosen === undefined ? undefined : addressIn(chosen, known))
      pick.hide()
    })
    pick.onDidHide(() => {
      resolve(undefined)
      pick.dispose()
    })
    pick.show()
  })
}

interface PersonItem extends QuickPickItem {
  readonly person: Person
}

const itemFor = (person: Person): PersonItem => ({
  label: person.name,
  description: [person.email, person.organization].filter((part) => part !== null).join(' · '),
  person,
})

function addressIn(chosen: QuickPickItem, known: readonly PersonItem[]): string {
  const person = known.find((item) => item === chosen)?.person
  return person?.email ? `${person.name} <${person.email}>` : chosen.label
}

async function askChannel({ channels }: Addressees): Promise<string | undefined> {
  const items = channels.map(({ name, limit }) => ({
    label: name,
    description: limit === null ? '' : l10n.t('{0} characters at most', limit),
  }))
  const options = { title: l10n.t('New Draft (2/2)'), placeHolder: l10n.t('Which way does it go?') }
  return (await window.showQuickPick(items, options))?.label
}
