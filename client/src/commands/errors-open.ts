// How it is said that a message is not ready to leave.
import { l10n } from 'vscode'

export const errorsOpen = (errors: number): string =>
  errors === 1 ? l10n.t('1 error is open in it') : l10n.t('{0} errors are open in it', errors)
