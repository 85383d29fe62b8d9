// Asks for a day: a few at hand, or one typed as 2026-11-30.
import { env, l10n, type QuickPickItem, window } from 'vscode'

/** A day as `YYYY-MM-DD`; nothing where the writer cancels. */
export function askDay(title: string, placeholder: string): Promise<string | undefined> {
  const today = new Date()
  const near = nearDays(today)
  const pick = window.createQuickPick()
  pick.title = title
  pick.placeholder = placeholder
  pick.items = near
  pick.onDidChangeValue((value) => {
    pick.items = isDay(value.trim()) ? [{ label: value.trim(), alwaysShow: true }] : near
  })
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      const [chosen] = pick.selectedItems
      if (chosen === undefined) return
      resolve(chosen.description ?? chosen.label)
      pick.hide()
    })
    pick.onDidHide(() => {
      resolve(undefined)
      pick.dispose()
    })
    pick.show()
  })
}

/** Days that people name, nearest first, each once. */
function nearDays(today: Date): readonly QuickPickItem[] {
  const friday = (5 - today.getDay() + 7) % 7 || 7
  const offers = [
    [l10n.t('Tomorrow'), 1],
    [weekday(today, friday), friday],
    [l10n.t('In a week'), 7],
    [l10n.t('In two weeks'), 14],
    [l10n.t('In a month'), 30],
  ] as const
  return offers
    .filter(([, days], index) => offers.findIndex(([, other]) => other === days) === index)
    .toSorted(([, a], [, b]) => a - b)
    .map(([label, days]) => ({ label, description: dayIn(today, days) }))
}

const weekday = (today: Date, days: number): string =>
  new Intl.DateTimeFormat(env.language, { weekday: 'long' }).format(later(today, days))

/** By the calendar of the writer's time zone. */
function dayIn(today: Date, days: number): string {
  const day = later(today, days)
  const two = (number: number): string => String(number).padStart(2, '0')
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
}

const later = (today: Date, days: number): Date =>
  new Date(today.getFullYear(), today.getMonth(), today.getDate() + days)

function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
